package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;
import java.math.BigInteger;

/**
 * {@code _io.TextIOWrapper}: a stream of text over a buffered stream of bytes; {@code textio.c}.
 *
 * <p>A position is the number of the byte that stands there: where a decoder has a state, CPython
 * puts more into it.
 */
public final class PyTextIOWrapper extends PyIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io.TextIOWrapper", PyTextIOBase.TYPE, PyTextIOWrapperMethods.TABLE)
          .withModuleAttribute();

  /** {@code locale.getencoding()}. */
  static final String LOCALE_ENCODING = "UTF-8";

  private Object buffer;
  private boolean isDetached;
  private String standardName;
  private int standardDescriptor;
  private String encoding;
  private String errors;
  private LineEnd lineEnd;
  private boolean isLineBuffered;
  private boolean isWriteThrough;
  private boolean tells;
  private boolean isTracked = true;
  private boolean isTellDisabled;
  private int chunkSize = PyBuffered.DEFAULT_SIZE;
  private TextInput input;
  private TextOutput output;

  private PyTextIOWrapper() {}

  /**
   * One of the standard streams: {@code create_stdio}. It writes to the file itself until somebody
   * asks for its buffer, so that most programs need not load the classes below this one.
   */
  static PyTextIOWrapper standard(int descriptor, String name, String errors) {
    PyTextIOWrapper self = new PyTextIOWrapper();
    self.standardName = name;
    self.standardDescriptor = descriptor;
    self.encoding = "utf-8";
    self.errors = errors;
    self.lineEnd = LineEnd.ANY;
    self.isTracked = false;
    if (descriptor == 0) {
      self.input = new TextInput(self.buffer(), self.encoding, errors, LineEnd.ANY);
    } else {
      self.output = new TextOutput(FileTable.get(descriptor), self.encoding, errors);
    }
    self.dictionary().put("mode", descriptor == 0 ? "r" : "w");
    return self;
  }

  private void openStandardBuffer() {
    PyFileIO raw = PyFileIO.standard(standardDescriptor, standardName);
    PyType layout = standardDescriptor == 0 ? PyBuffered.READER : PyBuffered.WRITER;
    PyBuffered opened = PyBuffered.of(layout, raw, PyBuffered.DEFAULT_SIZE);
    if (output != null) {
      output.buffer(opened);
    }
    buffer = opened;
    standardName = null;
    tells = Streams.isTrue(opened, "seekable");
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyTextIOWrapper());
  }

  @PyMethod(
      "__init__($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
          + " write_through=False)")
  void init(
      Object newBuffer,
      Object newEncoding,
      Object newErrors,
      Object newline,
      boolean lineBuffering,
      boolean writeThrough) {
    buffer = null;
    isDetached = false;
    lineEnd = lineEnd(newline, "TextIOWrapper() argument 'newline'");
    String named = Streams.textOrNull(newEncoding, "TextIOWrapper", "encoding");
    encoding = named == null || named.equals("locale") ? LOCALE_ENCODING : named;
    String handler = Streams.textOrNull(newErrors, "TextIOWrapper", "errors");
    errors = handler == null ? "strict" : handler;
    isLineBuffered = lineBuffering;
    isWriteThrough = writeThrough;
    input = null;
    output = null;
    open(newBuffer);
    buffer = newBuffer;
  }

  private static LineEnd lineEnd(Object newline, String parameter) {
    LineEnd found = LineEnd.ofOrNull(newline, parameter);
    if (found == null) {
      throw PyErrors.valueError("illegal newline value: " + Values.of(newline));
    }
    return found;
  }

  private void open(Object newBuffer) {
    if (Streams.isTrue(newBuffer, "readable")) {
      input = new TextInput(newBuffer, encoding, errors, lineEnd);
    }
    if (Streams.isTrue(newBuffer, "writable")) {
      output = new TextOutput(newBuffer, encoding, errors);
    }
    tells = Streams.isTrue(newBuffer, "seekable");
    if (tells && output != null) {
      output.isAtStart(NumberProtocol.asLong(Streams.call(newBuffer, "tell")) == 0);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Object buffer() {
    if (standardName != null) {
      openStandardBuffer();
    }
    if (buffer == null) {
      throw PyErrors.valueError(
          isDetached
              ? "underlying buffer has been detached"
              : "I/O operation on uninitialized object");
    }
    return buffer;
  }

  @Override
  boolean isClosed() {
    return standardName == null && Streams.isClosed(buffer());
  }

  private void checkOpen() {
    if (isClosed()) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  // Writing.

  /** Writes text. Raises UnicodeEncodeError, OSError, and ValueError for a closed stream. */
  public synchronized void print(String text) {
    checkOpen();
    if (output == null) {
      throw Streams.unsupported("not writable");
    }
    if (output.isEmpty() && !isWriteThrough && isTracked) {
      PendingOutput.add(this);
    }
    output.write(lineEnd.translatedOutput(text));
    if (isLineBuffered && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      flushOutput();
      flushBuffer();
    } else if (isWriteThrough) {
      flushOutput();
    }
    if (input != null) {
      input.clear(true);
    }
  }

  @PyMethod("write($self, text, /)")
  Object write(Object text) {
    if (!(Values.of(text) instanceof String string)) {
      throw PyErrors.typeError("write() argument must be str, not " + PyType.of(text).name());
    }
    print(string);
    return (long) CodePoints.length(string);
  }

  private void flushOutput() {
    if (output != null) {
      output.flush();
      if (isTracked) {
        PendingOutput.remove(this);
      }
    }
  }

  private void flushBuffer() {
    if (standardName != null) {
      return;
    }
    if (buffer instanceof PyBuffered stream) {
      stream.flush();
    } else {
      Streams.call(buffer, "flush");
    }
  }

  @Override
  synchronized void flushPending() {
    flushOutput();
    flushBuffer();
  }

  /** Passes on what was written. Raises OSError, and ValueError for a closed stream. */
  @PyMethod("flush($self, /)")
  public synchronized void flush() {
    checkOpen();
    isTellDisabled = false;
    flushOutput();
    flushBuffer();
  }

  // Reading.

  private TextInput input() {
    checkOpen();
    if (input == null) {
      throw Streams.unsupported("not readable");
    }
    flushOutput();
    return input;
  }

  /** The next line with its end, or an empty text at the end. */
  public synchronized String readLine() {
    return input().readLine(-1, chunkSize);
  }

  @PyMethod("readline($self, size=-1, /)")
  synchronized String readLine(Object size) {
    return input().readLine(Streams.size(size), chunkSize);
  }

  @PyMethod("read($self, size=-1, /)")
  synchronized String read(Object size) {
    TextInput in = input();
    int count = Streams.size(size);
    return count < 0 ? in.readAll() : in.read(count, chunkSize);
  }

  /** While a stream is iterated over, it does not say where it is. */
  @Override
  public synchronized Object nextOrNull() {
    isTellDisabled = true;
    String line = input().readLine(-1, chunkSize);
    if (line.isEmpty()) {
      isTellDisabled = false;
      return null;
    }
    return line;
  }

  @PyMethod("__next__($self, /)")
  static Object next(Object self) {
    Object line = self instanceof PyTextIOWrapper stream ? stream.nextOrNull() : line(self);
    if (line == null) {
      throw PyErrors.stopIteration(null);
    }
    return line;
  }

  /** The next line of an instance of a subclass, which may have a {@code readline} of its own. */
  private static Object line(Object self) {
    Object line = Streams.call(self, "readline");
    if (!(Values.of(line) instanceof String text)) {
      throw PyErrors.create(
          ExceptionTypes.OS_ERROR,
          "readline() should have returned a str object, not '" + PyType.of(line).name() + "'");
    }
    return text.isEmpty() ? null : line;
  }

  // Position.

  private void checkSeekable() {
    if (!tells) {
      throw Streams.unsupported("underlying stream is not seekable");
    }
  }

  @PyMethod("tell($self, /)")
  synchronized Object tell() {
    checkOpen();
    buffer();
    checkSeekable();
    if (isTellDisabled) {
      throw PyErrors.create(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
    }
    flushOutput();
    flushBuffer();
    long position = NumberProtocol.asLong(Streams.call(buffer, "tell"));
    return input == null ? (Object) position : input.position(position).cookie();
  }

  @PyMethod("seek($self, cookie, whence=0, /)")
  synchronized Object seek(Object cookie, Object whence) {
    checkOpen();
    buffer();
    checkSeekable();
    return switch (Streams.whence(whence)) {
      case 0 -> seekTo(cookie);
      case 1 -> {
        checkZero(cookie, "can't do nonzero cur-relative seeks");
        yield seekTo(tell());
      }
      case 2 -> {
        checkZero(cookie, "can't do nonzero end-relative seeks");
        yield seekToEnd();
      }
      default ->
          throw PyErrors.valueError(
              "invalid whence (" + Streams.whence(whence) + ", should be 0, 1 or 2)");
    };
  }

  private static void checkZero(Object cookie, String complaint) {
    if (ObjectProtocol.isTrue(cookie)) {
      throw Streams.unsupported(complaint);
    }
  }

  private Object seekTo(Object cookie) {
    BigInteger number = Integers.big(NumberProtocol.index(cookie));
    if (number.signum() < 0) {
      throw PyErrors.valueError("negative seek position " + ObjectProtocol.repr(cookie));
    }
    TextPosition position = TextPosition.of(number);
    flush();
    Streams.call(buffer, "seek", position.start());
    if (input != null) {
      input.seek(position);
    }
    if (output != null) {
      output.isAtStart(number.signum() == 0);
    }
    return cookie;
  }

  private Object seekToEnd() {
    flush();
    Object position = Streams.call(buffer, "seek", 0L, 2L);
    boolean isAtStart = NumberProtocol.asLong(position) == 0;
    if (input != null) {
      input.clear(isAtStart);
    }
    if (output != null) {
      output.isAtStart(isAtStart);
    }
    return position;
  }

  @PyMethod("truncate($self, pos=None, /)")
  Object truncate(Object position) {
    flush();
    return position == null
        ? Streams.call(buffer(), "truncate")
        : Streams.call(buffer(), "truncate", position);
  }

  // What the stream is.

  @PyMethod(
      "reconfigure($self, /, *, encoding=None, errors=None, newline=<unrepresentable>,"
          + " line_buffering=None, write_through=None)")
  synchronized void reconfigure(
      Object newEncoding,
      Object newErrors,
      Object newline,
      Object lineBuffering,
      Object writeThrough) {
    String encodingName = Streams.textOrNull(newEncoding, "reconfigure", "encoding");
    String handler = Streams.textOrNull(newErrors, "reconfigure", "errors");
    boolean changesText = encodingName != null || handler != null || newline != null;
    if (changesText && input != null && input.hasBegun()) {
      throw Streams.unsupported(
          "It is not possible to set the encoding or newline of stream after the first read");
    }
    LineEnd end = newline == null ? lineEnd : lineEnd(newline, "reconfigure() argument 'newline'");
    flush();
    if (changesText) {
      changeText(encodingName, handler, end);
    }
    isLineBuffered = choice(lineBuffering, isLineBuffered);
    isWriteThrough = choice(writeThrough, isWriteThrough);
  }

  /** A new encoding without an error handler goes back to {@code strict}. */
  private void changeText(String newEncoding, String handler, LineEnd newLineEnd) {
    Object target = buffer();
    String strict = newEncoding == null ? errors : "strict";
    errors = handler == null ? strict : handler;
    if (newEncoding != null) {
      encoding = newEncoding.equals("locale") ? LOCALE_ENCODING : newEncoding;
    }
    lineEnd = newLineEnd;
    if (input != null) {
      input = new TextInput(target, encoding, errors, lineEnd);
    }
    if (output != null) {
      output = new TextOutput(target, encoding, errors);
    }
  }

  private static boolean choice(Object given, boolean otherwise) {
    return given == null || given == PyNone.NONE ? otherwise : ObjectProtocol.isTrue(given);
  }

  void isLineBuffered(boolean lineBuffered) {
    isLineBuffered = lineBuffered;
  }

  @PyMethod("close($self, /)")
  static Object close(Object self) {
    PyTextIOWrapper stream = (PyTextIOWrapper) Values.of(self);
    if (stream.isClosed()) {
      return PyNone.NONE;
    }
    try {
      Streams.call(self, "flush");
    } finally {
      PendingOutput.remove(stream);
      Streams.call(stream.buffer(), "close");
    }
    return PyNone.NONE;
  }

  @PyMethod("detach($self, /)")
  static Object detach(Object self) {
    PyTextIOWrapper stream = (PyTextIOWrapper) Values.of(self);
    Object buffer = stream.buffer();
    Streams.call(self, "flush");
    stream.buffer = null;
    stream.isDetached = true;
    return buffer;
  }

  @PyMethod("fileno($self, /)")
  Object descriptor() {
    return Streams.call(buffer(), "fileno");
  }

  @PyMethod("isatty($self, /)")
  Object isTerminal() {
    return Streams.call(buffer(), "isatty");
  }

  @PyMethod("seekable($self, /)")
  Object isSeekable() {
    return Streams.call(buffer(), "seekable");
  }

  @PyMethod("readable($self, /)")
  Object isReadable() {
    return Streams.call(buffer(), "readable");
  }

  @PyMethod("writable($self, /)")
  Object isWritable() {
    return Streams.call(buffer(), "writable");
  }

  @PyGetter("closed")
  boolean isClosedForPython() {
    return isClosed();
  }

  @PyMember("buffer")
  Object bufferForPython() {
    return buffer();
  }

  @PyGetter("name")
  Object name() {
    return AttributeProtocol.get(buffer(), "name");
  }

  @PyMember("encoding")
  String encoding() {
    return encoding;
  }

  @PyGetter("errors")
  String errors() {
    return errors;
  }

  @PyGetter("newlines")
  Object newlines() {
    Object seen = input == null ? null : input.newlines();
    return seen == null ? PyNone.NONE : seen;
  }

  @PyMember("line_buffering")
  boolean isLineBuffered() {
    return isLineBuffered;
  }

  @PyMember("write_through")
  boolean isWriteThrough() {
    return isWriteThrough;
  }

  @PyGetter("_CHUNK_SIZE")
  int chunkSize() {
    return chunkSize;
  }

  @PySetter("_CHUNK_SIZE")
  void setChunkSize(Object size) {
    int newSize = NumberProtocol.asIndex(size);
    if (newSize <= 0) {
      throw PyErrors.valueError("a strictly positive integer is required");
    }
    chunkSize = newSize;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    StringBuilder text = new StringBuilder("<_io.TextIOWrapper");
    appendAttribute(text, self, "name");
    appendAttribute(text, self, "mode");
    return text.append(" encoding='")
        .append(((PyTextIOWrapper) Values.of(self)).encoding)
        .append("'>")
        .toString();
  }

  private static void appendAttribute(StringBuilder text, Object self, String name) {
    boolean isDetached = ((PyTextIOWrapper) Values.of(self)).isDetached;
    Object value = isDetached ? null : AttributeProtocol.find(self, name);
    if (value != null) {
      text.append(' ').append(name).append('=').append(ObjectProtocol.repr(value));
    }
  }
}
