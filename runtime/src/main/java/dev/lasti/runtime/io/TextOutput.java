package dev.lasti.runtime.io;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.text.IncrementalEncoder;
import java.util.Arrays;

/** The writing half of a text stream: encodes text for a buffered stream. */
final class TextOutput {
  private static final int SIZE = PyBuffered.DEFAULT_SIZE;

  private final Object buffer;
  private final IncrementalEncoder encoder;
  private final boolean keepsAscii;
  private final byte[] pending = new byte[SIZE];
  private int count;

  TextOutput(Object buffer, String encoding, String errors) {
    this.buffer = buffer;
    this.encoder = new IncrementalEncoder(encoding, errors);
    this.keepsAscii = encoder.keepsAscii();
  }

  /** Says whether what follows is the beginning of the stream, where a mark may stand. */
  void isAtStart(boolean isAtStart) {
    encoder.isAtStart(isAtStart);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Encodes text and holds it back while there is room. Raises UnicodeEncodeError, OSError. */
  void write(String text) {
    if (keepsAscii && writeAscii(text)) {
      return;
    }
    byte[] bytes = encoder.encode(text);
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
    if (buffer instanceof PyBuffered stream) {
      stream.write(bytes, 0, length);
    } else {
      Streams.call(buffer, "write", PyBytes.of(Arrays.copyOf(bytes, length)));
    }
  }
}
