package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;

/** The type {@code method-wrapper}: a special method of a builtin type with its receiver. */
final class PyMethodWrapperType {
  static final PyType TYPE =
      PyType.builtin("method-wrapper", PyType.OBJECT, PyMethodWrapperTypeMethods.TABLE).makeFinal();

  private PyMethodWrapperType() {}

  private static PyMethodDescriptor descriptor(PyBoundMethod self) {
    return (PyMethodDescriptor) self.function();
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyBoundMethod self) {
    return "<method-wrapper '"
        + descriptor(self).name()
        + "' of "
        + PyType.of(self.self()).name()
        + " object at "
        + Identity.address(self.self())
        + ">";
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(PyBoundMethod self, Object[] arguments, PyDict keywords) {
    return PyFunctionType.call(self, arguments, keywords);
  }

  @PyMethod("__eq__($self, value, /)")
  static Object equal(PyBoundMethod self, Object value) {
    return PyBoundMethodType.equal(self, value);
  }

  @PyMethod("__hash__($self, /)")
  static long hash(PyBoundMethod self) {
    return PyBoundMethodType.hash(self);
  }

  @PyGetter("__name__")
  static String name(PyBoundMethod self) {
    return descriptor(self).name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyBoundMethod self) {
    return descriptor(self).qualifiedName();
  }

  @PyGetter("__objclass__")
  static Object owner(PyBoundMethod self) {
    return descriptor(self).owner();
  }

  @PyMember("__self__")
  static Object receiver(PyBoundMethod self) {
    return self.self();
  }

  @PyGetter("__doc__")
  static Object documentation(PyBoundMethod self) {
    return PyNone.NONE;
  }

  @PyGetter("__text_signature__")
  static Object textSignature(PyBoundMethod self) {
    return descriptor(self).textSignature();
  }
}
