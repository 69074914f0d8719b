package dev.lasti.compiler.source;

import java.util.Arrays;

/**
 * Converts between offsets in a text (Java chars), lines with columns (code points), and CPython's
 * columns (UTF-8 bytes). Lines end with {@code \n}.
 */
public final class LineMap {
  private final String text;
  private final int[] starts;

  /** Whether a char, a code point and a UTF-8 byte are all the same thing in this text. */
  private final boolean ascii;

  LineMap(String text) {
    this.text = text;
    this.starts = lineStarts(text);
    this.ascii = isAscii(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The number of lines; text that ends with {@code \n} has an empty last line. */
  public int count() {
    return starts.length;
  }

  /** The offset at which a line starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset of a line's {@code \n}, or the end of the text. */
  public int end(int line) {
    return line < starts.length ? starts[line] - 1 : text.length();
  }

  /** The line that an offset lies in. */
  public int line(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** The column of an offset, in code points. */
  public int column(int offset) {
    int start = start(line(offset));
    return ascii ? offset - start : text.codePointCount(start, offset);
  }

  /** The span between two offsets. */
  public Span span(int startOffset, int endOffset) {
    return new Span(line(startOffset), column(startOffset), line(endOffset), column(endOffset));
  }

  /** The offset of a position, which must lie in the text. */
  public int offset(int line, int column) {
    int start = start(line);
    return ascii ? start + column : text.offsetByCodePoints(start, column);
  }

  /** CPython's {@code col_offset} of a position: the length in UTF-8 of what precedes it. */
  public int utf8Column(int line, int column) {
    if (ascii) {
      return column;
    }
    int bytes = 0;
    int offset = start(line);
    for (int i = 0; i < column && offset < text.length(); i++) {
      int codePoint = text.codePointAt(offset);
      offset += Character.charCount(codePoint);
      bytes += utf8Length(codePoint);
    }
    return bytes;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
