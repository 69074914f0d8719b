package dev.lasti.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The resource {@code unicode-15.0.txt} in memory. Its lines are
 *
 * <pre>
 * flags start end            properties of a range of code points
 * mapping start end step delta   simple case mappings of every step-th code point of a range
 * mapping+ codePoint to…         a case mapping to several code points
 * </pre>
 *
 * with code points in hexadecimal; {@code src/main/python/unicode_database.py} writes it.
 */
final class UnicodeTable {

  /** The letters of a range's flags; the n-th stands for the property {@code 1 << n}. */
  private static final String FLAGS = "aultcispDdnXx";

  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  /** A page that no range touches is null and stands for zeros. */
  private final short[][] pages = new short[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];

  /** Whole pages of one range share their array. */
  private final short[][] uniformPages = new short[1 << FLAGS.length()][];

  private final int[] decimalStarts = new int[100];
  private int decimalRanges;

  final CaseMapping upper = new CaseMapping();
  final CaseMapping lower = new CaseMapping();
  final CaseMapping title = new CaseMapping();
  final CaseMapping fold = new CaseMapping();

  private UnicodeTable() {}

  static UnicodeTable load() {
    UnicodeTable table = new UnicodeTable();
    String text = readResource();
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      table.addLine(new Fields(text, start, end));
      start = end + 1;
    }
    return table;
  }

  private static String readResource() {
    try (InputStream in = UnicodeTable.class.getResourceAsStream("unicode-15.0.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addLine(Fields fields) {
    String name = fields.next();
    switch (name) {
      case "upper" -> upper.addRun(fields);
      case "upper+" -> upper.addExpansion(fields);
      case "lower" -> lower.addRun(fields);
      case "lower+" -> lower.addExpansion(fields);
      case "title" -> title.addRun(fields);
      case "title+" -> title.addExpansion(fields);
      case "fold" -> fold.addRun(fields);
      case "fold+" -> fold.addExpansion(fields);
      default -> addRange(properties(name), fields.nextHex(), fields.nextHex());
    }
  }

  private static int properties(String flags) {
    int properties = 0;
    for (int i = 0; i < flags.length(); i++) {
      properties |= 1 << FLAGS.indexOf(flags.charAt(i));
    }
    return properties;
  }

  private void addRange(int properties, int start, int end) {
    if ((properties & UnicodeDatabase.DECIMAL) != 0) {
      decimalStarts[decimalRanges++] = start;
    }
    int codePoint = start;
    while (codePoint <= end) {
      int page = codePoint >> PAGE_BITS;
      int last = Math.min(end, codePoint | (PAGE_SIZE - 1));
      if (last - codePoint == PAGE_SIZE - 1) {
        pages[page] = uniformPage(properties);
      } else {
        fill(page, codePoint, last, properties);
      }
      codePoint = last + 1;
    }
  }

  private short[] uniformPage(int properties) {
    if (uniformPages[properties] == null) {
      short[] page = new short[PAGE_SIZE];
      Arrays.fill(page, (short) properties);
      uniformPages[properties] = page;
    }
    return uniformPages[properties];
  }

  private void fill(int page, int first, int last, int properties) {
    if (pages[page] == null) {
      pages[page] = new short[PAGE_SIZE];
    }
    for (int codePoint = first; codePoint <= last; codePoint++) {
      pages[page][codePoint & (PAGE_SIZE - 1)] = (short) properties;
    }
  }

  int properties(int codePoint) {
    short[] page = pages[codePoint >> PAGE_BITS];
    return page == null ? 0 : page[codePoint & (PAGE_SIZE - 1)];
  }

  /** Decimal digits come in tens, so the distance from the start of the range is the value. */
  int decimalValue(int codePoint) {
    if ((properties(codePoint) & UnicodeDatabase.DECIMAL) == 0) {
      return -1;
    }
    int range = Arrays.binarySearch(decimalStarts, 0, decimalRanges, codePoint);
    int start = decimalStarts[range >= 0 ? range : -range - 2];
    return (codePoint - start) % 10;
  }

  /** The blank-separated fields of a line. */
  static final class Fields {
    private final String text;
    private final int end;
    private int position;

    Fields(String text, int start, int end) {
      this.text = text;
      this.position = start;
      this.end = end;
    }

    boolean hasNext() {
      return position < end;
    }

    String next() {
      int blank = text.indexOf(' ', position);
      int fieldEnd = blank < 0 || blank > end ? end : blank;
      String field = text.substring(position, fieldEnd);
      position = fieldEnd + 1;
      return field;
    }

    int nextHex() {
      return Integer.parseInt(next(), 16);
    }

    int nextDecimal() {
      return Integer.parseInt(next());
    }
  }
}
