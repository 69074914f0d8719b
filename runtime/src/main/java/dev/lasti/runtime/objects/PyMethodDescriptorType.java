package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;

/**
 * The types of the methods of builtin types as the types hold them: {@code method_descriptor},
 * {@code wrapper_descriptor} for special methods, {@code classmethod_descriptor}; {@code
 * descrobject.c}.
 */
final class PyMethodDescriptorType {
  static final PyType TYPE = define("method_descriptor");
  static final PyType WRAPPER = define("wrapper_descriptor");
  static final PyType CLASS_METHOD = define("classmethod_descriptor");

  private PyMethodDescriptorType() {}

  private static PyType define(String name) {
    return PyType.builtin(name, PyType.OBJECT, PyMethodDescriptorTypeMethods.TABLE).makeFinal();
  }

  /** Whether CPython has a type slot for a method of this name. */
  static boolean isSlotName(String name) {
    return switch (name) {
      case "__init__", "__repr__", "__str__", "__hash__", "__call__", "__bool__" -> true;
      case "__getattribute__", "__getattr__", "__setattr__", "__delattr__" -> true;
      case "__get__", "__set__", "__delete__" -> true;
      case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" -> true;
      case "__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__" -> true;
      case "__iter__", "__next__", "__await__", "__aiter__", "__anext__" -> true;
      case "__int__", "__float__", "__index__" -> true;
      case "__neg__", "__pos__", "__abs__", "__invert__" -> true;
      case "__buffer__", "__release_buffer__", "__del__" -> true;
      default -> isBinarySlotName(name);
    };
  }

  private static boolean isBinarySlotName(String name) {
    return switch (name) {
      case "__add__", "__radd__", "__iadd__", "__sub__", "__rsub__", "__isub__" -> true;
      case "__mul__", "__rmul__", "__imul__", "__matmul__", "__rmatmul__", "__imatmul__" -> true;
      case "__truediv__", "__rtruediv__", "__itruediv__" -> true;
      case "__floordiv__", "__rfloordiv__", "__ifloordiv__" -> true;
      case "__mod__", "__rmod__", "__imod__", "__divmod__", "__rdivmod__" -> true;
      case "__pow__", "__rpow__", "__ipow__" -> true;
      case "__lshift__", "__rlshift__", "__ilshift__" -> true;
      case "__rshift__", "__rrshift__", "__irshift__" -> true;
      case "__and__", "__rand__", "__iand__", "__or__", "__ror__", "__ior__" -> true;
      case "__xor__", "__rxor__", "__ixor__" -> true;
      default -> false;
    };
  }

  /** Methods that CPython declares beside the slot, because they are faster so. */
  static boolean isPlainMethod(String type, String name) {
    return switch (name) {
      case "__getitem__" -> type.equals("list") || type.equals("dict");
      case "__contains__" -> type.equals("dict") || type.equals("set") || type.equals("frozenset");
      default -> false;
    };
  }

  private static PyMethodDescriptor descriptor(Object self) {
    return self instanceof PyClassMethod method
        ? (PyMethodDescriptor) method.function()
        : (PyMethodDescriptor) self;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyMethodDescriptor descriptor = descriptor(self);
    return (descriptor.isSpecial() ? "<slot wrapper '" : "<method '")
        + descriptor.name()
        + "' of '"
        + descriptor.owner().name()
        + "' objects>";
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(Object self, Object[] arguments, PyDict keywords) {
    return PyFunctionType.call(descriptor(self), arguments, keywords);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object get(Object self, Object instance, Object owner) {
    if (self instanceof PyClassMethod method) {
      PyType type = DescriptorArguments.typeOf(instance, owner);
      descriptor(self).checkReceiver(type);
      return method.get(instance, type);
    }
    if (instance == PyNone.NONE) {
      return PyFunctionType.get(self, instance, owner);
    }
    descriptor(self).checkReceiver(instance);
    return new PyBoundMethod(self, instance);
  }

  /** {@code descr_reduce}. */
  @PyMethod("__reduce__($self, /)")
  static PyTuple reduce(Object self) {
    return PyTuple.of(Builtins.get("getattr"), PyTuple.of(owner(self), name(self)));
  }

  @PyMember("__name__")
  static String name(Object self) {
    return descriptor(self).name();
  }

  @PyGetter("__qualname__")
  static String qualifiedName(Object self) {
    return descriptor(self).qualifiedName();
  }

  @PyMember("__objclass__")
  static Object owner(Object self) {
    return descriptor(self).owner();
  }

  @PyGetter("__doc__")
  static Object documentation(Object self) {
    return PyNone.NONE;
  }

  @PyGetter("__text_signature__")
  static Object textSignature(Object self) {
    return descriptor(self).textSignature();
  }
}
