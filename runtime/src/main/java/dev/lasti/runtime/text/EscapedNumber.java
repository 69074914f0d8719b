package dev.lasti.runtime.text;

/** The escapes that give the number of a code point in hexadecimal. */
final class EscapedNumber {

  private EscapedNumber() {}

  /**
   * Decodes the escape at {@code start}, a backslash, a letter and {@code digits} digits.
   *
   * @return where to go on
   */
  static int decode(byte[] bytes, int start, int digits, String truncated, DecodeBuffer out) {
    return decode(bytes, start, digits, truncated, "illegal Unicode character", out);
  }

  static int decode(
      byte[] bytes, int start, int digits, String truncated, String tooLarge, DecodeBuffer out) {
    int end = start + 2;
    long value = 0;
    while (end < bytes.length && end < start + 2 + digits) {
      int digit = AsciiNumber.digitValue((char) (bytes[end] & 0xFF));
      if (digit >= 16) {
        break;
      }
      value = value << 4 | digit;
      end++;
    }
    if (end < start + 2 + digits) {
      return out.fail(start, end, truncated);
    }
    if (value > Character.MAX_CODE_POINT) {
      return out.fail(start, end, tooLarge);
    }
    out.append((int) value);
    return end;
  }
}
