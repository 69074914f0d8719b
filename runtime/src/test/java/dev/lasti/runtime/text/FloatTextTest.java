package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Floats as text and back; the tables come from {@code record_floats.py}. */
class FloatTextTest {

  @Test
  void reprIsTheShortestThatReadsBack() {
    RecordedCases.check("float_repr", row -> FloatRepr.repr(row.float64(0)));
  }

  @Test
  void everyReprReadsBack() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value)) {
        assertEquals(value, FloatParser.parse(FloatRepr.repr(value)));
      }
    }
  }

  @Test
  void complexRepr() {
    RecordedCases.check(
        "complex_repr", row -> FloatRepr.complexRepr(row.float64(0), row.float64(1)));
  }

  @Test
  void precisionRoundsTheExactBinaryValue() {
    RecordedCases.check(
        "float_percent",
        row -> FloatRepr.format(row.float64(2), row.text(0).charAt(0), row.number(1), 0));
  }

  @Test
  void hex() {
    RecordedCases.check("float_hex", row -> FloatHex.hex(row.float64(0)));
  }

  @Test
  void fromHex() {
    RecordedCases.check("float_fromhex", row -> FloatHex.parse(row.text(0)));
  }

  @Test
  void parse() {
    RecordedCases.check("float_parse", row -> FloatParser.parse(row.text(0)));
  }

  @Test
  void parseBytes() {
    RecordedCases.check("float_parse_bytes", row -> FloatParser.parse(row.bytes(0)));
  }
}
