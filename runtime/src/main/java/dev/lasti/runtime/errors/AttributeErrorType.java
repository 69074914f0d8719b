package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
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

  /** {@code AttributeError_getstate}: not the object, which may be hard to pickle. */
  @PyMethod("__getstate__($self, /)")
  static PyDict state(PyBaseException self) {
    PyDict state = new PyDict();
    if (self.dictionaryOrNull() != null) {
      state.putAll(self.dictionary());
    }
    if (self.member(Members.NAME) != null) {
      state.put("name", self.member(Members.NAME));
    }
    state.put("args", self.arguments());
    return state;
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(PyBaseException self) {
    return PyTuple.of(self.type(), self.arguments(), state(self));
  }
}
