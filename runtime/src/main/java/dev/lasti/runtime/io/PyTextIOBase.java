package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code _io._TextIOBase}: streams of text; {@code textio.c}. */
public final class PyTextIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io._TextIOBase", PyIOBase.TYPE, PyTextIOBaseMethods.TABLE)
          .withLayoutOfBase()
          .withModuleAttribute();

  private PyTextIOBase() {}

  @PyMethod("detach($self, /)")
  static Object detach(Object self) {
    throw Streams.unsupported("detach");
  }

  @PyMethod("read($self, /, *args)")
  static Object read(Object self, Object[] arguments) {
    throw Streams.unsupported("read");
  }

  @PyMethod("readline($self, /, *args)")
  static Object readLine(Object self, Object[] arguments) {
    throw Streams.unsupported("readline");
  }

  @PyMethod("write($self, /, *args)")
  static Object write(Object self, Object[] arguments) {
    throw Streams.unsupported("write");
  }

  @PyGetter("encoding")
  static Object encoding(Object self) {
    return PyNone.NONE;
  }

  @PyGetter("newlines")
  static Object newlines(Object self) {
    return PyNone.NONE;
  }

  @PyGetter("errors")
  static Object errors(Object self) {
    return PyNone.NONE;
  }
}
