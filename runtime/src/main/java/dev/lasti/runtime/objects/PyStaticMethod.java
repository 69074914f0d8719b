package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code staticmethod}: a function that binds nothing. */
public final class PyStaticMethod extends PyCallable implements Descriptor, HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("staticmethod", PyType.OBJECT, PyStaticMethodMethods.TABLE).withDictionary();

  private Object function;
  private PyDict dictionary;

  public PyStaticMethod(Object function) {
    this.function = function;
  }

  @PyMethod("__new__($type, function, /)")
  static Object create(PyType type, Object function) {
    return type.wrap(TYPE, new PyStaticMethod(function));
  }

  @PyMethod("__init__($self, function, /)")
  void init(Object newFunction) {
    function = newFunction;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("__func__")
  public Object function() {
    return function;
  }

  @PyMember("__wrapped__")
  Object wrapped() {
    return function;
  }

  @Override
  public Object get(Object instance, PyType type) {
    return function;
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  Object get(Object instance, Object owner) {
    return function;
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return CallProtocol.callKeywords(function, arguments, keywords);
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] arguments, PyDict keywords) {
    return PyFunctionType.call(function, arguments, keywords);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<staticmethod(" + ObjectProtocol.repr(function) + ")>";
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
