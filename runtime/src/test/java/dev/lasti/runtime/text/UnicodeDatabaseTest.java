package dev.lasti.runtime.text;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Unicode 15 on every JDK; the tables come from {@code record_strings.py}. */
class UnicodeDatabaseTest {

  @Test
  void properties() {
    RecordedCases.check("unicode_properties", row -> properties(row.number(0)));
  }

  private static String properties(int c) {
    return bit(UnicodeDatabase.isAlpha(c))
        + bit(UnicodeDatabase.isUpper(c))
        + bit(UnicodeDatabase.isLower(c))
        + bit(UnicodeDatabase.isSpace(c))
        + bit(UnicodeDatabase.isPrintable(c))
        + bit(UnicodeDatabase.isDecimal(c))
        + bit(UnicodeDatabase.isDigit(c))
        + bit(UnicodeDatabase.isNumeric(c))
        + bit(UnicodeDatabase.isIdentifierStart(c))
        + bit(UnicodeDatabase.isIdentifierPart(c));
  }

  private static String bit(boolean property) {
    return property ? "1" : "0";
  }

  @Test
  void decimals() {
    RecordedCases.check("unicode_decimals", row -> UnicodeDatabase.decimalValue(row.number(0)));
  }

  @Test
  void caseMappings() {
    RecordedCases.check(
        "unicode_cases",
        row -> {
          String text = CodePoints.toString(row.number(0));
          return List.of(
              StringCase.upper(text),
              StringCase.lower(text),
              StringCase.title(text),
              StringCase.casefold(text));
        });
  }
}
