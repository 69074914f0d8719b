package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** The text that a decoder writes, and what it does about bytes that mean nothing. */
final class DecodeBuffer {

  private static final char REPLACEMENT = 0xFFFD;

  private final Codec codec;
  private final byte[] bytes;
  private final String errors;
  private final Object object;
  private final StringBuilder text;

  DecodeBuffer(Codec codec, byte[] bytes, String errors, Object object) {
    this.codec = codec;
    this.bytes = bytes;
    this.errors = errors;
    this.object = object;
    this.text = new StringBuilder(bytes.length);
  }

  void append(int codePoint) {
    text.appendCodePoint(codePoint);
  }

  void append(String content) {
    text.append(content);
  }

  String toText() {
    return text.toString();
  }

  /**
   * Lets the error handler deal with the bytes from {@code start} to {@code end}.
   *
   * @return where to go on
   */
  int fail(int start, int end, String reason) {
    return switch (errors) {
      case "strict" -> throw error(start, end, reason);
      case "ignore" -> end;
      case "replace" -> {
        text.append(REPLACEMENT);
        yield end;
      }
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          StringRepr.appendNumeric(text, bytes[i] & 0xFF);
        }
        yield end;
      }
      case "xmlcharrefreplace", "namereplace" ->
          throw PyErrors.typeError("don't know how to handle UnicodeDecodeError in error callback");
      case "surrogateescape" -> escape(start, end, reason);
      case "surrogatepass" -> pass(start, end, reason);
      default -> callHandler(start, end, reason);
    };
  }

  private PyBaseException error(int start, int end, String reason) {
    return PyErrors.unicodeDecodeError(codec.name, object, start, end, reason);
  }

  /** PEP 383: the bytes 0x80 to 0xFF become U+DC80 to U+DCFF; ASCII is never escaped. */
  private int escape(int start, int end, String reason) {
    int last = start;
    while (last < Math.min(end, start + 4) && bytes[last] < 0) {
      text.append((char) (0xDC00 + (bytes[last] & 0xFF)));
      last++;
    }
    if (last == start) {
      throw error(start, end, reason);
    }
    return last;
  }

  private int pass(int start, int end, String reason) {
    int next = start + codec.surrogateLength();
    int surrogate = next <= bytes.length ? codec.surrogateAt(bytes, start) : -1;
    if (surrogate < 0) {
      throw error(start, end, reason);
    }
    text.append((char) surrogate);
    return next;
  }

  private int callHandler(int start, int end, String reason) {
    CodecErrorHandler handler = CodecErrors.lookup(errors);
    CodecErrorHandler.Replacement replacement = handler.handle(error(start, end, reason));
    text.append((String) replacement.content());
    return CodecErrors.checkedPosition(replacement.position(), bytes.length);
  }
}
