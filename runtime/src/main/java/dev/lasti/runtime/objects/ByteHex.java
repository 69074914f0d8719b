package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.io.ByteArrayOutputStream;

/** {@code hex} and {@code fromhex}; {@code Python/pystrhex.c} and {@code _PyBytes_FromHex}. */
public final class ByteHex {
  private static final String DIGITS = "0123456789abcdef";

  private ByteHex() {}

  /**
   * Two digits a byte, with a separator after every group.
   *
   * @param separator a str or bytes of one ASCII character, or {@code null}
   * @param group how many bytes a group has, counted from the end; from the start if negative
   */
  public static String toHex(byte[] bytes, Object separator, int group) {
    int character = separator == null ? -1 : character(separator);
    int size = Math.abs(group);
    StringBuilder out = new StringBuilder(bytes.length * 2);
    for (int i = 0; i < bytes.length; i++) {
      int placed = group < 0 ? i : bytes.length - i;
      if (character >= 0 && i > 0 && size > 0 && placed % size == 0) {
        out.append((char) character);
      }
      out.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
    }
    return out.toString();
  }

  private static int character(Object separator) {
    if (ObjectProtocol.length(separator) != 1) {
      throw PyErrors.valueError("sep must be length 1.");
    }
    int character = firstCharacter(separator);
    if (character > 127) {
      throw PyErrors.valueError("sep must be ASCII.");
    }
    return character;
  }

  private static int firstCharacter(Object separator) {
    String text = PyStr.valueOrNull(separator);
    if (text != null) {
      return text.charAt(0);
    }
    if (ByteSequence.valueOrNull(separator) instanceof PyBytes bytes) {
      return bytes.get(0);
    }
    throw PyErrors.typeError("sep must be str or bytes.");
  }

  /** Raises ValueError at the first character that is neither digit nor space between bytes. */
  static byte[] fromHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        throw invalid(text.codePointCount(0, i));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 2);
    int position = skipSpace(text, 0);
    while (position < text.length()) {
      int high = digit(text, position);
      out.write(high << 4 | digit(text, position + 1));
      position = skipSpace(text, position + 2);
    }
    return out.toByteArray();
  }

  private static int skipSpace(String text, int position) {
    int next = position;
    while (next < text.length() && ByteCharacters.isSpace((byte) text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static int digit(String text, int position) {
    int digit = position < text.length() ? Character.digit(text.charAt(position), 16) : -1;
    if (digit < 0) {
      throw invalid(position);
    }
    return digit;
  }

  private static PyBaseException invalid(int position) {
    return PyErrors.valueError(
        "non-hexadecimal number found in fromhex() arg at position " + position);
  }
}
