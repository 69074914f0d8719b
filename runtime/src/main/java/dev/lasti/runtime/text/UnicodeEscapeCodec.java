package dev.lasti.runtime.text;

import java.nio.charset.StandardCharsets;

/** The codec of string literals. Equals CPython's {@code _PyUnicode_DecodeUnicodeEscape}. */
final class UnicodeEscapeCodec extends Codec {

  static final UnicodeEscapeCodec INSTANCE = new UnicodeEscapeCodec();

  private UnicodeEscapeCodec() {
    super("unicodeescape", 1);
  }

  @Override
  byte[] encode(String text, String errors) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      switch (codePoint) {
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> appendCharacter(out, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return Latin1Codec.LATIN_1.encode(out.toString(), errors);
  }

  private static void appendCharacter(StringBuilder out, int codePoint) {
    if (' ' <= codePoint && codePoint < 127) {
      out.append((char) codePoint);
    } else {
      StringRepr.appendNumeric(out, codePoint);
    }
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] == '\\') {
        i = decodeEscape(bytes, i, out);
      } else {
        out.append(bytes[i++] & 0xFF);
      }
    }
    return out.toText();
  }

  private static int decodeEscape(byte[] bytes, int start, DecodeBuffer out) {
    if (start + 1 == bytes.length) {
      return out.fail(start, start + 1, "\\ at end of string");
    }
    int letter = bytes[start + 1] & 0xFF;
    switch (letter) {
      case 'x':
        return EscapedNumber.decode(bytes, start, 2, "truncated \\xXX escape", out);
      case 'u':
        return EscapedNumber.decode(bytes, start, 4, "truncated \\uXXXX escape", out);
      case 'U':
        return EscapedNumber.decode(bytes, start, 8, "truncated \\UXXXXXXXX escape", out);
      case 'N':
        return decodeName(bytes, start, out);
      case '0', '1', '2', '3', '4', '5', '6', '7':
        return decodeOctal(bytes, start + 1, out);
      default:
        out.append(simpleEscape((char) letter));
        return start + 2;
    }
  }

  /** What stands for one character, nothing, or itself where it is no escape. */
  private static String simpleEscape(char letter) {
    return switch (letter) {
      case '\n' -> "";
      case '\\', '\'', '"' -> String.valueOf(letter);
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 't' -> "\t";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 'v' -> "\013";
      case 'a' -> "\007";
      default -> "\\" + letter;
    };
  }

  private static int decodeOctal(byte[] bytes, int start, DecodeBuffer out) {
    int value = 0;
    int i = start;
    while (i < Math.min(start + 3, bytes.length) && '0' <= bytes[i] && bytes[i] <= '7') {
      value = value * 8 + bytes[i++] - '0';
    }
    out.append(value);
    return i;
  }

  private static int decodeName(byte[] bytes, int start, DecodeBuffer out) {
    String malformed = "malformed \\N character escape";
    int nameStart = start + 3;
    if (nameStart > bytes.length || bytes[start + 2] != '{') {
      return out.fail(start, start + 2, malformed);
    }
    int end = nameStart;
    while (end < bytes.length && bytes[end] != '}') {
      end++;
    }
    if (end == nameStart || end == bytes.length) {
      return out.fail(start, end, malformed);
    }
    int codePoint =
        CharacterNames.codePoint(
            new String(bytes, nameStart, end - nameStart, StandardCharsets.ISO_8859_1));
    if (codePoint < 0) {
      return out.fail(start, end + 1, "unknown Unicode character name");
    }
    out.append(codePoint);
    return end + 1;
  }
}
