package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.objects.PyType;

/** The exception class {@code io.UnsupportedOperation}. */
final class UnsupportedOperation {
  static final PyType TYPE =
      PyType.builtin("io.UnsupportedOperation", ExceptionTypes.OS_ERROR, null).withLayoutOfBase();

  private UnsupportedOperation() {}
}
