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
import org.junit.jupiter.api.Test;

class TextStreamsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private TextWriter writer(boolean isLineBuffered) {
    return new TextWriter(bytes, "utf-8", "strict", isLineBuffered);
  }

  private String written() {
    return bytes.toString(UTF_8);
  }

  @Test
  void writerKeepsTextUntilItIsFlushed() {
    TextWriter writer = writer(false);
    writer.write("a\n");
    assertEquals("", written());
    writer.flush();
    assertEquals("a\n", written());
  }

  @Test
  void lineEndFlushesLineBufferedWriter() {
    TextWriter writer = writer(true);
    writer.write("a");
    assertEquals("", written());
    writer.write("b\nc");
    assertEquals("ab\nc", written());
  }

  @Test
  void textsOfAllSizesKeepTheirOrder() {
    TextWriter writer = writer(false);
    StringBuilder expected = new StringBuilder();
    for (int size : new int[] {1, 8191, 2, 8192, 8193, 20000, 3}) {
      String text = "x".repeat(size) + "é€😀";
      writer.write(text);
      expected.append(text);
    }
    writer.flush();
    assertEquals(expected.toString(), written());
  }

  @Test
  void loneSurrogateIsRefusedAndNothingIsWritten() {
    TextWriter writer = writer(false);
    PyBaseException error = assertThrows(PyBaseException.class, () -> writer.write("ok\ud800"));
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
    TextWriter writer = new TextWriter(closed, "utf-8", "strict", true);
    PyBaseException error = assertThrows(PyBaseException.class, () -> writer.write("a\n"));
    assertEquals(ExceptionTypes.BROKEN_PIPE_ERROR, error.type());
    assertEquals("[Errno 32] Broken pipe", error.getMessage());
  }

  /** Gives one byte at a time, as a terminal or a pipe may do. */
  private static TextReader reader(String text) {
    byte[] content = text.getBytes(UTF_8);
    InputStream slow =
        new ByteArrayInputStream(content) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
          }
        };
    return new TextReader(slow, "utf-8", "strict");
  }

  @Test
  void readerTakesAnyLineEnd() {
    TextReader reader = reader("a\nb\r\nc\rd");
    assertEquals("a\n", reader.readLine());
    assertEquals("b\n", reader.readLine());
    assertEquals("c\n", reader.readLine());
    assertEquals("d", reader.readLine());
    assertEquals("", reader.readLine());
  }

  @Test
  void readerReadsLinesLongerThanItsBuffer() {
    String line = "é".repeat(10000) + "\n";
    TextReader reader = reader(line + "rest");
    assertEquals(line, reader.readLine());
    assertEquals("rest", reader.readAll());
    assertEquals("", reader.readAll());
  }
}
