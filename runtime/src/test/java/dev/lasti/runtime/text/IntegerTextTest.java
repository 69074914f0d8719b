package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Ints as text and back; the tables come from {@code record_integers.py}. */
class IntegerTextTest {

  private static Object number(RecordedCases.Row row, int i) {
    return IntegerText.parse(row.text(i));
  }

  @Test
  void parse() {
    RecordedCases.check(
        "int_parse", row -> IntegerText.parse(row.text(0), Long.parseLong(row.text(1))));
  }

  @Test
  void parseBytes() {
    RecordedCases.check("int_parse_bytes", row -> IntegerText.parse(row.bytes(0), row.number(1)));
  }

  @Test
  void parsingIsLimited() {
    BigInteger modulus = BigInteger.valueOf(1000003);
    RecordedCases.check(
        "int_limit",
        row ->
            new BigInteger(IntegerText.parse(row.text(0), row.number(1)).toString()).mod(modulus));
  }

  @Test
  void writingIsLimited() {
    RecordedCases.check(
        "int_str_limit",
        row ->
            IntegerText.toDecimal(
                BigInteger.TEN.pow(row.number(0)).add(BigInteger.valueOf(row.number(1)))));
  }

  @Test
  void smallNumbersAreLongs() {
    assertEquals(Long.MIN_VALUE, IntegerText.parse("-9223372036854775808"));
    assertEquals(BigInteger.ONE.shiftLeft(63), IntegerText.parse("9223372036854775808"));
  }

  @Test
  void bases() {
    RecordedCases.check("int_bin", row -> IntegerText.bin(number(row, 0)));
    RecordedCases.check("int_oct", row -> IntegerText.oct(number(row, 0)));
    RecordedCases.check("int_hex", row -> IntegerText.hex(number(row, 0)));
    RecordedCases.check("int_str", row -> IntegerText.toDecimal(number(row, 0)));
  }
}
