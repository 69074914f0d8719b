package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.StringRepr;

/** {@code io.TextIOWrapper}: a file of text, open for reading or for writing; {@code textio.c}. */
public final class PyTextFile extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("_io.TextIOWrapper", PyType.OBJECT, PyTextFileMethods.TABLE);

  private final String name;
  private final int descriptor;
  private final TextReader reader;
  private final TextWriter writer;
  private boolean isClosed;

  private PyTextFile(String name, int descriptor, TextReader reader, TextWriter writer) {
    this.name = name;
    this.descriptor = descriptor;
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * A file to read from.
   *
   * @param descriptor what {@code fileno()} answers
   */
  public static PyTextFile reading(String name, int descriptor, TextReader reader) {
    return new PyTextFile(name, descriptor, reader, null);
  }

  /**
   * A file to write to.
   *
   * @param descriptor what {@code fileno()} answers
   */
  public static PyTextFile writing(String name, int descriptor, TextWriter writer) {
    return new PyTextFile(name, descriptor, null, writer);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private TextWriter writer() {
    checkOpen();
    if (writer == null) {
      throw PyErrors.create(UnsupportedOperation.TYPE, "not writable");
    }
    return writer;
  }

  private TextReader reader() {
    checkOpen();
    if (reader == null) {
      throw PyErrors.create(UnsupportedOperation.TYPE, "not readable");
    }
    return reader;
  }

  private void checkOpen() {
    if (isClosed) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  /** Writes text. Raises UnicodeEncodeError, OSError, and ValueError for a closed file. */
  public void print(String text) {
    writer().write(text);
  }

  @PyMethod("write($self, text, /)")
  Object write(Object text) {
    if (!(Values.of(text) instanceof String string)) {
      throw PyErrors.typeError("write() argument must be str, not " + PyType.of(text).shortName());
    }
    print(string);
    return (long) CodePoints.length(string);
  }

  @PyMethod("writelines($self, lines, /)")
  void writeLines(Object lines) {
    Object iterator = IteratorProtocol.getIterator(lines);
    Object line = IteratorProtocol.nextOrNull(iterator);
    while (line != null) {
      write(line);
      line = IteratorProtocol.nextOrNull(iterator);
    }
  }

  /** Passes on what was written. Raises OSError, and ValueError for a closed file. */
  @PyMethod("flush($self, /)")
  public void flush() {
    checkOpen();
    if (writer != null) {
      writer.flush();
    }
  }

  /** The next line with its end, or an empty text at the end. */
  @PyMethod("readline($self, /)")
  public String readLine() {
    return reader().readLine();
  }

  @PyMethod("read($self, /)")
  String read() {
    return reader().readAll();
  }

  @PyMethod("readlines($self, /)")
  Object readLines() {
    PyList lines = new PyList();
    Object line = nextOrNull();
    while (line != null) {
      lines.append(line);
      line = nextOrNull();
    }
    return lines;
  }

  @Override
  public Object nextOrNull() {
    String line = reader().readLine();
    return line.isEmpty() ? null : line;
  }

  @PyMethod("__iter__($self, /)")
  Object iterate() {
    checkOpen();
    return this;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return IteratorProtocol.nextOrStop(this);
  }

  @PyMethod("__enter__($self, /)")
  Object enter() {
    checkOpen();
    return this;
  }

  @PyMethod("__exit__($self, *args)")
  void exit(Object[] arguments) {
    close();
  }

  @PyMethod("close($self, /)")
  void close() {
    if (!isClosed) {
      isClosed = true;
      if (writer != null) {
        writer.close();
      } else {
        reader.close();
      }
    }
  }

  @PyMethod("isatty($self, /)")
  boolean isTerminal() {
    checkOpen();
    return Terminal.is(descriptor);
  }

  @PyMethod("fileno($self, /)")
  int descriptor() {
    checkOpen();
    return descriptor;
  }

  @PyMethod("readable($self, /)")
  boolean isReadable() {
    checkOpen();
    return reader != null;
  }

  @PyMethod("writable($self, /)")
  boolean isWritable() {
    checkOpen();
    return writer != null;
  }

  @PyMethod("seekable($self, /)")
  boolean isSeekable() {
    checkOpen();
    return false;
  }

  @PyGetter("closed")
  boolean isClosed() {
    return isClosed;
  }

  @PyGetter("name")
  String name() {
    return name;
  }

  @PyGetter("mode")
  String mode() {
    return writer == null ? "r" : "w";
  }

  @PyGetter("encoding")
  String encoding() {
    return writer == null ? reader.encoding() : writer.encoding();
  }

  @PyGetter("errors")
  String errors() {
    return writer == null ? reader.errors() : writer.errors();
  }

  @PyGetter("newlines")
  Object newlines() {
    return PyNone.NONE;
  }

  @PyGetter("line_buffering")
  boolean isLineBuffered() {
    return writer != null && writer.isLineBuffered();
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<_io.TextIOWrapper name="
        + StringRepr.repr(name)
        + " mode='"
        + mode()
        + "' encoding='"
        + encoding()
        + "'>";
  }
}
