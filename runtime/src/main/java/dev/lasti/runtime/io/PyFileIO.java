package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WritableBytes;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.io.IOException;
import java.util.Arrays;

/**
 * {@code _io.FileIO}: a file of bytes without a buffer; {@code fileio.c}. Operations raise OSError,
 * and ValueError on a closed file.
 */
public final class PyFileIO extends PyIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io.FileIO", PyRawIOBase.TYPE, PyFileIOMethods.TABLE).withModuleAttribute();

  private static final int CLOSED = -1;

  private int descriptor = CLOSED;
  private OpenFile file;
  private OpenMode mode = new OpenMode('r', false);
  private boolean closesDescriptor = true;

  private PyFileIO() {}

  /** One of the standard streams, which has a name in angle brackets. */
  static PyFileIO standard(int descriptor, String name) {
    PyFileIO self = new PyFileIO();
    self.descriptor = descriptor;
    self.file = FileTable.get(descriptor);
    self.mode = new OpenMode(descriptor == 0 ? 'r' : 'w', false);
    self.closesDescriptor = false;
    self.dictionary().put("name", name);
    return self;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyFileIO());
  }

  @PyMethod("__init__($self, file, mode='r', closefd=True, opener=None)")
  static void init(Object self, Object name, String mode, boolean closefd, Object opener) {
    PyFileIO stream = (PyFileIO) Values.of(self);
    stream.close();
    boolean isDescriptor = NumberProtocol.isIndex(name) && !FileOpening.isPath(name);
    int descriptor = isDescriptor ? number(name) : CLOSED;
    stream.mode = OpenMode.parse(mode == null ? "r" : mode);
    stream.closesDescriptor = closefd;
    if (isDescriptor) {
      stream.use(descriptor);
    } else if (!closefd) {
      throw PyErrors.valueError("Cannot use closefd=False with file name");
    } else if (opener == null || opener == PyNone.NONE) {
      stream.file = FileOpening.open(FileOpening.path(name), stream.mode);
      stream.descriptor = FileTable.add(stream.file);
    } else {
      stream.use(opened(opener, name, stream.mode));
    }
    AttributeProtocol.set(self, "name", name);
  }

  private static int number(Object argument) {
    int descriptor = NumberProtocol.asInt(argument);
    if (descriptor < 0) {
      throw PyErrors.valueError("negative file descriptor");
    }
    return descriptor;
  }

  private void use(int number) {
    file = FileTable.get(number);
    if (file == null) {
      throw OsErrors.error(OsErrors.BAD_DESCRIPTOR, null);
    }
    descriptor = number;
  }

  private static int opened(Object opener, Object name, OpenMode mode) {
    Object number = CallProtocol.call(opener, name, (long) mode.flags());
    if (!(Values.of(number) instanceof Long)) {
      throw PyErrors.typeError("expected integer from opener");
    }
    int descriptor = NumberProtocol.asInt(number);
    if (descriptor < 0) {
      throw PyErrors.valueError("opener returned " + descriptor);
    }
    return descriptor;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  boolean isClosed() {
    return descriptor == CLOSED;
  }

  private OpenFile file() {
    if (descriptor == CLOSED) {
      throw PyErrors.valueError("I/O operation on closed file");
    }
    return file;
  }

  private OpenFile readableFile() {
    OpenFile open = file();
    if (!mode.isReadable()) {
      throw Streams.unsupported("File not open for reading");
    }
    return open;
  }

  private OpenFile writableFile() {
    OpenFile open = file();
    if (!mode.isWritable()) {
      throw Streams.unsupported("File not open for writing");
    }
    return open;
  }

  /** Reads with one call of the system; -1 at the end. */
  int read(byte[] buffer, int start, int count) {
    try {
      return readableFile().read(buffer, start, count);
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  /** Writes all of the bytes. */
  void write(byte[] bytes, int start, int count) {
    try {
      writableFile().write(bytes, start, count);
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  @PyMethod("readinto($self, buffer, /)")
  Object readInto(Object buffer) {
    readableFile();
    WritableBytes target = WritableBytes.of(buffer, "readinto");
    if (target.size() == 0) {
      return 0L;
    }
    return (long) Math.max(0, read(target.memory(), target.start(), target.size()));
  }

  @PyMethod("read($self, size=-1, /)")
  Object read(Object size) {
    readableFile();
    int count = Streams.size(size);
    if (count < 0) {
      return readAll();
    }
    byte[] buffer = new byte[count];
    int got = count == 0 ? 0 : Math.max(0, read(buffer, 0, count));
    return PyBytes.of(got == count ? buffer : Arrays.copyOf(buffer, got));
  }

  @PyMethod("readall($self, /)")
  PyBytes readAll() {
    readableFile();
    byte[] all = new byte[Math.max(PyBuffered.DEFAULT_SIZE, bytesLeft() + 1)];
    int length = 0;
    for (int count = read(all, 0, all.length); count > 0; ) {
      length += count;
      if (length == all.length) {
        all = Arrays.copyOf(all, length * 2);
      }
      count = read(all, length, all.length - length);
    }
    return PyBytes.of(Arrays.copyOf(all, length));
  }

  private int bytesLeft() {
    try {
      return (int) Math.min(1 << 30, Math.max(0, file.size() - file.position()));
    } catch (IOException e) {
      return 0;
    }
  }

  @PyMethod("write($self, b, /)")
  Object write(Object b) {
    writableFile();
    byte[] bytes = PyBytes.require(b);
    write(bytes, 0, bytes.length);
    return (long) bytes.length;
  }

  @PyMethod("seek($self, pos, whence=0, /)")
  Object seek(Object offset, Object whence) {
    return seek(NumberProtocol.asLong(offset), Streams.whence(whence));
  }

  /** {@code lseek(2)}. */
  long seek(long offset, int whence) {
    OpenFile open = file();
    try {
      long position =
          switch (whence) {
            case 0 -> offset;
            case 1 -> open.position() + offset;
            case 2 -> open.size() + offset;
            default -> -1;
          };
      if (position < 0) {
        throw OsErrors.error(OsErrors.INVALID_ARGUMENT, null);
      }
      if (whence != 1 || offset != 0) {
        open.position(position);
      }
      return position;
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  @PyMethod("tell($self, /)")
  long tell() {
    return seek(0, 1);
  }

  @PyMethod("truncate($self, size=None, /)")
  Object truncate(Object size) {
    OpenFile open = writableFile();
    long length = size == null || size == PyNone.NONE ? tell() : NumberProtocol.asLong(size);
    if (length < 0) {
      throw OsErrors.error(OsErrors.INVALID_ARGUMENT, null);
    }
    try {
      open.truncate(length);
      return length;
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  @PyMethod("close($self, /)")
  static Object close(Object self) {
    PyFileIO stream = (PyFileIO) Values.of(self);
    try {
      return PyIOBase.closeByFlush(self);
    } finally {
      stream.close();
    }
  }

  private void close() {
    int closing = descriptor;
    descriptor = CLOSED;
    if (closing == CLOSED || !closesDescriptor) {
      return;
    }
    FileTable.remove(closing);
    try {
      file.close();
    } catch (IOException e) {
      throw OsErrors.of(e);
    }
  }

  @PyMethod("fileno($self, /)")
  int descriptor() {
    file();
    return descriptor;
  }

  @PyMethod("isatty($self, /)")
  boolean isTerminal() {
    return file().isTerminal();
  }

  @PyMethod("seekable($self, /)")
  boolean isSeekable() {
    OpenFile open = file();
    try {
      return open.position() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  @PyMethod("readable($self, /)")
  boolean isReadable() {
    file();
    return mode.isReadable();
  }

  @PyMethod("writable($self, /)")
  boolean isWritable() {
    file();
    return mode.isWritable();
  }

  @PyGetter("closed")
  boolean isClosedForPython() {
    return isClosed();
  }

  @PyGetter("closefd")
  boolean closesDescriptor() {
    return closesDescriptor;
  }

  @PyGetter("mode")
  String mode() {
    return mode.text();
  }

  @PyMember("_blksize")
  int blockSize() {
    return PyBuffered.DEFAULT_SIZE;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyFileIO stream = (PyFileIO) Values.of(self);
    if (stream.isClosed()) {
      return "<_io.FileIO [closed]>";
    }
    Object name = Streams.nameOrNull(self);
    String shown = name == null ? "fd=" + stream.descriptor : "name=" + ObjectProtocol.repr(name);
    return "<_io.FileIO "
        + shown
        + " mode='"
        + stream.mode()
        + "' closefd="
        + (stream.closesDescriptor ? "True>" : "False>");
  }
}
