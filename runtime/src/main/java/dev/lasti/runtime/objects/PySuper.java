package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * {@code super(type, object)}: looks attributes up behind a class in the resolution order; {@code
 * superobject} in {@code typeobject.c}.
 *
 * <p>The form without arguments is compiled to the one with two.
 */
public final class PySuper implements PyObject, Descriptor {
  public static final PyType TYPE = PyType.builtin("super", PyType.OBJECT, PySuperMethods.TABLE);

  private static final int MOST_ARGUMENTS = 2;

  private PyType thisClass;
  private Object self;
  private PyType selfClass;

  private PySuper() {}

  /**
   * @param self the instance or class, or {@code null} for an unbound {@code super(type)}
   */
  private PySuper(PyType thisClass, Object self) {
    bind(thisClass, self);
  }

  private void bind(PyType itsClass, Object itsSelf) {
    selfClass = itsSelf == null ? null : selfClass(itsClass, itsSelf);
    thisClass = itsClass;
    self = itsSelf;
  }

  /** {@code super(thisClass, self)}. Raises TypeError where self is no instance or subclass. */
  public static PySuper of(Object thisClass, Object self) {
    return new PySuper(checkedClass(thisClass), self == PyNone.NONE ? null : self);
  }

  private static PyType checkedClass(Object thisClass) {
    if (thisClass instanceof PyType type) {
      return type;
    }
    throw PyErrors.typeError(
        "super() argument 1 must be a type, not " + PyType.of(thisClass).name());
  }

  /**
   * {@code super()} in a method.
   *
   * @param cell the {@code __class__} cell of the enclosing class, {@code null} without one
   * @param self the first argument, {@code null} when it was deleted
   */
  public static PySuper inMethod(PyCell cell, Object self) {
    if (self == null) {
      throw PyErrors.runtimeError("super(): arg[0] deleted");
    }
    if (cell == null) {
      throw PyErrors.runtimeError("super(): __class__ cell not found");
    }
    if (cell.value == null) {
      throw PyErrors.runtimeError("super(): empty __class__ cell");
    }
    return of(cell.value, self);
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PySuper());
  }

  /** {@code super_init}. */
  @PyMethod("__init__($self, /, *args, **kwargs)")
  void init(Object[] arguments, PyDict keywords) {
    if (keywords.size() > 0) {
      throw PyErrors.typeError("super() takes no keyword arguments");
    }
    if (arguments.length > MOST_ARGUMENTS) {
      throw PyErrors.typeError("super() expected at most 2 arguments, got " + arguments.length);
    }
    if (arguments.length == 0) {
      throw PyErrors.runtimeError("super(): no arguments");
    }
    boolean isBound = arguments.length == MOST_ARGUMENTS && arguments[1] != PyNone.NONE;
    bind(checkedClass(arguments[0]), isBound ? arguments[1] : null);
  }

  /** {@code supercheck}. */
  private static PyType selfClass(PyType thisClass, Object self) {
    if (self instanceof PyType type && type.isSubtypeOf(thisClass)) {
      return type;
    }
    if (PyType.of(self).isSubtypeOf(thisClass)) {
      return PyType.of(self);
    }
    if (AttributeProtocol.find(self, "__class__") instanceof PyType pretended
        && pretended.isSubtypeOf(thisClass)) {
      return pretended;
    }
    throw PyErrors.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /**
   * The attribute in the classes behind {@code type} in the resolution order of {@code objectType},
   * bound to the object; {@code null} when there is none.
   */
  static Object lookup(PyType type, Object object, PyType objectType, String name) {
    Object found = objectType.lookupBehind(type, name);
    return found == null
        ? null
        : Descriptors.get(found, object == objectType ? null : object, objectType);
  }

  /** {@code super_getattro}; {@code null} when there is no such attribute. */
  public Object attribute(String name) {
    Object found = attributeBehind(name);
    return found != null ? found : GenericAttributes.ofObject(this, name);
  }

  private Object attributeBehind(String name) {
    return selfClass == null || name.equals("__class__")
        ? null
        : lookup(thisClass, self, selfClass, name);
  }

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(Object self, Object name) {
    String text = AttributeNames.check(name);
    Object behind = ((PySuper) Values.of(self)).attributeBehind(text);
    Object found = behind == null ? GenericAttributes.ofObject(self, text) : behind;
    if (found == null) {
      throw GenericAttributes.noAttribute(self, text);
    }
    return found;
  }

  @Override
  public Object get(Object instance, PyType type) {
    return bound(this, instance);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object get(Object self, Object instance, Object owner) {
    return bound(self, instance == PyNone.NONE ? null : instance);
  }

  /** {@code super_descr_get}: a subclass is asked for the bound one. */
  private static Object bound(Object self, Object instance) {
    PySuper unbound = (PySuper) Values.of(self);
    if (instance == null || unbound.self != null) {
      return self;
    }
    return self == unbound
        ? new PySuper(unbound.thisClass, instance)
        : CallProtocol.call(PyType.of(self), unbound.thisClass, instance);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String ofClass = thisClass == null ? "NULL" : thisClass.name();
    String ofObject = selfClass == null ? "NULL" : "<" + selfClass.name() + " object>";
    return "<super: <class '" + ofClass + "'>, " + ofObject + ">";
  }

  @PyMember("__thisclass__")
  Object thisClass() {
    return thisClass == null ? PyNone.NONE : thisClass;
  }

  @PyMember("__self__")
  Object self() {
    return self == null ? PyNone.NONE : self;
  }

  @PyMember("__self_class__")
  Object selfClass() {
    return selfClass == null ? PyNone.NONE : selfClass;
  }
}
