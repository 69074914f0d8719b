package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;

/** UTF-16. Equals CPython's {@code _PyUnicode_EncodeUTF16} and {@code PyUnicode_DecodeUTF16}. */
final class Utf16Codec extends Codec {

  static final Utf16Codec LITTLE_ENDIAN = new Utf16Codec("utf-16-le", false, false);
  static final Utf16Codec BIG_ENDIAN = new Utf16Codec("utf-16-be", true, false);

  /** With a byte order mark; little-endian where there is none. */
  static final Utf16Codec MARKED = new Utf16Codec("utf-16", false, true);

  private static final char MARK = 0xFEFF;

  private final boolean bigEndian;
  private final boolean marked;

  private Utf16Codec(String name, boolean bigEndian, boolean marked) {
    super(name, 2);
    this.bigEndian = bigEndian;
    this.marked = marked;
  }

  @Override
  byte[] encode(String text, String errors) {
    EncodeBuffer out = new EncodeBuffer(marked ? LITTLE_ENDIAN : this, name, text, errors);
    if (marked) {
      out.write(surrogateBytes(MARK));
    }
    for (int i = 0; i < text.length(); ) {
      int lone = Utf8Codec.loneSurrogate(text, i);
      for (; i < lone; i++) {
        out.write(surrogateBytes(text.charAt(i)));
      }
      if (lone < text.length()) {
        i = out.fail(lone, lone + 1, "surrogates not allowed");
      }
    }
    return out.toBytes();
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    if (!marked) {
      return decode(bytes, 0, errors, object);
    }
    int mark = bytes.length < 2 ? 0 : LITTLE_ENDIAN.unit(bytes, 0);
    return switch (mark) {
      case MARK -> LITTLE_ENDIAN.decode(bytes, 2, errors, object);
      case 0xFFFE -> BIG_ENDIAN.decode(bytes, 2, errors, object);
      default -> LITTLE_ENDIAN.decode(bytes, 0, errors, object);
    };
  }

  private String decode(byte[] bytes, int start, String errors, Object object) {
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    for (int i = start; i < bytes.length; ) {
      i = decodeOne(bytes, i, out);
    }
    return out.toText();
  }

  private int decodeOne(byte[] bytes, int start, DecodeBuffer out) {
    int left = bytes.length - start;
    if (left < 2) {
      return out.fail(start, bytes.length, "truncated data");
    }
    int unit = unit(bytes, start);
    if (!Character.isSurrogate((char) unit)) {
      out.append(unit);
      return start + 2;
    }
    if (Character.isLowSurrogate((char) unit)) {
      return out.fail(start, start + 2, "illegal encoding");
    }
    if (left < 4) {
      return out.fail(start, bytes.length, "unexpected end of data");
    }
    int second = unit(bytes, start + 2);
    if (!Character.isLowSurrogate((char) second)) {
      return out.fail(start, start + 2, "illegal UTF-16 surrogate");
    }
    out.append(Character.toCodePoint((char) unit, (char) second));
    return start + 4;
  }

  /** A high surrogate waits for its other half. */
  @Override
  int completeLength(byte[] bytes) {
    int end = bytes.length - bytes.length % 2;
    boolean isHalf = end >= 2 && Character.isHighSurrogate((char) unit(bytes, end - 2));
    return isHalf ? end - 2 : end;
  }

  @Override
  Codec following(byte[] first) {
    if (!marked) {
      return this;
    }
    if (first.length < 2) {
      return null;
    }
    return switch (LITTLE_ENDIAN.unit(first, 0)) {
      case MARK -> LITTLE_ENDIAN;
      case 0xFFFE -> BIG_ENDIAN;
      default ->
          throw PyErrors.create(
              ExceptionTypes.UNICODE_ERROR, "UTF-16 stream does not start with BOM");
    };
  }

  @Override
  Codec withoutMark() {
    return marked ? LITTLE_ENDIAN : this;
  }

  private int unit(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int second = bytes[start + 1] & 0xFF;
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  @Override
  byte[] surrogateBytes(char c) {
    byte high = (byte) (c >> 8);
    byte low = (byte) c;
    return bigEndian ? new byte[] {high, low} : new byte[] {low, high};
  }

  @Override
  int surrogateAt(byte[] bytes, int start) {
    int unit = unit(bytes, start);
    return Character.isSurrogate((char) unit) ? unit : -1;
  }

  @Override
  int surrogateLength() {
    return 2;
  }
}
