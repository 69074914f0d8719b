package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;

/**
 * The type {@code builtin_function_or_method}: functions of native modules and methods of builtin
 * types with their receiver; {@code methodobject.c}.
 */
final class PyBuiltinFunctionType {
  static final PyType TYPE =
      PyType.builtin(
              "builtin_function_or_method", PyType.OBJECT, PyBuiltinFunctionTypeMethods.TABLE)
          .makeFinal();

  private PyBuiltinFunctionType() {}

  private static PyMethodDescriptor descriptor(Object self) {
    return (PyMethodDescriptor) ((PyBoundMethod) self).function();
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    Object receiver = receiver(self);
    if (receiver == PyNone.NONE || receiver instanceof PyModule) {
      return "<built-in function " + name(self) + ">";
    }
    return "<built-in method "
        + name(self)
        + " of "
        + PyType.of(receiver).name()
        + " object at "
        + Identity.address(receiver)
        + ">";
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(Object self, Object[] arguments, PyDict keywords) {
    return PyFunctionType.call(self, arguments, keywords);
  }

  /** {@code meth_reduce}: a module's function by its name, a method by its receiver. */
  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    Object receiver = receiver(self);
    String name = name(self);
    return receiver == PyNone.NONE || receiver instanceof PyModule
        ? name
        : PyTuple.of(Builtins.get("getattr"), PyTuple.of(receiver, name));
  }

  @PyMethod("__eq__($self, value, /)")
  static Object equal(Object self, Object value) {
    if (self instanceof PyBoundMethod method && value instanceof PyBoundMethod other) {
      return PyBoundMethodType.isSame(method, other);
    }
    return self == value ? Boolean.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__($self, /)")
  static long hash(Object self) {
    return self instanceof PyBoundMethod method
        ? PyBoundMethodType.hash(method)
        : Hashing.ofIdentity(self);
  }

  @PyGetter("__name__")
  static String name(Object self) {
    return self instanceof PyBuiltinFunction function ? function.name() : descriptor(self).name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(Object self) {
    Object receiver = receiver(self);
    if (receiver == PyNone.NONE || receiver instanceof PyModule) {
      return name(self);
    }
    PyType type = receiver instanceof PyType itself ? itself : PyType.of(receiver);
    return type.qualifiedName() + "." + name(self);
  }

  @PyMember("__module__")
  static Object moduleName(Object self) {
    return receiver(self) instanceof PyModule module ? module.name() : PyNone.NONE;
  }

  @PyGetter("__self__")
  static Object receiver(Object self) {
    if (self instanceof PyBuiltinFunction function) {
      return function.self() == null ? PyNone.NONE : function.self();
    }
    return ((PyBoundMethod) self).self();
  }

  @PyGetter("__doc__")
  static Object documentation(Object self) {
    return PyNone.NONE;
  }

  @PyGetter("__text_signature__")
  static Object textSignature(Object self) {
    return self instanceof PyBuiltinFunction function
        ? function.textSignature()
        : descriptor(self).textSignature();
  }
}
