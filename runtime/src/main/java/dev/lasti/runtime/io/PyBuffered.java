package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyMemoryView;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WritableBytes;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * {@code BufferedReader}, {@code BufferedWriter} and {@code BufferedRandom}: a buffer in front of a
 * raw stream; {@code bufferedio.c}.
 *
 * <p>The buffer holds either bytes that were read ahead, from {@code start} to {@code end}, or,
 * from the beginning to {@code unwritten}, bytes that have yet to be written; never both. Threads
 * may share a stream.
 */
public final class PyBuffered extends PyIOBase {
  /** {@code io.DEFAULT_BUFFER_SIZE}. */
  static final int DEFAULT_SIZE = 8192;

  static final PyType READER =
      PyType.builtin(
              "_io.BufferedReader",
              PyBufferedIOBase.TYPE,
              PyBufferedMethods.TABLE,
              BufferedReadingMethods.TABLE)
          .withModuleAttribute();
  static final PyType WRITER =
      PyType.builtin(
              "_io.BufferedWriter",
              PyBufferedIOBase.TYPE,
              PyBufferedMethods.TABLE,
              BufferedWritingMethods.TABLE)
          .withModuleAttribute();
  static final PyType RANDOM =
      PyType.builtin(
              "_io.BufferedRandom",
              PyBufferedIOBase.TYPE,
              PyBufferedMethods.TABLE,
              BufferedReadingMethods.TABLE,
              BufferedWritingMethods.TABLE)
          .withModuleAttribute();

  private final PyType type;
  private Object raw;
  private boolean isDetached;
  private byte[] buffer;
  private int start;
  private int end;
  private int unwritten;

  private PyBuffered(PyType type) {
    this.type = type;
  }

  /** A stream over a raw stream that fits the type. */
  static PyBuffered of(PyType type, Object raw, int size) {
    PyBuffered self = new PyBuffered(type);
    self.raw = raw;
    self.buffer = new byte[size];
    return self;
  }

  /** An instance of a subclass has the layout of one of the three types. */
  private static PyType layoutOf(PyType type) {
    if (type.isSubtypeOf(READER)) {
      return READER;
    }
    return type.isSubtypeOf(WRITER) ? WRITER : RANDOM;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    PyType exactly = layoutOf(type);
    return type.wrap(exactly, new PyBuffered(exactly));
  }

  @PyMethod("__init__($self, raw, buffer_size=DEFAULT_BUFFER_SIZE)")
  void init(Object newRaw, Object bufferSize) {
    raw = null;
    isDetached = false;
    if (type == RANDOM) {
      checkSeekable(newRaw);
    }
    if (type != WRITER) {
      checkReadable(newRaw);
    }
    if (type != READER) {
      checkWritable(newRaw);
    }
    int size = bufferSize == null ? DEFAULT_SIZE : NumberProtocol.asIndex(bufferSize);
    if (size <= 0) {
      throw PyErrors.valueError("buffer size must be strictly positive");
    }
    raw = newRaw;
    buffer = new byte[size];
    start = 0;
    end = 0;
    unwritten = 0;
  }

  @Override
  public PyType type() {
    return type;
  }

  private Object raw() {
    if (raw == null) {
      throw PyErrors.valueError(
          isDetached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    }
    return raw;
  }

  @Override
  boolean isClosed() {
    return Streams.isClosed(raw());
  }

  private void checkOpen(String operation) {
    if (isClosed()) {
      throw PyErrors.valueError(operation + " of closed file");
    }
  }

  private int ahead() {
    return end - start;
  }

  // Reading.

  /** Reads once from the raw stream: 0 at the end, -1 where it had to wait. */
  private int readRaw(byte[] target, int from, int count) {
    if (raw instanceof PyFileIO file) {
      return Math.max(0, file.read(target, from, count));
    }
    PyByteArray memory = PyByteArray.of(new byte[count]);
    Object got = Streams.call(raw, "readinto", PyMemoryView.of(memory));
    if (got == PyNone.NONE) {
      return -1;
    }
    long length = NumberProtocol.asLong(got);
    if (length < 0 || length > count) {
      throw PyErrors.create(
          ExceptionTypes.OS_ERROR,
          "raw readinto() returned invalid length "
              + length
              + " (should have been between 0 and "
              + count
              + ")");
    }
    System.arraycopy(memory.storage(), memory.offset(), target, from, (int) length);
    return (int) length;
  }

  /** Fills the empty buffer with one call of the raw stream. */
  private int fill() {
    start = 0;
    end = 0;
    int count = readRaw(buffer, 0, buffer.length);
    end = Math.max(0, count);
    return count;
  }

  private void prepareToRead(String operation) {
    checkOpen(operation);
    flushUnwritten();
  }

  private byte[] take(int count) {
    byte[] bytes = Arrays.copyOfRange(buffer, start, start + count);
    start += count;
    return bytes;
  }

  /** {@code read(size)}; a negative size stands for all. {@code None} where it had to wait. */
  synchronized Object read(int size) {
    prepareToRead("read");
    if (size < -1) {
      throw PyErrors.valueError("read length must be non-negative or -1");
    }
    if (size < 0) {
      return readAll();
    }
    if (size <= ahead()) {
      return PyBytes.of(take(size));
    }
    byte[] bytes = new byte[size];
    int count = readInto(bytes, 0, size, false);
    return count < 0
        ? PyNone.NONE
        : PyBytes.of(count == size ? bytes : Arrays.copyOf(bytes, count));
  }

  /**
   * Reads until there are so many bytes or the end comes.
   *
   * @param isOnce whether one call of the raw stream must do
   */
  private int readInto(byte[] target, int from, int size, boolean isOnce) {
    int length = Math.min(size, ahead());
    System.arraycopy(buffer, start, target, from, length);
    start += length;
    while (length < size && !(isOnce && length > 0)) {
      int left = size - length;
      boolean isDirect = left >= buffer.length;
      int count = isDirect ? readRaw(target, from + length, left) : fill();
      if (count <= 0) {
        return count < 0 && length == 0 ? -1 : length;
      }
      if (!isDirect) {
        count = Math.min(left, ahead());
        System.arraycopy(buffer, start, target, from + length, count);
        start += count;
      }
      length += count;
    }
    return length;
  }

  private Object readAll() {
    byte[] first = take(ahead());
    Object rest = readAllRaw();
    if (rest == PyNone.NONE) {
      return first.length == 0 ? rest : PyBytes.of(first);
    }
    byte[] last = PyBytes.require(rest);
    if (first.length == 0) {
      return PyBytes.of(last);
    }
    byte[] all = Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return PyBytes.of(all);
  }

  private Object readAllRaw() {
    if (raw instanceof PyFileIO file) {
      return file.readAll();
    }
    Object readAll = AttributeProtocol.find(raw, "readall");
    Object all = readAll == null ? PyRawIOBase.readAll(raw) : CallProtocol.call(readAll);
    if (all != PyNone.NONE && !(Values.of(all) instanceof PyBytes)) {
      throw PyErrors.typeError("readall() should return bytes");
    }
    return all;
  }

  /** {@code read1(size)}: what is buffered, or else one read of the raw stream. */
  synchronized byte[] readOnce(int size) {
    prepareToRead("read");
    int most = size < 0 ? buffer.length : size;
    if (most == 0) {
      return new byte[0];
    }
    if (ahead() > 0) {
      return take(Math.min(most, ahead()));
    }
    byte[] bytes = new byte[most];
    int count = Math.max(0, readRaw(bytes, 0, most));
    return count == most ? bytes : Arrays.copyOf(bytes, count);
  }

  /** {@code readinto}, or {@code readinto1} where one call of the raw stream must do. */
  synchronized Object readIntoArgument(WritableBytes target, boolean isOnce) {
    prepareToRead("readinto");
    int count = readInto(target.memory(), target.start(), target.size(), isOnce);
    return count < 0 ? PyNone.NONE : (Object) (long) count;
  }

  /** What the buffer holds, filled if it is empty; nothing is consumed. */
  synchronized byte[] peek() {
    prepareToRead("peek");
    if (ahead() == 0) {
      fill();
    }
    return Arrays.copyOfRange(buffer, start, end);
  }

  /** The next line with its end, at most so many bytes of it. */
  synchronized byte[] readLine(int limit) {
    prepareToRead("readline");
    ByteArrayOutputStream parts = null;
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    while (true) {
      int most = Math.min(left, ahead());
      int length = lineLength(most);
      boolean isComplete = length > 0 || most == left;
      byte[] part = take(length > 0 ? length : most);
      if (isComplete && parts == null) {
        return part;
      }
      parts = parts == null ? new ByteArrayOutputStream() : parts;
      parts.write(part, 0, part.length);
      left -= part.length;
      if (isComplete || fill() <= 0) {
        return parts.toByteArray();
      }
    }
  }

  /** How many of the next bytes are a whole line, or 0. */
  private int lineLength(int most) {
    for (int i = 0; i < most; i++) {
      if (buffer[start + i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  @Override
  public Object nextOrNull() {
    if (type == WRITER) {
      return super.nextOrNull();
    }
    byte[] line = readLine(-1);
    return line.length == 0 ? null : PyBytes.of(line);
  }

  // Writing.

  /** Puts bytes into the buffer, and writes what has no room. */
  synchronized void write(byte[] bytes, int from, int count) {
    if (isClosed()) {
      throw PyErrors.valueError("write to closed file");
    }
    forgetAhead();
    if (count > buffer.length - unwritten) {
      flushUnwritten();
    }
    if (count >= buffer.length) {
      writeRaw(bytes, from, count);
      return;
    }
    if (unwritten == 0 && isOwner()) {
      PendingOutput.add(this);
    }
    System.arraycopy(bytes, from, buffer, unwritten, count);
    unwritten += count;
  }

  /** Whether the file is closed with the stream; the standard streams are not. */
  private boolean isOwner() {
    return !(raw instanceof PyFileIO file) || file.closesDescriptor();
  }

  /** Sets the raw stream back to where the program has read to. */
  private void forgetAhead() {
    if (ahead() > 0) {
      seekRaw(-ahead(), 1);
    }
    start = 0;
    end = 0;
  }

  private void flushUnwritten() {
    if (unwritten > 0) {
      int count = unwritten;
      unwritten = 0;
      PendingOutput.remove(this);
      writeRaw(buffer, 0, count);
    }
  }

  @Override
  synchronized void flushPending() {
    flushUnwritten();
  }

  private void writeRaw(byte[] bytes, int from, int count) {
    if (raw instanceof PyFileIO file) {
      file.write(bytes, from, count);
      return;
    }
    for (int written = 0; written < count; ) {
      byte[] rest = Arrays.copyOfRange(bytes, from + written, from + count);
      Object result = Streams.call(raw, "write", PyMemoryView.of(PyBytes.of(rest)));
      if (result == PyNone.NONE) {
        throw OsErrors.wouldBlock(written);
      }
      long length = NumberProtocol.asLong(result);
      if (length < 0 || length > rest.length) {
        throw PyErrors.create(
            ExceptionTypes.OS_ERROR,
            "raw write() returned invalid length "
                + length
                + " (should have been between 0 and "
                + rest.length
                + ")");
      }
      written += (int) length;
    }
  }

  /** {@code flush()}: the raw stream is then where the program is. */
  synchronized void flushAll() {
    checkOpen("flush");
    flushUnwritten();
    if (type == RANDOM) {
      forgetAhead();
    }
  }

  // Position.

  private long seekRaw(long offset, int whence) {
    return raw instanceof PyFileIO file
        ? file.seek(offset, whence)
        : Streams.position(Streams.call(raw, "seek", offset, (long) whence));
  }

  private long tellRaw() {
    return raw instanceof PyFileIO file ? file.tell() : Streams.position(Streams.call(raw, "tell"));
  }

  /** {@code tell()}. */
  @PyMethod("tell($self, /)")
  synchronized long tell() {
    raw();
    return tellRaw() - ahead() + unwritten;
  }

  /** {@code seek(target, whence)}: inside of what was read ahead, the raw stream stays. */
  synchronized long seek(long target, int whence) {
    checkOpen("seek");
    if (whence < 0 || whence > 2) {
      throw PyErrors.valueError("whence value " + whence + " unsupported");
    }
    checkSeekable(raw);
    flushUnwritten();
    if (whence != 2 && ahead() > 0) {
      long here = tellRaw() - ahead();
      long distance = whence == 0 ? target - here : target;
      if (distance >= -start && distance <= ahead()) {
        start += (int) distance;
        return here + distance;
      }
    }
    long offset = whence == 1 ? target - ahead() : target;
    start = 0;
    end = 0;
    return seekRaw(offset, whence);
  }

  @PyMethod("seek($self, target, whence=0, /)")
  Object seek(Object target, Object whence) {
    return seek(NumberProtocol.asLong(target), Streams.whence(whence));
  }

  @PyMethod("truncate($self, pos=None, /)")
  synchronized Object truncate(Object position) {
    checkOpen("truncate");
    if (type == READER) {
      throw Streams.unsupported("truncate");
    }
    flushAll();
    return Streams.call(
        raw, "truncate", position == null || position == PyNone.NONE ? (Object) tell() : position);
  }

  // What the streams have in common.

  @PyMethod("flush($self, /)")
  synchronized Object flush() {
    if (type == READER) {
      return Streams.call(raw(), "flush");
    }
    flushAll();
    return PyNone.NONE;
  }

  @PyMethod("close($self, /)")
  static Object close(Object self) {
    PyBuffered stream = (PyBuffered) Values.of(self);
    if (stream.isClosed()) {
      return PyNone.NONE;
    }
    try {
      Streams.call(self, "flush");
    } finally {
      stream.forgetUnwritten();
      Streams.call(stream.raw, "close");
    }
    return PyNone.NONE;
  }

  private synchronized void forgetUnwritten() {
    if (unwritten > 0) {
      unwritten = 0;
      PendingOutput.remove(this);
    }
  }

  @PyMethod("detach($self, /)")
  static Object detach(Object self) {
    PyBuffered stream = (PyBuffered) Values.of(self);
    Object raw = stream.raw();
    Streams.call(self, "flush");
    stream.raw = null;
    stream.isDetached = true;
    return raw;
  }

  @PyMethod("seekable($self, /)")
  Object isSeekable() {
    return Streams.call(raw(), "seekable");
  }

  @PyMethod("fileno($self, /)")
  Object descriptor() {
    return Streams.call(raw(), "fileno");
  }

  @PyMethod("isatty($self, /)")
  Object isTerminal() {
    return Streams.call(raw(), "isatty");
  }

  @PyGetter("closed")
  boolean isClosedForPython() {
    return isClosed();
  }

  @PyMember("raw")
  Object rawForPython() {
    return raw();
  }

  @PyGetter("name")
  Object name() {
    return AttributeProtocol.get(raw(), "name");
  }

  @PyGetter("mode")
  Object mode() {
    return AttributeProtocol.get(raw(), "mode");
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    return Streams.repr(self);
  }
}
