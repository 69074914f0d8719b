package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * {@code classmethod}: binds the class where a function would bind the instance. Builtin types have
 * {@code classmethod_descriptor}s.
 */
public final class PyClassMethod implements PyObject, Descriptor, HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("classmethod", PyType.OBJECT, PyClassMethodMethods.TABLE).withDictionary();

  private Object function;
  private PyDict dictionary;

  public PyClassMethod(Object function) {
    this.function = function;
  }

  @PyMethod("__new__($type, function, /)")
  static Object create(PyType type, Object function) {
    return type.wrap(TYPE, new PyClassMethod(function));
  }

  @PyMethod("__init__($self, function, /)")
  void init(Object newFunction) {
    function = newFunction;
  }

  @Override
  public PyType type() {
    return function instanceof PyMethodDescriptor ? PyMethodDescriptorType.CLASS_METHOD : TYPE;
  }

  @PyMember("__func__")
  public Object function() {
    return function;
  }

  @PyMember("__wrapped__")
  Object wrapped() {
    return function;
  }

  /** Binds the class to what is inside, be it a function, a property or another descriptor. */
  @Override
  public Object get(Object instance, PyType type) {
    return Descriptors.isDescriptor(function)
        ? Descriptors.get(function, type, type)
        : new PyBoundMethod(function, type);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  Object get(Object instance, Object owner) {
    return get(instance, DescriptorArguments.typeOf(instance, owner));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<classmethod(" + ObjectProtocol.repr(function) + ")>";
  }

  @PyGetter("__isabstractmethod__")
  boolean isAbstract() {
    return AbstractMethods.isAbstract(function);
  }

  @Override
  @PyGetter("__dict__")
  public PyDict dictionary() {
    if (dictionary == null) {
      dictionary = WrapperAttributes.copiedFrom(function);
    }
    return dictionary;
  }

  @PySetter("__dict__")
  static void setDictionary(Object self, Object value) {
    HasDictionary.assign(self, value);
  }

  @Override
  public void dictionary(PyDict attributes) {
    dictionary = attributes;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary();
  }
}
