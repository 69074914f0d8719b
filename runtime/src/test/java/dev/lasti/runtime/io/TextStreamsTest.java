package dev.lasti.runtime.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The standard streams in front of Java's. */
class TextStreamsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @AfterEach
  void restoreStreams() {
    StandardStreams.redirect(null, null, null);
  }

  private PyTextIOWrapper writer(boolean isLineBuffered) {
    StandardStreams.redirect(null, bytes, null);
    PyTextIOWrapper writer = StandardStreams.output();
    writer.isLineBuffered(isLineBuffered);
    return writer;
  }

  private String written() {
    return bytes.toString(UTF_8);
  }

  @Test
  void writerKeepsTextUntilItIsFlushed() {
    PyTextIOWrapper writer = writer(false);
    writer.print("a\n");
    assertEquals("", written());
    writer.flush();
    assertEquals("a\n", written());
  }

  @Test
  void lineEndFlushesLineBufferedWriter() {
    PyTextIOWrapper writer = writer(true);
    writer.print("a");
    assertEquals("", written());
    writer.print("b\nc");
    assertEquals("ab\nc", written());
  }

  @Test
  void textsOfAllSizesKeepTheirOrder() {
    PyTextIOWrapper writer = writer(false);
    StringBuilder expected = new StringBuilder();
    for (int size : new int[] {1, 8191, 2, 8192, 8193, 20000, 3}) {
      String text = "x".repeat(size) + "é€😀";
      writer.print(text);
      expected.append(text);
    }
    writer.flush();
    assertEquals(expected.toString(), written());
  }

  @Test
  void loneSurrogateIsRefusedAndNothingIsWritten() {
    PyTextIOWrapper writer = writer(false);
    PyBaseException error = assertThrows(PyBaseException.class, () -> writer.print("ok\ud800"));
    assertEquals(
        "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 2:"
            + " surrogates not allowed",
        error.toString());
    writer.flush();
    assertEquals("", written());
  }

  @Test
  void failedWriteRaisesTheErrorOfItsReason() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    StandardStreams.redirect(null, null, closed);
    PyTextIOWrapper writer = StandardStreams.error();
    PyBaseException error = assertThrows(PyBaseException.class, () -> writer.print("a\n"));
    assertEquals(ExceptionTypes.BROKEN_PIPE_ERROR, error.type());
    assertEquals("[Errno 32] Broken pipe", error.getMessage());
  }

  /** Gives one byte at a time, as a terminal or a pipe may do. */
  private static PyTextIOWrapper reader(String text) {
    byte[] content = text.getBytes(UTF_8);
    InputStream slow =
        new ByteArrayInputStream(content) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
          }
        };
    StandardStreams.redirect(slow, null, null);
    return StandardStreams.input();
  }

  @Test
  void readerTakesAnyLineEnd() {
    PyTextIOWrapper reader = reader("a\nb\r\nc\rd");
    assertEquals("a\n", reader.readLine());
    assertEquals("b\n", reader.readLine());
    assertEquals("c\n", reader.readLine());
    assertEquals("d", reader.readLine());
    assertEquals("", reader.readLine());
  }

  @Test
  void readerReadsLinesLongerThanItsBuffer() {
    String line = "é".repeat(10000) + "\n";
    PyTextIOWrapper reader = reader(line + "rest");
    assertEquals(line, reader.readLine());
    assertEquals("rest", reader.read(null));
    assertEquals("", reader.read(null));
  }
}
