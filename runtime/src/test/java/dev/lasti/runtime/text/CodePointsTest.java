package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Strings by code point; the tables come from {@code record_strings.py}. */
class CodePointsTest {

  private static final String LONG = "😀b".repeat(200);

  @Test
  void searches() {
    RecordedCases.check("str_find", row -> search(row, row.text(1), row.text(2)));
  }

  private static int search(RecordedCases.Row row, String text, String sub) {
    int start = row.number(3);
    int end = row.number(4);
    return switch (row.text(0)) {
      case "find" -> CodePoints.find(text, sub, start, end);
      case "rfind" -> CodePoints.rfind(text, sub, start, end);
      case "count" -> CodePoints.count(text, sub, start, end);
      case "startswith" -> CodePoints.startsWith(text, sub, start, end) ? 1 : 0;
      default -> CodePoints.endsWith(text, sub, start, end) ? 1 : 0;
    };
  }

  @Test
  void orderIsThatOfCodePoints() {
    RecordedCases.check(
        "str_compare", row -> Integer.signum(CodePoints.compare(row.text(0), row.text(1))));
  }

  @Test
  void slices() {
    RecordedCases.check("str_slice", CodePointsTest::slice);
  }

  private static String slice(RecordedCases.Row row) {
    String text = row.text(0);
    int length = CodePoints.length(text);
    int step = row.number(3);
    int last = step < 0 ? length - 1 : length;
    int start = Math.min(row.number(1), last);
    int stop = Math.min(row.number(2), last);
    int count = Math.max((stop - start + step - Integer.signum(step)) / step, 0);
    return CodePoints.slice(text, start, step, count);
  }

  @Test
  void everyIndexOfALongStringWithPairs() {
    assertEquals(400, CodePoints.length(LONG));
    for (int i = 0; i < 400; i++) {
      assertEquals(i % 2 == 0 ? 0x1F600 : 'b', CodePoints.at(LONG, i));
      assertEquals(i, CodePoints.index(LONG, CodePoints.offset(LONG, i)));
    }
  }

  @Test
  void latin1CharactersAreShared() {
    assertSame(CodePoints.get("é".repeat(3), 1), CodePoints.toString(0xE9));
  }
}
