package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.objects.PyType;

/** The exception class {@code io.UnsupportedOperation}. */
final class UnsupportedOperation {
  static final PyType TYPE =
      PyType.builtinWithBases(
              "io.UnsupportedOperation", ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR)
          .withLayoutOfBase();

  private UnsupportedOperation() {}
}
