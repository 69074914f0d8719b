package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The type {@code method}: {@code classobject.c}. Methods of builtins look different. */
final class PyBoundMethodType {
  static final PyType METHOD =
      PyType.builtin("method", PyType.OBJECT, PyBoundMethodTypeMethods.TABLE).makeFinal();

  private PyBoundMethodType() {}

  static PyType of(PyBoundMethod method) {
    if (method.function() instanceof PyMethodDescriptor descriptor) {
      return descriptor.isSpecial() ? PyMethodWrapperType.TYPE : PyBuiltinFunctionType.TYPE;
    }
    return METHOD;
  }

  @PyMethod("__new__($type, function, instance, /)")
  static Object create(PyType type, Object function, Object instance) {
    if (!CallProtocol.isCallable(function)) {
      throw PyErrors.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw PyErrors.typeError("instance must not be None");
    }
    return new PyBoundMethod(function, instance);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyBoundMethod self) {
    Object name = AttributeProtocol.find(self.function(), "__qualname__");
    if (name == null) {
      name = AttributeProtocol.find(self.function(), "__name__");
    }
    return "<bound method "
        + (name instanceof String text ? text : "?")
        + " of "
        + ObjectProtocol.repr(self.self())
        + ">";
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(PyBoundMethod self, Object[] arguments, PyDict keywords) {
    return PyFunctionType.call(self, arguments, keywords);
  }

  /** An attribute of the method, else of its function: {@code method_getattro}. */
  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(PyBoundMethod self, Object name) {
    String text = AttributeNames.check(name);
    Object inClass = METHOD.lookup(text);
    return inClass != null
        ? Descriptors.get(inClass, self, METHOD)
        : AttributeProtocol.get(self.function(), text);
  }

  @PyMethod("__reduce__($self, /)")
  static PyTuple reduce(PyBoundMethod self) {
    Object name = AttributeProtocol.get(self.function(), "__name__");
    return PyTuple.of(Builtins.get("getattr"), PyTuple.of(self.self(), name));
  }

  @PyMethod("__eq__($self, value, /)")
  static Object equal(PyBoundMethod self, Object value) {
    return value instanceof PyBoundMethod other
        ? (Object) isSame(self, other)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The same function bound to the same object. */
  static boolean isSame(PyBoundMethod a, PyBoundMethod b) {
    return a.self() == b.self() && Comparison.isEqual(a.function(), b.function());
  }

  @PyMethod("__hash__($self, /)")
  static long hash(PyBoundMethod self) {
    return Hashing.notMinusOne(
        Hashing.ofIdentity(self.self()) ^ ObjectProtocol.hash(self.function()));
  }

  @PyMember("__func__")
  static Object function(PyBoundMethod self) {
    return self.function();
  }

  @PyMember("__self__")
  static Object receiver(PyBoundMethod self) {
    return self.self();
  }

  @PyGetter("__doc__")
  static Object documentation(PyBoundMethod self) {
    Object text = AttributeProtocol.find(self.function(), "__doc__");
    return text == null ? PyNone.NONE : text;
  }
}
