package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;

/** The methods of {@code StopIteration}. */
final class StopIterationType {
  private StopIterationType() {}

  @PyMethod("__init__($self, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    self.arguments(PyTuple.of(arguments));
    self.member(Members.VALUE, arguments.length == 0 ? null : arguments[0]);
  }

  @PyGetter("value")
  static Object value(PyBaseException self) {
    Object value = self.member(Members.VALUE);
    return value == null ? PyNone.NONE : value;
  }
}
