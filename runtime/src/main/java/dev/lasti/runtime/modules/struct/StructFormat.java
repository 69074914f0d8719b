package dev.lasti.runtime.modules.struct;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed format: where which items stand.
 *
 * @param size how many bytes a record takes
 * @param itemCount how many values it has
 */
record StructFormat(List<StructField> fields, boolean isLittleEndian, long size, long itemCount) {

  /** {@code prepare_s}. Raises struct.error. */
  static StructFormat parse(String text) {
    if (text.indexOf('\0') >= 0) {
      throw StructModule.error("embedded null character");
    }
    return new Parser(text).parse();
  }

  /**
   * The grammar: {@code format ::= [mode] ([count] code)*}, with spaces between items. The native
   * mode {@code @}, which is the default, has C's sizes and alignment.
   */
  private static final class Parser {
    private final String text;
    private final List<StructField> fields = new ArrayList<>();
    private final boolean isNative;
    private final boolean isLittleEndian;
    private int at;
    private long size;
    private long itemCount;

    Parser(String text) {
      this.text = text;
      char mode = text.isEmpty() ? '@' : text.charAt(0);
      this.at = !text.isEmpty() && "@=<>!".indexOf(mode) >= 0 ? 1 : 0;
      this.isNative = at == 0 || mode == '@';
      this.isLittleEndian = at == 0 || mode != '>' && mode != '!';
    }

    StructFormat parse() {
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at++;
        } else {
          long count = isDigit() ? number() : 1;
          item(text.charAt(at++), count);
        }
      }
      return new StructFormat(fields, isLittleEndian, size, itemCount);
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }

    private boolean isDigit() {
      return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private long number() {
      long number = 0;
      while (isDigit()) {
        number = add(multiply(number, 10), text.charAt(at++) - '0');
      }
      if (at == text.length()) {
        throw StructModule.error("repeat count given without format specifier");
      }
      return number;
    }

    private void item(char code, long count) {
      int itemSize = StructField.sizeOf(code, isNative);
      if (itemSize == 0) {
        throw StructModule.error("bad char in struct format");
      }
      if (isNative) {
        size = add(size, -size & (itemSize - 1));
      }
      boolean isText = code == 's' || code == 'p';
      if (code != 'x' && (isText || count > 0)) {
        fields.add(
            isText
                ? new StructField(code, count, size, 1, isNative)
                : new StructField(code, itemSize, size, count, isNative));
        itemCount = add(itemCount, isText ? 1 : count);
      }
      size = add(size, multiply(count, itemSize));
    }

    private static long add(long a, long b) {
      long sum = a + b;
      if (sum < 0) {
        throw tooLong();
      }
      return sum;
    }

    private static long multiply(long a, long b) {
      if (a > Long.MAX_VALUE / b) {
        throw tooLong();
      }
      return a * b;
    }

    private static RuntimeException tooLong() {
      return StructModule.error("total struct size too long");
    }
  }
}
