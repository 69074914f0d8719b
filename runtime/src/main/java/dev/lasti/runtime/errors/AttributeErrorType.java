package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyTuple;

/** {@code AttributeError}: with the object and the name, for suggestions. */
final class AttributeErrorType {
  private AttributeErrorType() {}

  @PyMethod("__init__($self, /, *args, name=None, obj=None)")
  static void init(PyBaseException self, Object[] arguments, Object name, Object object) {
    self.arguments(PyTuple.of(arguments));
    self.member(Members.NAME, name);
    self.member(Members.OBJECT, object);
  }
}
