package dev.lasti.runtime.io;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.text.IncrementalEncoder;
import java.io.IOException;
import java.util.Arrays;

/**
 * The writing half of a text stream: encodes text for a buffered stream, or for an open file where
 * nobody has asked for the buffered stream yet.
 */
final class TextOutput {
  private static final int SIZE = PyBuffered.DEFAULT_SIZE;

  private final String encoding;
  private final String errors;
  private final boolean keepsAscii;
  private Object buffer;
  private IncrementalEncoder encoder;
  private final byte[] pending = new byte[SIZE];
  private int count;

  TextOutput(Object buffer, String encoding, String errors) {
    this.buffer = buffer;
    this.encoding = encoding;
    this.errors = errors;
    this.keepsAscii = keepsAscii(encoding);
    this.encoder = keepsAscii ? null : new IncrementalEncoder(encoding, errors);
  }

  /** Whether ASCII text is its own encoding; then an encoder is made for other text only. */
  private static boolean keepsAscii(String encoding) {
    return switch (encoding) {
      case "utf-8", "UTF-8", "utf8", "ascii", "latin-1" -> true;
      default -> false;
    };
  }

  private IncrementalEncoder encoder() {
    if (encoder == null) {
      encoder = new IncrementalEncoder(encoding, errors);
    }
    return encoder;
  }

  /** Writes to a buffered stream from now on. */
  void buffer(PyBuffered newBuffer) {
    buffer = newBuffer;
  }

  /** Says whether what follows is the beginning of the stream, where a mark may stand. */
  void isAtStart(boolean isAtStart) {
    if (!keepsAscii) {
      encoder.isAtStart(isAtStart);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Encodes text and holds it back while there is room. Raises UnicodeEncodeError, OSError. */
  void write(String text) {
    if (keepsAscii && writeAscii(text)) {
      return;
    }
    byte[] bytes = encoder().encode(text);
    if (bytes.length > SIZE - count) {
      flush();
    }
    if (bytes.length >= SIZE) {
      pass(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, pending, count, bytes.length);
      count += bytes.length;
    }
  }

  /** Puts a text into the buffer, unless it is longer or not ASCII. */
  private boolean writeAscii(String text) {
    int length = text.length();
    if (length > SIZE - count) {
      flush();
      if (length > SIZE) {
        return false;
      }
    }
    int position = count;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      pending[position++] = (byte) c;
    }
    count = position;
    return true;
  }

  /** Passes on what was held back. It is gone even if that fails. */
  void flush() {
    int length = count;
    count = 0;
    if (length > 0) {
      pass(pending, length);
    }
  }

  private void pass(byte[] bytes, int length) {
    if (buffer instanceof OpenFile file) {
      write(file, bytes, length);
    } else if (buffer instanceof PyBuffered stream) {
      stream.write(bytes, 0, length);
    } else {
      Streams.call(buffer, "write", PyBytes.of(Arrays.copyOf(bytes, length)));
    }
  }

  private static void write(OpenFile file, byte[] bytes, int length) {
    try {
      file.write(bytes, 0, length);
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }
}
