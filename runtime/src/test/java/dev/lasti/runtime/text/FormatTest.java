package dev.lasti.runtime.text;

import org.junit.jupiter.api.Test;

/** {@code format(value, spec)}; the tables come from {@code record_formats.py}. */
class FormatTest {

  private static String formatInt(RecordedCases.Row row) {
    return IntegerFormat.format(IntegerText.parse(row.text(0)), row.text(1), "int");
  }

  private static String formatFloat(RecordedCases.Row row) {
    return FloatFormat.format(row.float64(0), row.text(1), "float");
  }

  @Test
  void ints() {
    RecordedCases.check("format_int", FormatTest::formatInt);
  }

  @Test
  void randomInts() {
    RecordedCases.check("format_random_int", FormatTest::formatInt);
  }

  @Test
  void floats() {
    RecordedCases.check("format_float", FormatTest::formatFloat);
  }

  @Test
  void randomFloats() {
    RecordedCases.check("format_random_float", FormatTest::formatFloat);
  }

  @Test
  void strings() {
    RecordedCases.check("format_str", row -> StringFormat.format(row.text(0), row.text(1), "str"));
  }

  @Test
  void complexNumbers() {
    RecordedCases.check(
        "format_complex",
        row -> ComplexFormat.format(row.float64(0), row.float64(1), row.text(2), "complex"));
  }
}
