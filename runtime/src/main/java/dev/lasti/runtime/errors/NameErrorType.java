package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyTuple;

/** {@code NameError}: with the name, for suggestions. */
final class NameErrorType {
  private NameErrorType() {}

  @PyMethod("__init__($self, /, *args, name=None)")
  static void init(PyBaseException self, Object[] arguments, Object name) {
    self.arguments(PyTuple.of(arguments));
    self.member(Members.NAME, name);
  }
}
