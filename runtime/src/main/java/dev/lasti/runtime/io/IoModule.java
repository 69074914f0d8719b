package dev.lasti.runtime.io;

import dev.lasti.runtime.objects.PyModule;

/**
 * The module {@code _io}: {@code _iomodule.c}; and {@code io} with the names that CPython's {@code
 * io.py} gives it.
 */
public final class IoModule {
  public static final PyModule MODULE = PyModule.nativeModule("_io", new IoNames());

  private IoModule() {}

  /** {@code io}: its abstract classes are those of {@code _io}, which streams inherit from. */
  public static PyModule createPublic() {
    PyModule module = PyModule.nativeModule("io", new IoNames());
    module.global("IOBase", PyIOBase.TYPE);
    module.global("RawIOBase", PyRawIOBase.TYPE);
    module.global("BufferedIOBase", PyBufferedIOBase.TYPE);
    module.global("TextIOBase", PyTextIOBase.TYPE);
    for (String function : new String[] {"open", "open_code", "text_encoding"}) {
      module.global(function, MODULE.global(function));
    }
    module.global("SEEK_SET", 0L);
    module.global("SEEK_CUR", 1L);
    module.global("SEEK_END", 2L);
    return module;
  }
}
