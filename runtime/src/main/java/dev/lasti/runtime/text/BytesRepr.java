package dev.lasti.runtime.text;

/** {@code repr} of bytes and bytearrays. */
public final class BytesRepr {

  private static final String HEX = "0123456789abcdef";

  private BytesRepr() {}

  /** {@code repr(bytes)}; equals {@code PyBytes_Repr} with smart quotes. */
  public static String repr(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length + 3).append('b');
    char quote = contains(bytes, '\'') && !contains(bytes, '"') ? '"' : '\'';
    out.append(quote);
    for (byte b : bytes) {
      appendEscaped(out, b & 0xFF, quote);
    }
    return out.append(quote).toString();
  }

  private static boolean contains(byte[] bytes, char wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static void appendEscaped(StringBuilder out, int value, char quote) {
    if (value == quote || value == '\\') {
      out.append('\\').append((char) value);
    } else if (value == '\t') {
      out.append("\\t");
    } else if (value == '\n') {
      out.append("\\n");
    } else if (value == '\r') {
      out.append("\\r");
    } else if (value < ' ' || value >= 127) {
      out.append("\\x").append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
    } else {
      out.append((char) value);
    }
  }
}
