package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.io.ByteArrayOutputStream;

/** The bytes that an encoder writes, and what it does about characters that have none. */
final class EncodeBuffer {

  private final Codec codec;
  private final String encoding;
  private final String text;
  private final String errors;
  private final ByteArrayOutputStream bytes;

  /**
   * @param codec what encodes the replacements
   * @param encoding the name for errors
   * @param errors the name of the error handler
   */
  EncodeBuffer(Codec codec, String encoding, String text, String errors) {
    this.codec = codec;
    this.encoding = encoding;
    this.text = text;
    this.errors = errors;
    this.bytes = new ByteArrayOutputStream(text.length() + 16);
  }

  void write(int b) {
    bytes.write(b);
  }

  void write(byte[] content) {
    bytes.write(content, 0, content.length);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /**
   * Lets the error handler deal with the chars from {@code start} to {@code end}.
   *
   * @return where to go on
   */
  int fail(int start, int end, String reason) {
    return switch (errors) {
      case "strict" -> throw error(start, end, reason);
      case "ignore" -> end;
      case "replace" -> {
        writeText("?".repeat(text.codePointCount(start, end)), start, end, reason);
        yield end;
      }
      case "backslashreplace", "xmlcharrefreplace", "namereplace" -> {
        writeText(references(start, end), start, end, reason);
        yield end;
      }
      case "surrogateescape" -> escape(start, end, reason);
      case "surrogatepass" -> pass(start, end, reason);
      default -> callHandler(start, end, reason);
    };
  }

  private PyBaseException error(int start, int end, String reason) {
    return PyErrors.unicodeEncodeError(
        encoding, text, CodePoints.index(text, start), CodePoints.index(text, end), reason);
  }

  private void writeText(String replacement, int start, int end, String reason) {
    byte[] encoded;
    try {
      encoded = codec.encode(replacement, "strict");
    } catch (PyBaseException unencodable) {
      throw error(start, end, reason);
    }
    write(encoded);
  }

  private String references(int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      switch (errors) {
        case "xmlcharrefreplace" -> out.append("&#").append(codePoint).append(';');
        case "namereplace" -> appendName(out, codePoint);
        default -> StringRepr.appendNumeric(out, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  private static void appendName(StringBuilder out, int codePoint) {
    String name = CharacterNames.name(codePoint);
    if (name == null) {
      StringRepr.appendNumeric(out, codePoint);
    } else {
      out.append("\\N{").append(name).append('}');
    }
  }

  /** PEP 383: U+DC80 to U+DCFF stand for the bytes 0x80 to 0xFF. */
  private int escape(int start, int end, String reason) {
    int last = start;
    while (last < end && isEscapedByte(text.charAt(last))) {
      last++;
    }
    if ((last - start) % codec.unit != 0 || last < end && !codec.escapesPartially()) {
      throw error(start, end, reason);
    }
    for (int i = start; i < last; i++) {
      write(text.charAt(i));
    }
    if (last < end) {
      throw error(last, end, reason);
    }
    return end;
  }

  private static boolean isEscapedByte(char c) {
    return 0xDC80 <= c && c <= 0xDCFF;
  }

  private int pass(int start, int end, String reason) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      byte[] encoded = Character.isSurrogate(c) ? codec.surrogateBytes(c) : null;
      if (encoded == null) {
        throw error(start, end, reason);
      }
      write(encoded);
    }
    return end;
  }

  private int callHandler(int start, int end, String reason) {
    CodecErrorHandler handler = CodecErrors.lookup(errors);
    CodecErrorHandler.Replacement replacement = handler.handle(error(start, end, reason));
    int length = CodePoints.length(text);
    int position = CodecErrors.checkedPosition(replacement.position(), length);
    if (!(replacement.content() instanceof byte[] content)) {
      writeText((String) replacement.content(), start, end, reason);
    } else if (content.length % codec.unit == 0) {
      write(content);
    } else {
      throw error(start, end, reason);
    }
    return position == length ? text.length() : CodePoints.offset(text, position);
  }
}
