package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Buffer;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyMemoryView;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WritableBytes;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code _io.BytesIO}: a stream of bytes in memory; {@code bytesio.c}. */
public final class PyBytesIO extends MemoryStream {
  public static final PyType TYPE =
      PyType.builtin(
              "_io.BytesIO",
              PyBufferedIOBase.TYPE,
              MemoryStreamMethods.TABLE,
              PyBytesIOMethods.TABLE)
          .withModuleAttribute();

  private static final byte[] NOTHING = {};

  private byte[] contents = NOTHING;
  private int size;
  private int position;
  private final List<WeakReference<PyMemoryView>> views = new ArrayList<>(0);

  private PyBytesIO() {
    super("I/O operation on closed file.");
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyBytesIO());
  }

  @PyMethod("__init__($self, initial_bytes=b'')")
  void init(Object initial) {
    checkNotViewed();
    byte[] bytes = initial == null || initial == PyNone.NONE ? NOTHING : PyBytes.require(initial);
    contents = bytes.clone();
    size = bytes.length;
    position = 0;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The memory that {@link #getBuffer} gives must not change its size. */
  private void checkNotViewed() {
    if (views.isEmpty()) {
      return;
    }
    System.gc();
    views.removeIf(view -> view.refersTo(null));
    if (!views.isEmpty()) {
      throw PyErrors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  private int left() {
    return Math.max(0, size - position);
  }

  private PyBytes take(int limit) {
    int count = limit < 0 ? left() : Math.min(limit, left());
    int from = position;
    position += count;
    return PyBytes.of(Arrays.copyOfRange(contents, from, from + count));
  }

  @PyMethod("read($self, size=-1, /)")
  Object read(Object limit) {
    checkOpen();
    return take(Streams.size(limit));
  }

  @PyMethod("read1($self, size=-1, /)")
  Object readOnce(Object limit) {
    return read(limit);
  }

  @PyMethod("readline($self, size=-1, /)")
  Object readLine(Object limit) {
    checkOpen();
    return line(Streams.size(limit));
  }

  private PyBytes line(int limit) {
    int end = limit < 0 ? size : (int) Math.min(size, (long) position + limit);
    int i = position;
    while (i < end && contents[i] != '\n') {
      i++;
    }
    return take(Math.max(0, i < end ? i + 1 - position : end - position));
  }

  @Override
  public Object nextOrNull() {
    checkOpen();
    return left() == 0 ? null : line(-1);
  }

  @PyMethod("readinto($self, buffer, /)")
  long readInto(Object buffer) {
    checkOpen();
    WritableBytes target = WritableBytes.of(buffer, "readinto");
    int count = Math.min(target.size(), left());
    target.store(contents, position, count);
    position += count;
    return count;
  }

  @PyMethod("write($self, b, /)")
  long write(Object b) {
    checkOpen();
    checkNotViewed();
    byte[] bytes = PyBytes.require(b);
    if (bytes.length > 0) {
      int end = Math.addExact(position, bytes.length);
      ensure(end);
      System.arraycopy(bytes, 0, contents, position, bytes.length);
      position = end;
      size = Math.max(size, end);
    }
    return bytes.length;
  }

  private void ensure(int capacity) {
    if (capacity > contents.length) {
      contents = Arrays.copyOf(contents, Math.max(capacity, contents.length + contents.length / 2));
    }
  }

  @PyMethod("seek($self, pos, whence=0, /)")
  long seek(Object offset, Object whence) {
    checkOpen();
    int distance = NumberProtocol.asIndex(offset);
    int origin =
        switch (Streams.whence(whence)) {
          case 0 -> 0;
          case 1 -> position;
          case 2 -> size;
          default ->
              throw PyErrors.valueError(
                  "invalid whence (" + Streams.whence(whence) + ", should be 0, 1 or 2)");
        };
    if (origin == 0 && distance < 0 && Streams.whence(whence) == 0) {
      throw PyErrors.valueError("negative seek value " + distance);
    }
    position = Math.max(0, Math.addExact(origin, distance));
    return position;
  }

  @PyMethod("tell($self, /)")
  int tell() {
    checkOpen();
    return position;
  }

  @PyMethod("truncate($self, size=None, /)")
  long truncate(Object limit) {
    checkOpen();
    checkNotViewed();
    int newSize = limit == null || limit == PyNone.NONE ? position : NumberProtocol.asIndex(limit);
    if (newSize < 0) {
      throw PyErrors.valueError("negative size value " + newSize);
    }
    if (newSize < size) {
      contents = Arrays.copyOf(contents, newSize);
      size = newSize;
    }
    return newSize;
  }

  @PyMethod("getvalue($self, /)")
  Object getValue() {
    checkOpen();
    return PyBytes.of(Arrays.copyOf(contents, size));
  }

  /** A view of the memory itself. */
  @PyMethod("getbuffer($self, /)")
  Object getBuffer() {
    checkOpen();
    contents = Arrays.copyOf(contents, size);
    return PyMemoryView.of(new BytesIOBuffer(contents));
  }

  /** {@code _io._BytesIOBuffer}: what the views of {@link #getBuffer} look at. */
  private final class BytesIOBuffer implements Buffer {
    private final byte[] memory;

    BytesIOBuffer(byte[] memory) {
      this.memory = memory;
    }

    @Override
    public PyType type() {
      return BytesIOBufferType.TYPE;
    }

    @Override
    public byte[] storage() {
      return memory;
    }

    @Override
    public int offset() {
      return 0;
    }

    @Override
    public int byteCount() {
      return memory.length;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public void export(PyMemoryView view) {
      views.add(new WeakReference<>(view));
    }

    @Override
    public void release(PyMemoryView view) {
      views.removeIf(known -> known.refersTo(view));
    }
  }

  private static final class BytesIOBufferType {
    static final PyType TYPE = PyType.builtin("_io._BytesIOBuffer", PyType.OBJECT, null);
  }

  @PyMethod("flush($self, /)")
  void flush() {
    checkOpen();
  }

  /** Raises BufferError while somebody looks at the memory. */
  @Override
  void close() {
    checkNotViewed();
    super.close();
  }

  @Override
  void dropContents() {
    contents = NOTHING;
    size = 0;
  }

  @PyMethod("isatty($self, /)")
  boolean isTerminal() {
    checkOpen();
    return false;
  }

  @PyMethod("__getstate__($self, /)")
  static Object getState(Object self) {
    PyBytesIO stream = (PyBytesIO) Values.of(self);
    return PyTuple.of(stream.getValue(), (long) stream.position, copyOfAttributes(self));
  }

  @PyMethod("__setstate__($self, state, /)")
  static void setState(Object self, Object state) {
    PyBytesIO stream = (PyBytesIO) Values.of(self);
    if (!(state instanceof PyTuple tuple) || tuple.size() < 3) {
      throw PyErrors.typeError(
          PyType.of(self).name()
              + ".__setstate__ argument should be 3-tuple, got "
              + PyType.of(state).name());
    }
    stream.init(tuple.get(0));
    if (!NumberProtocol.isIndex(tuple.get(1))) {
      throw PyErrors.typeError(
          "second item of state must be an integer, got " + PyType.of(tuple.get(1)).name());
    }
    int newPosition = NumberProtocol.asIndex(tuple.get(1));
    if (newPosition < 0) {
      throw PyErrors.valueError("position value cannot be negative");
    }
    stream.position = newPosition;
    addAttributes(self, tuple.get(2));
  }
}
