package dev.lasti.compiler.parser;

import dev.lasti.compiler.source.Span;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

/**
 * Replaces the escape sequences of a string or bytes literal (language reference, 2.4.1.1;
 * CPython's {@code _PyUnicode_DecodeUnicodeEscapeInternal} and {@code _PyBytes_DecodeEscape}).
 */
final class EscapeDecoder {
  private static final int MAX_OCTAL = 0377;

  private final String body;
  private final Span literal;
  private final StringBuilder out = new StringBuilder();
  private int position;
  private String warning;

  /**
   * Prepares to decode what stands between the quotes.
   *
   * @param literal where the whole literal stands, for errors
   */
  EscapeDecoder(String body, Span literal) {
    this.body = body;
    this.literal = literal;
  }

  /** The message about the first escape sequence that is none; null if there is nothing to say. */
  String warning() {
    return warning;
  }

  /** Decodes a string literal; in the text of an f-string, doubled braces become single ones. */
  String text(boolean isFormatted) {
    while (position < body.length()) {
      char c = body.charAt(position++);
      if (c == '\\') {
        textEscape();
      } else {
        out.append(c);
        if (isFormatted && (c == '{' || c == '}') && at(position) == c) {
          position++;
        }
      }
    }
    return out.toString();
  }

  /** Decodes a bytes literal, which is known to be ASCII. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    while (position < body.length()) {
      char c = body.charAt(position++);
      if (c == '\\') {
        out.setLength(0);
        bytesEscape();
        for (int i = 0; i < out.length(); i++) {
          bytes.write(out.charAt(i));
        }
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  /** The char at an index, or NUL behind the end. */
  private char at(int index) {
    return index < body.length() ? body.charAt(index) : '\0';
  }

  private void textEscape() {
    int start = position - 1;
    char c = at(position++);
    switch (c) {
      case 'x' -> out.append((char) codePoint(2, start, "truncated \\xXX escape"));
      case 'u' -> out.append((char) codePoint(4, start, "truncated \\uXXXX escape"));
      case 'U' -> longEscape(start);
      case 'N' -> namedEscape(start);
      default -> commonEscape(c);
    }
  }

  private void bytesEscape() {
    int start = position - 1;
    char c = at(position++);
    if (c != 'x') {
      commonEscape(c);
    } else if (hexDigit(position) < 0 || hexDigit(position + 1) < 0) {
      throw new SyntaxException(literal, "(value error) invalid \\x escape at position " + start);
    } else {
      out.append((char) codePoint(2, start, ""));
    }
  }

  /** The escape sequences that strings and bytes share. */
  private void commonEscape(char c) {
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'a' -> out.append('\7');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\13');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octalEscape();
      default -> unknownEscape();
    }
  }

  /** What is no escape sequence stands for itself, backslash included. */
  private void unknownEscape() {
    position--;
    out.append('\\');
    if (position < body.length()) {
      warn("invalid escape sequence '\\" + Character.toString(body.codePointAt(position)) + "'");
    }
  }

  private void octalEscape() {
    int start = --position;
    int value = 0;
    while (position < start + 3 && at(position) >= '0' && at(position) <= '7') {
      value = value * 8 + at(position++) - '0';
    }
    if (value > MAX_OCTAL) {
      warn("invalid octal escape sequence '\\" + body.substring(start, position) + "'");
    }
    out.append((char) value);
  }

  private void warn(String message) {
    if (warning == null) {
      warning = message;
    }
  }

  private int hexDigit(int index) {
    char c = at(index);
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private int codePoint(int digits, int start, String message) {
    int value = 0;
    for (int end = position + digits; position < end; position++) {
      int digit = hexDigit(position);
      if (digit < 0) {
        throw undecodable(start, position - 1, message);
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private void longEscape(int start) {
    int codePoint = codePoint(8, start, "truncated \\UXXXXXXXX escape");
    if (!Character.isValidCodePoint(codePoint)) {
      throw undecodable(start, position - 1, "illegal Unicode character");
    }
    out.appendCodePoint(codePoint);
  }

  private void namedEscape(int start) {
    int close = at(position) == '{' ? body.indexOf('}', position) : -1;
    if (close < 0 || close == position + 1) {
      int end = close < 0 ? body.length() - 1 : close - 1;
      int last = at(position) == '{' ? end : position - 1;
      throw undecodable(start, last, "malformed \\N character escape");
    }
    int codePoint = CharacterNames.lookUp(body.substring(position + 1, close));
    if (codePoint < 0) {
      throw undecodable(start, close, "unknown Unicode character name");
    }
    position = close + 1;
    out.appendCodePoint(codePoint);
  }

  /** CPython's decoder works on text in which other characters than ASCII are ten bytes long. */
  private SyntaxException undecodable(int start, int last, String reason) {
    int from = encodedLength(start);
    int to = encodedLength(last + 1) - 1;
    return new SyntaxException(
        literal,
        String.format(
            Locale.ROOT,
            "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s",
            from,
            to,
            reason));
  }

  private int encodedLength(int end) {
    int length = 0;
    for (int i = 0; i < end; i++) {
      char c = body.charAt(i);
      if (!Character.isLowSurrogate(c)) {
        length += c < 0x80 ? 1 : 10;
      }
    }
    return length;
  }
}
