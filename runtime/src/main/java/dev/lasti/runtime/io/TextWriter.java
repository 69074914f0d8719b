package dev.lasti.runtime.io;

import dev.lasti.runtime.text.Codecs;
import java.io.IOException;
import java.io.OutputStream;

/** Encodes text into a buffer in front of a byte stream. Threads may share one. */
public final class TextWriter {
  private static final int SIZE = 8192;

  private final OutputStream out;
  private final String encoding;
  private final String errors;
  private final boolean isLineBuffered;
  private final byte[] buffer = new byte[SIZE];
  private int count;

  /**
   * @param encoding one in which ASCII text is its own encoding
   * @param errors the error handler, {@code "strict"} for example
   * @param isLineBuffered whether a line end flushes
   */
  public TextWriter(OutputStream out, String encoding, String errors, boolean isLineBuffered) {
    this.out = out;
    this.encoding = encoding;
    this.errors = errors;
    this.isLineBuffered = isLineBuffered;
  }

  public String encoding() {
    return encoding;
  }

  public String errors() {
    return errors;
  }

  public boolean isLineBuffered() {
    return isLineBuffered;
  }

  /** Writes all of the text. Raises UnicodeEncodeError and then writes nothing; raises OSError. */
  public synchronized void write(String text) {
    if (!writeAscii(text)) {
      write(Codecs.encode(text, encoding, errors));
    }
    if (isLineBuffered && text.indexOf('\n') >= 0) {
      flush();
    }
  }

  /** Puts a text into the buffer, unless it is longer or not ASCII. */
  private boolean writeAscii(String text) {
    int length = text.length();
    if (length > SIZE - count) {
      flushBuffer();
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
      buffer[position++] = (byte) c;
    }
    count = position;
    return true;
  }

  private void write(byte[] bytes) {
    if (bytes.length > SIZE - count) {
      flushBuffer();
    }
    if (bytes.length > SIZE) {
      writeThrough(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, count, bytes.length);
      count += bytes.length;
    }
  }

  /** Passes on what is in the buffer. Raises OSError; the buffer is empty then as well. */
  public synchronized void flush() {
    flushBuffer();
    try {
      out.flush();
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  private void flushBuffer() {
    int length = count;
    count = 0;
    if (length > 0) {
      writeThrough(buffer, length);
    }
  }

  private void writeThrough(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  /** Flushes and closes the byte stream. Raises OSError. */
  public synchronized void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }
}
