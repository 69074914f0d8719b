package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;

/** UTF-32. Equals CPython's {@code _PyUnicode_EncodeUTF32} and {@code PyUnicode_DecodeUTF32}. */
final class Utf32Codec extends Codec {

  static final Utf32Codec LITTLE_ENDIAN = new Utf32Codec("utf-32-le", false, false);
  static final Utf32Codec BIG_ENDIAN = new Utf32Codec("utf-32-be", true, false);

  /** With a byte order mark; little-endian where there is none. */
  static final Utf32Codec MARKED = new Utf32Codec("utf-32", false, true);

  private static final int MARK = 0xFEFF;

  private final boolean bigEndian;
  private final boolean marked;

  private Utf32Codec(String name, boolean bigEndian, boolean marked) {
    super(name, 4);
    this.bigEndian = bigEndian;
    this.marked = marked;
  }

  @Override
  byte[] encode(String text, String errors) {
    EncodeBuffer out = new EncodeBuffer(marked ? LITTLE_ENDIAN : this, name, text, errors);
    if (marked) {
      out.write(toBytes(MARK));
    }
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isSurrogate(codePoint)) {
        i = out.fail(i, i + 1, "surrogates not allowed");
      } else {
        out.write(toBytes(codePoint));
        i += Character.charCount(codePoint);
      }
    }
    return out.toBytes();
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    if (!marked) {
      return decode(bytes, 0, errors, object);
    }
    int mark = bytes.length < 4 ? 0 : LITTLE_ENDIAN.unit(bytes, 0);
    return switch (mark) {
      case MARK -> LITTLE_ENDIAN.decode(bytes, 4, errors, object);
      case 0xFFFE0000 -> BIG_ENDIAN.decode(bytes, 4, errors, object);
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
    if (bytes.length - start < 4) {
      return out.fail(start, bytes.length, "truncated data");
    }
    int codePoint = unit(bytes, start);
    if (isSurrogate(codePoint)) {
      return out.fail(start, start + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    }
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      return out.fail(start, start + 4, "code point not in range(0x110000)");
    }
    out.append(codePoint);
    return start + 4;
  }

  @Override
  Codec following(byte[] first) {
    if (!marked) {
      return this;
    }
    if (first.length < 4) {
      return null;
    }
    return switch (LITTLE_ENDIAN.unit(first, 0)) {
      case MARK -> LITTLE_ENDIAN;
      case 0xFFFE0000 -> BIG_ENDIAN;
      default ->
          throw PyErrors.create(
              ExceptionTypes.UNICODE_ERROR, "UTF-32 stream does not start with BOM");
    };
  }

  @Override
  Codec withoutMark() {
    return marked ? LITTLE_ENDIAN : this;
  }

  private int unit(byte[] bytes, int start) {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int b = bytes[start + (bigEndian ? i : 3 - i)] & 0xFF;
      unit = unit << 8 | b;
    }
    return unit;
  }

  private byte[] toBytes(int codePoint) {
    byte[] bytes = new byte[4];
    for (int i = 0; i < 4; i++) {
      bytes[bigEndian ? 3 - i : i] = (byte) (codePoint >> 8 * i);
    }
    return bytes;
  }

  @Override
  byte[] surrogateBytes(char surrogate) {
    return toBytes(surrogate);
  }

  @Override
  int surrogateAt(byte[] bytes, int start) {
    int unit = unit(bytes, start);
    return isSurrogate(unit) ? unit : -1;
  }

  @Override
  int surrogateLength() {
    return 4;
  }
}
