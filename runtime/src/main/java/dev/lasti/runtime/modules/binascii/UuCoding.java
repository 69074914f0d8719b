package dev.lasti.runtime.modules.binascii;

import java.io.ByteArrayOutputStream;

/**
 * Lines of {@code uuencode}: the number of bytes and then six bits in each character, from space
 * on.
 */
final class UuCoding {
  private static final int MOST_BYTES = 45;
  private static final int SIX_BITS = 63;
  private static final int BACKTICK = ' ' + 64;

  private UuCoding() {}

  /**
   * @param backtick whether a backtick stands for zero, and not a space
   */
  static byte[] encode(byte[] bytes, boolean backtick) {
    if (bytes.length > MOST_BYTES) {
      throw BinasciiModule.error("At most 45 bytes at once");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(character(bytes.length, backtick));
    int bits = 0;
    int count = 0;
    for (int i = 0; i < bytes.length || count != 0; i++) {
      bits = bits << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
      for (count += 8; count >= 6; count -= 6) {
        out.write(character(bits >> count - 6 & SIX_BITS, backtick));
      }
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static int character(int sixBits, boolean backtick) {
    return sixBits == 0 && backtick ? BACKTICK : ' ' + sixBits;
  }

  /** Spaces at the end may be missing. Raises binascii.Error. */
  static byte[] decode(byte[] line) {
    byte[] bytes = new byte[(line.length == 0 ? -' ' : line[0] - ' ') & SIX_BITS];
    int next = 1;
    int bits = 0;
    int count = 0;
    for (int i = 0; i < bytes.length; next++) {
      bits = bits << 6 | (next < line.length ? sixBits(line[next] & 0xFF) : 0);
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes[i++] = (byte) (bits >> count);
      }
    }
    for (; next < line.length; next++) {
      if (line[next] != ' ' && line[next] != BACKTICK && !isLineEnd(line[next])) {
        throw BinasciiModule.error("Trailing garbage");
      }
    }
    return bytes;
  }

  private static boolean isLineEnd(int character) {
    return character == '\n' || character == '\r';
  }

  private static int sixBits(int character) {
    if (isLineEnd(character)) {
      return 0;
    }
    if (character < ' ' || character > BACKTICK) {
      throw BinasciiModule.error("Illegal char");
    }
    return character - ' ' & SIX_BITS;
  }
}
