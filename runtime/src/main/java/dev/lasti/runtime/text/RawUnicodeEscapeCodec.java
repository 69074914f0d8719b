package dev.lasti.runtime.text;

import java.nio.charset.StandardCharsets;

/** Latin-1 with escapes for all else. Equals CPython's {@code PyUnicode_DecodeRawUnicodeEscape}. */
final class RawUnicodeEscapeCodec extends Codec {

  static final RawUnicodeEscapeCodec INSTANCE = new RawUnicodeEscapeCodec();

  private RawUnicodeEscapeCodec() {
    super("rawunicodeescape", 1);
  }

  @Override
  byte[] encode(String text, String errors) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint < 256) {
        out.append((char) codePoint);
      } else {
        StringRepr.appendNumeric(out, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] == '\\' && i + 1 < bytes.length) {
        i = decodeEscape(bytes, i, out);
      } else {
        out.append(bytes[i++] & 0xFF);
      }
    }
    return out.toText();
  }

  private static int decodeEscape(byte[] bytes, int start, DecodeBuffer out) {
    String tooLarge = "\\Uxxxxxxxx out of range";
    switch (bytes[start + 1]) {
      case 'u':
        return EscapedNumber.decode(bytes, start, 4, "truncated \\uXXXX escape", tooLarge, out);
      case 'U':
        return EscapedNumber.decode(bytes, start, 8, "truncated \\UXXXXXXXX escape", tooLarge, out);
      default:
        out.append('\\');
        out.append(bytes[start + 1] & 0xFF);
        return start + 2;
    }
  }
}
