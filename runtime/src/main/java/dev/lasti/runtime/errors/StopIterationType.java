package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;

/** {@code StopIteration}: the value is the first argument. */
final class StopIterationType {
  private StopIterationType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    self.member(Members.VALUE, arguments.length == 0 ? null : arguments[0]);
  }
}
