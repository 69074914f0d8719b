package dev.lasti.runtime.modules.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** RFC 4648, with CPython's way to read what is not quite right. */
final class Base64Coding {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final char PADDING = '=';

  private Base64Coding() {}

  static byte[] encode(byte[] bytes, boolean newline) {
    byte[] text = Base64.getEncoder().encode(bytes);
    if (!newline) {
      return text;
    }
    byte[] line = Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  /**
   * Decodes and skips what is not in the alphabet, unless the mode is strict. Raises
   * binascii.Error.
   */
  static byte[] decode(byte[] text, boolean isStrict) {
    if (isStrict && text.length > 0 && text[0] == PADDING) {
      throw BinasciiModule.error("Leading padding not allowed");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 4 * 3 + 3);
    int position = 0; // in the group of four
    int bits = 0;
    int paddings = 0;
    boolean isPadded = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == PADDING) {
        isPadded = true;
        if (position >= 2 && position + ++paddings >= 4) {
          checkEnd(i, text.length, isStrict);
          return out.toByteArray();
        }
        continue;
      }
      int digit = text[i] < 0 ? -1 : ALPHABET.indexOf(text[i]);
      if (isStrict && (digit < 0 || isPadded)) {
        throw BinasciiModule.error(
            digit < 0 ? "Only base64 data is allowed" : "Discontinuous padding not allowed");
      }
      if (digit >= 0) {
        paddings = 0;
        bits = bits << 6 | digit;
        if (position > 0) {
          out.write(bits >> 6 - 2 * position);
        }
        position = (position + 1) % 4;
      }
    }
    checkComplete(position, out.size());
    return out.toByteArray();
  }

  private static void checkEnd(int last, int length, boolean isStrict) {
    if (isStrict && last + 1 < length) {
      throw BinasciiModule.error("Excess data after padding");
    }
  }

  private static void checkComplete(int position, int bytes) {
    if (position == 1) {
      throw BinasciiModule.error(
          "Invalid base64-encoded string: number of data characters ("
              + (bytes / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (position != 0) {
      throw BinasciiModule.error("Incorrect padding");
    }
  }
}
