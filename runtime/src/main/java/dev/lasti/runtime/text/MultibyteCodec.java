package dev.lasti.runtime.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * One of the East Asian encodings, by way of the JDK's charset. Well-formed text is CPython's; how
 * many bytes a malformed character has may differ.
 */
final class MultibyteCodec extends Codec {

  private static final String REASON = "illegal multibyte sequence";

  private final Charset charset;

  MultibyteCodec(String name, String charsetName) {
    super(name, 1);
    this.charset = Charset.forName(charsetName);
  }

  @Override
  byte[] encode(String text, String errors) {
    EncodeBuffer out = new EncodeBuffer(this, name, text, errors);
    CharsetEncoder encoder = charset.newEncoder();
    for (int i = 0; i < text.length(); ) {
      int end = i + Character.charCount(text.codePointAt(i));
      byte[] encoded = encode(encoder, text.substring(i, end));
      if (encoded == null) {
        i = out.fail(i, end, REASON);
      } else {
        out.write(encoded);
        i = end;
      }
    }
    return out.toBytes();
  }

  private static byte[] encode(CharsetEncoder encoder, String character) {
    try {
      ByteBuffer encoded = encoder.encode(CharBuffer.wrap(character));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException unencodable) {
      return null;
    }
  }

  @Override
  String decode(byte[] bytes, String errors, Object object) {
    DecodeBuffer out = new DecodeBuffer(this, bytes, errors, object);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = charset.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, text, true);
      out.append(text.flip().toString());
      text.clear();
      if (!result.isError()) {
        return out.toText();
      }
      in.position(out.fail(in.position(), in.position() + result.length(), REASON));
      decoder.reset();
    }
  }

  /** Up to the last line end, whose byte is never the second one of a character. */
  @Override
  int completeLength(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  @Override
  boolean escapesPartially() {
    return false;
  }
}
