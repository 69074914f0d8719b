package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;

/** {@code SystemExit}: the code is the argument, or the tuple of them where there are more. */
final class SystemExitType {
  private SystemExitType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    if (arguments.length > 0) {
      Object code = arguments.length == 1 ? arguments[0] : PyTuple.of(arguments);
      self.member(Members.VALUE, code);
    }
  }
}
