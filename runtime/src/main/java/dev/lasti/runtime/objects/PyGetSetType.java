package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;

/** The type {@code getset_descriptor}: {@code descrobject.c}. */
final class PyGetSetType {
  static final PyType TYPE =
      PyType.builtin("getset_descriptor", PyType.OBJECT, PyGetSetTypeMethods.TABLE).makeFinal();

  private PyGetSetType() {}

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object get(PyGetSet self, Object instance, Object owner) {
    return DescriptorArguments.get(self, instance, owner);
  }

  @PyMethod("__set__($self, instance, value, /)")
  static void set(PyGetSet self, Object instance, Object value) {
    self.set(instance, value);
  }

  @PyMethod("__delete__($self, instance, /)")
  static void delete(PyGetSet self, Object instance) {
    self.set(instance, null);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyGetSet self) {
    return "<attribute '" + self.name() + "' of '" + self.owner().name() + "' objects>";
  }

  @PyMember("__name__")
  static String name(PyGetSet self) {
    return self.name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyGetSet self) {
    return self.owner().qualifiedName() + "." + self.name();
  }

  @PyMember("__objclass__")
  static Object owner(PyGetSet self) {
    return self.owner();
  }

  @PyGetter("__doc__")
  static Object documentation(PyGetSet self) {
    return PyNone.NONE;
  }
}
