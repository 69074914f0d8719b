package dev.lasti.runtime.modules.binascii;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encoding quoted-printable of RFC 1521, and its form for headers. */
final class QuotedPrintable {
  private static final int LINE_LENGTH = 76;
  private static final String DIGITS = "0123456789ABCDEF";

  private final byte[] bytes;
  private final boolean quotesTabs;
  private final boolean isText;
  private final boolean isHeader;
  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();
  private int lineLength;

  QuotedPrintable(byte[] bytes, boolean quotesTabs, boolean isText, boolean isHeader) {
    this.bytes = bytes;
    this.quotesTabs = quotesTabs;
    this.isText = isText;
    this.isHeader = isHeader;
    this.lineEnd = hasCarriageReturns() ? "\r\n" : "\n";
  }

  /** Whether the first line ends in CR LF. */
  private boolean hasCarriageReturns() {
    int i = 0;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i > 0 && i < bytes.length && bytes[i - 1] == '\r';
  }

  byte[] encode() {
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (mustBeQuoted(i, b)) {
        breakLine(lineLength + 3 >= LINE_LENGTH);
        quote(b);
        lineLength += 3;
      } else if (isText && isLineEnd(i, b)) {
        endLine();
        i += b == '\r' ? 1 : 0;
      } else {
        breakLine(peek(i) >= 0 && peek(i) != '\n' && lineLength + 1 >= LINE_LENGTH);
        lineLength++;
        out.append(isHeader && b == ' ' ? '_' : (char) b);
      }
    }
    return latin1(out);
  }

  private static byte[] latin1(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The byte behind this one, or -1. */
  private int peek(int i) {
    return i + 1 < bytes.length ? bytes[i + 1] & 0xFF : -1;
  }

  private boolean isLineEnd(int i, int b) {
    return b == '\n' || b == '\r' && peek(i) == '\n';
  }

  private boolean mustBeQuoted(int i, int b) {
    return switch (b) {
      case '=' -> true;
      case '_' -> isHeader;
      case '.' -> lineLength == 0 && isAloneInLine(peek(i));
      case '\r', '\n' -> !isText;
      case '\t', ' ' -> quotesTabs || peek(i) < 0;
      default -> b < ' ' || b > '~';
    };
  }

  /** A line with a dot alone ends a mail. */
  private static boolean isAloneInLine(int following) {
    return following <= 0 || following == '\n' || following == '\r';
  }

  private void breakLine(boolean isFull) {
    if (isFull) {
      out.append('=').append(lineEnd);
      lineLength = 0;
    }
  }

  private void quote(int b) {
    out.append('=').append(DIGITS.charAt(b >> 4)).append(DIGITS.charAt(b & 15));
  }

  /** White space before the end of a line would get lost. */
  private void endLine() {
    int last = out.length() - 1;
    char before = last < 0 ? '\n' : out.charAt(last);
    if (before == ' ' || before == '\t') {
      out.setLength(last);
      quote(before);
    }
    out.append(lineEnd);
    lineLength = 0;
  }

  static byte[] decode(byte[] text, boolean isHeader) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    int i = 0;
    while (i < text.length) {
      int b = text[i++];
      if (b == '=' && i == text.length) {
        break;
      }
      if (b != '=') {
        out.write(isHeader && b == '_' ? ' ' : b);
      } else if (text[i] == '\n' || text[i] == '\r') {
        i = skipLineEnd(text, i);
      } else if (text[i] == '=') {
        out.write('=');
        i++;
      } else if (isQuoted(text, i)) {
        out.write(Character.digit(text[i], 16) << 4 | Character.digit(text[i + 1], 16));
        i += 2;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }

  private static int skipLineEnd(byte[] text, int start) {
    int i = start;
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, text.length);
  }

  private static boolean isQuoted(byte[] text, int i) {
    return i + 1 < text.length
        && Character.digit(text[i], 16) >= 0
        && Character.digit(text[i + 1], 16) >= 0;
  }
}
