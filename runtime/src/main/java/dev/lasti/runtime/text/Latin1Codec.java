package dev.lasti.runtime.text;

import java.nio.charset.StandardCharsets;

/** ASCII and Latin-1. Equals CPython's {@code unicode_encode_ucs1} and the decoders to it. */
final class Latin1Codec extends Codec {

  static final Latin1Codec ASCII = new Latin1Codec("ascii", 128);
  static final Latin1Codec LATIN_1 = new Latin1Codec("latin-1", 256);

  private final int limit;
  private final String reason;

  private Latin1Codec(String name, int limit) {
    super(name, 1);
    this.limit = limit;
    this.reason = "ordinal not in range(" + limit + ")";
  }

  @Override
  byte[] encode(String text, String errors) {
    if (encodableEnd(text, 0) == text.length()) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    EncodeBuffer out = new EncodeBuffer(this, name, text, errors);
    for (int i = 0; i < text.length(); ) {
      int end = encodableEnd(text, i);
      out.write(text.substring(i, end).getBytes(StandardCharsets.ISO_8859_1));
      i = end < text.length() ? out.fail(end, unencodableEnd(text, end), reason) : end;
    }
    return out.toBytes();
  }

  private int encodableEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) < limit) {
      end++;
    }
    return end;
  }

  private int unencodableEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= limit) {
      end++;
    }
    return end;
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (encodableEnd(text, 0) == text.length()) {
      return text;
    }
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        out.append(bytes[i++]);
      } else {
        i = out.fail(i, i + 1, reason);
      }
    }
    return out.toText();
  }
}
