package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** {@code _io._RawIOBase}: streams that reach the system with each call; {@code iobase.c}. */
public final class PyRawIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io._RawIOBase", PyIOBase.TYPE, PyRawIOBaseMethods.TABLE)
          .withLayoutOfBase()
          .withModuleAttribute();

  private PyRawIOBase() {}

  @PyMethod("read($self, size=-1, /)")
  static Object read(Object self, Object size) {
    int count = size == null ? -1 : NumberProtocol.asIndex(size);
    if (count < 0) {
      return Streams.call(self, "readall");
    }
    byte[] buffer = new byte[count];
    Object got = Streams.call(self, "readinto", PyByteArray.of(buffer));
    return got == PyNone.NONE
        ? got
        : PyBytes.of(Arrays.copyOf(buffer, NumberProtocol.asIndex(got)));
  }

  @PyMethod("readall($self, /)")
  static Object readAll(Object self) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      Object part = Streams.call(self, "read", (long) PyBuffered.DEFAULT_SIZE);
      if (part == PyNone.NONE) {
        return all.size() == 0 ? part : PyBytes.of(all.toByteArray());
      }
      if (!(Values.of(part) instanceof PyBytes bytes)) {
        throw PyErrors.typeError("read() should return bytes");
      }
      if (bytes.size() == 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.write(bytes.contents(), 0, bytes.size());
    }
  }

  @PyMethod("readinto($self, /, *args)")
  static Object readInto(Object self, Object[] arguments) {
    throw PyErrors.create(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }

  @PyMethod("write($self, /, *args)")
  static Object write(Object self, Object[] arguments) {
    throw PyErrors.create(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
  }
}
