package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;

/** The methods of {@code BaseException}. */
final class BaseExceptionType {
  private BaseExceptionType() {}

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return new PyBaseException(type, PyTuple.of(arguments));
  }
}
