package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.text.Padding;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The methods of bytes that return a changed copy; {@code stringlib/transmogrify.h}. */
final class ByteMethods {
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private ByteMethods() {}

  /**
   * {@code text.strip(chars)} at one end or both.
   *
   * @param chars the bytes to remove, {@code null} for whitespace
   */
  static byte[] strip(byte[] text, byte[] chars, boolean atStart, boolean atEnd) {
    int start = 0;
    int end = text.length;
    while (atStart && start < end && isStripped(text[start], chars)) {
      start++;
    }
    while (atEnd && end > start && isStripped(text[end - 1], chars)) {
      end--;
    }
    return Arrays.copyOfRange(text, start, end);
  }

  private static boolean isStripped(byte b, byte[] chars) {
    return chars == null ? ByteCharacters.isSpace(b) : ByteSearch.contains(chars, b);
  }

  static byte[] removePrefix(byte[] text, byte[] prefix) {
    return prefix.length <= text.length && ByteSearch.matches(text, 0, prefix)
        ? Arrays.copyOfRange(text, prefix.length, text.length)
        : text.clone();
  }

  static byte[] removeSuffix(byte[] text, byte[] suffix) {
    int rest = text.length - suffix.length;
    return rest >= 0 && ByteSearch.matches(text, rest, suffix)
        ? Arrays.copyOf(text, rest)
        : text.clone();
  }

  /** The text with this many fill bytes on either side. Raises MemoryError. */
  static byte[] pad(byte[] text, long left, long right, byte fill) {
    if (left + right > MAX_LENGTH - text.length) {
      throw PyErrors.memoryError();
    }
    byte[] result = new byte[(int) (left + text.length + right)];
    Arrays.fill(result, fill);
    System.arraycopy(text, 0, result, (int) left, text.length);
    return result;
  }

  /** {@code text.center(width, fill)}. */
  static byte[] center(byte[] text, long width, byte fill) {
    long missing = Padding.missing(width, text.length);
    long left = missing / 2 + (missing & width & 1);
    return pad(text, left, missing - left, fill);
  }

  /** {@code text.zfill(width)}. */
  static byte[] zfill(byte[] text, long width) {
    long missing = Padding.missing(width, text.length);
    byte[] result = pad(text, missing, 0, (byte) '0');
    if (missing > 0 && text.length > 0 && (text[0] == '+' || text[0] == '-')) {
      result[(int) missing] = '0';
      result[0] = text[0];
    }
    return result;
  }

  /** {@code text.expandtabs(tabSize)}. */
  static byte[] expandTabs(byte[] text, int tabSize) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 8);
    int column = 0;
    for (byte b : text) {
      if (b == '\t') {
        int blanks = tabSize > 0 ? tabSize - column % tabSize : 0;
        out.writeBytes(pad(new byte[0], blanks, 0, (byte) ' '));
        column += blanks;
      } else {
        out.write(b);
        column = b == '\n' || b == '\r' ? 0 : column + 1;
      }
    }
    return out.toByteArray();
  }

  /** {@code text.replace(old, replacement, limit)}; a negative limit is none. */
  static byte[] replace(byte[] text, byte[] old, byte[] replacement, long limit) {
    if (old.length == 0) {
      return interleave(text, replacement, limit);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    int start = 0;
    int found = limit == 0 ? -1 : ByteSearch.indexOf(text, 0, text.length, old);
    for (long count = 1; found >= 0; count++) {
      out.write(text, start, found - start);
      out.writeBytes(replacement);
      start = found + old.length;
      found = count == limit ? -1 : ByteSearch.indexOf(text, start, text.length, old);
    }
    out.write(text, start, text.length - start);
    return out.toByteArray();
  }

  /** Puts {@code inserted} before each byte and at the end, {@code limit} times. */
  private static byte[] interleave(byte[] text, byte[] inserted, long limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    for (int i = 0; i <= text.length; i++) {
      if (limit < 0 || i < limit) {
        out.writeBytes(inserted);
      }
      if (i < text.length) {
        out.write(text[i]);
      }
    }
    return out.toByteArray();
  }

  /**
   * {@code text.translate(table, delete)}.
   *
   * @param table 256 bytes, or {@code null} to keep all
   */
  static byte[] translate(byte[] text, byte[] table, byte[] delete) {
    byte[] result = new byte[text.length];
    int length = 0;
    for (byte b : text) {
      if (!ByteSearch.contains(delete, b)) {
        result[length++] = table == null ? b : table[b & 0xFF];
      }
    }
    return Arrays.copyOf(result, length);
  }

  /** {@code bytes.maketrans(from, to)}. Raises ValueError for different lengths. */
  static byte[] makeTranslation(byte[] from, byte[] to) {
    if (from.length != to.length) {
      throw PyErrors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xFF] = to[i];
    }
    return table;
  }

  /** The two, one behind the other. Raises MemoryError. */
  static byte[] concatenate(byte[] a, byte[] b) {
    if ((long) a.length + b.length > MAX_LENGTH) {
      throw PyErrors.memoryError();
    }
    byte[] result = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, result, a.length, b.length);
    return result;
  }

  /** The text, {@code count} times; the product must fit. */
  static byte[] repeat(byte[] text, int count) {
    byte[] result = new byte[text.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(text, 0, result, i * text.length, text.length);
    }
    return result;
  }

  /** The {@code count} bytes at {@code start}, {@code start + step} and so on. */
  static byte[] slice(byte[] text, int start, int step, int count) {
    byte[] result = new byte[count];
    if (step == 1) {
      System.arraycopy(text, start, result, 0, count);
      return result;
    }
    for (int i = 0; i < count; i++) {
      result[i] = text[start + i * step];
    }
    return result;
  }
}
