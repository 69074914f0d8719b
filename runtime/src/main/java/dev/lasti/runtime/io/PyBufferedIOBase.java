package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WritableBytes;

/** {@code _io._BufferedIOBase}: streams of bytes with a buffer; {@code bufferedio.c}. */
public final class PyBufferedIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io._BufferedIOBase", PyIOBase.TYPE, PyBufferedIOBaseMethods.TABLE)
          .withLayoutOfBase()
          .withModuleAttribute();

  private PyBufferedIOBase() {}

  @PyMethod("detach($self, /)")
  static Object detach(Object self) {
    throw Streams.unsupported("detach");
  }

  @PyMethod("read($self, /, *args)")
  static Object read(Object self, Object[] arguments) {
    throw Streams.unsupported("read");
  }

  @PyMethod("read1($self, /, *args)")
  static Object readOnce(Object self, Object[] arguments) {
    throw Streams.unsupported("read1");
  }

  @PyMethod("write($self, /, *args)")
  static Object write(Object self, Object[] arguments) {
    throw Streams.unsupported("write");
  }

  @PyMethod("readinto($self, buffer, /)")
  static Object readInto(Object self, Object buffer) {
    return readInto(self, "read", "readinto", buffer);
  }

  @PyMethod("readinto1($self, buffer, /)")
  static Object readIntoOnce(Object self, Object buffer) {
    return readInto(self, "read1", "readinto1", buffer);
  }

  private static Object readInto(Object self, String method, String name, Object buffer) {
    WritableBytes target = WritableBytes.of(buffer, name);
    Object result = Streams.call(self, method, (long) target.size());
    if (!(Values.of(result) instanceof PyBytes bytes)) {
      throw PyErrors.typeError("read() should return bytes");
    }
    if (bytes.size() > target.size()) {
      throw PyErrors.create(
          ExceptionTypes.VALUE_ERROR,
          "read() returned too much data: "
              + target.size()
              + " bytes requested, "
              + bytes.size()
              + " returned");
    }
    target.store(bytes.contents(), 0, bytes.size());
    return (long) bytes.size();
  }
}
