package dev.lasti.runtime.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8, with or without a signature. Equals CPython's {@code utf8_encode} and {@code utf8_decode}.
 */
final class Utf8Codec extends Codec {

  static final Utf8Codec PLAIN = new Utf8Codec(false);
  static final Utf8Codec WITH_SIGNATURE = new Utf8Codec(true);

  private static final String INVALID_START = "invalid start byte";
  private static final String INVALID_CONTINUATION = "invalid continuation byte";
  private static final String UNEXPECTED_END = "unexpected end of data";
  private static final byte[] SIGNATURE = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final boolean signature;

  private Utf8Codec(boolean signature) {
    super("utf-8", 1);
    this.signature = signature;
  }

  @Override
  byte[] encode(String text, String errors) {
    int lone = loneSurrogate(text, 0);
    if (lone == text.length() && !signature) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    EncodeBuffer out = new EncodeBuffer(PLAIN, name, text, errors);
    if (signature) {
      out.write(SIGNATURE);
    }
    for (int i = 0; i < text.length(); ) {
      lone = loneSurrogate(text, i);
      out.write(text.substring(i, lone).getBytes(StandardCharsets.UTF_8));
      i =
          lone < text.length()
              ? out.fail(lone, loneEnd(text, lone), "surrogates not allowed")
              : lone;
    }
    return out.toBytes();
  }

  /** The position of the first lone surrogate at or after {@code start}, or the length. */
  static int loneSurrogate(String text, int start) {
    int i = start;
    while (i < text.length() && !isLone(text, i)) {
      i += Character.isHighSurrogate(text.charAt(i)) ? 2 : 1;
    }
    return i;
  }

  private static int loneEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLone(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLone(String text, int i) {
    return Character.isSurrogate(text.charAt(i)) && text.codePointAt(i) < 0x10000;
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    int start = signature && startsWithSignature(bytes) ? SIGNATURE.length : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    // The JDK puts U+FFFD where the bytes are malformed, so without it they are not.
    if (text.indexOf(0xFFFD) < 0) {
      return text;
    }
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    for (int i = start; i < bytes.length; ) {
      i = decodeOne(bytes, i, out);
    }
    return out.toText();
  }

  private static boolean startsWithSignature(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == SIGNATURE[0]
        && bytes[1] == SIGNATURE[1]
        && bytes[2] == SIGNATURE[2];
  }

  /** Decodes the character at {@code start}; a malformed one ends where it goes wrong. */
  private static int decodeOne(byte[] bytes, int start, DecodeBuffer out) {
    int lead = bytes[start] & 0xFF;
    if (lead < 0x80) {
      out.append(lead);
      return start + 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return out.fail(start, start + 1, INVALID_START);
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int codePoint = lead & 0xFF >> length + 1;
    for (int i = 1; i < length; i++) {
      if (start + i == bytes.length) {
        return out.fail(start, bytes.length, UNEXPECTED_END);
      }
      int next = bytes[start + i] & 0xFF;
      if ((next & 0xC0) != 0x80 || i == 1 && !mayFollow(lead, next)) {
        return out.fail(start, start + i, INVALID_CONTINUATION);
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    out.append(codePoint);
    return start + length;
  }

  /** Rules out overlong forms, surrogates, and what lies above U+10FFFF. */
  private static boolean mayFollow(int lead, int next) {
    return switch (lead) {
      case 0xE0 -> next >= 0xA0;
      case 0xED -> next < 0xA0;
      case 0xF0 -> next >= 0x90;
      case 0xF4 -> next < 0x90;
      default -> true;
    };
  }

  @Override
  int completeLength(byte[] bytes) {
    int end = bytes.length;
    for (int start = end - 1; start >= Math.max(0, end - 3); start--) {
      int b = bytes[start] & 0xFF;
      if (b >= 0xC2) {
        int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        return b <= 0xF4 && start + length > end ? start : end;
      }
      if (b < 0x80) {
        return end;
      }
    }
    return end;
  }

  @Override
  Codec following(byte[] first) {
    if (!signature) {
      return this;
    }
    int known = Math.min(first.length, SIGNATURE.length);
    boolean mayBegin = Arrays.equals(first, 0, known, SIGNATURE, 0, known);
    return mayBegin && known < SIGNATURE.length ? null : PLAIN;
  }

  @Override
  Codec withoutMark() {
    return PLAIN;
  }

  @Override
  byte[] surrogateBytes(char surrogate) {
    return new byte[] {
      (byte) (0xE0 | surrogate >> 12),
      (byte) (0x80 | surrogate >> 6 & 0x3F),
      (byte) (0x80 | surrogate & 0x3F)
    };
  }

  @Override
  int surrogateAt(byte[] bytes, int start) {
    boolean surrogate =
        (bytes[start] & 0xFF) == 0xED
            && (bytes[start + 1] & 0xE0) == 0xA0
            && (bytes[start + 2] & 0xC0) == 0x80;
    return surrogate ? 0xD000 | (bytes[start + 1] & 0x3F) << 6 | bytes[start + 2] & 0x3F : -1;
  }

  @Override
  int surrogateLength() {
    return 3;
  }
}
