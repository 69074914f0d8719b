package dev.lasti.runtime.io;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.text.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of text from a byte stream. Every line end becomes {@code \n} ("universal newlines").
 */
public final class TextReader {
  private static final int SIZE = 8192;

  private final InputStream in;
  private final String encoding;
  private final String errors;
  private byte[] buffer = new byte[SIZE];
  private int start;
  private int end;
  private boolean isAtEnd;

  /**
   * @param encoding one in which the bytes of {@code \n} and {@code \r} stand for nothing else
   */
  public TextReader(InputStream in, String encoding, String errors) {
    this.in = in;
    this.encoding = encoding;
    this.errors = errors;
  }

  public String encoding() {
    return encoding;
  }

  public String errors() {
    return errors;
  }

  /**
   * The next line with its end, or an empty text at the end. Raises UnicodeDecodeError, OSError.
   */
  public synchronized String readLine() {
    int length = 0;
    while (true) {
      if (start + length == end && !fill()) {
        return take(end);
      }
      byte b = buffer[start + length++];
      if (b == '\n') {
        return take(start + length);
      }
      if (b == '\r') {
        return takeBehindReturn(length);
      }
    }
  }

  /** {@code \r} ends a line, unless a {@code \n} follows that does. */
  private String takeBehindReturn(int length) {
    boolean hasNext = start + length < end || fill();
    boolean isPair = hasNext && buffer[start + length] == '\n';
    return take(start + length + (isPair ? 1 : 0));
  }

  /** All that is left. Raises UnicodeDecodeError, OSError. */
  public synchronized String readAll() {
    boolean isMore = true;
    while (isMore) {
      isMore = fill();
    }
    return take(end);
  }

  /** Reads more behind what is buffered; false at the end of the stream. */
  private boolean fill() {
    if (isAtEnd) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, end * 2);
    }
    int count = read();
    isAtEnd = count < 0;
    end += Math.max(0, count);
    return !isAtEnd;
  }

  private int read() {
    try {
      return in.read(buffer, end, buffer.length - end);
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  private String take(int limit) {
    byte[] bytes = Arrays.copyOfRange(buffer, start, limit);
    start = limit;
    return withUnixLineEnds(Codecs.decode(bytes, encoding, errors, PyBytes.of(bytes)));
  }

  private static String withUnixLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Closes the byte stream. Raises OSError. */
  public synchronized void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }
}
