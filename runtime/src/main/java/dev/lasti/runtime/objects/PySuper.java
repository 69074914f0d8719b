package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;

/**
 * {@code super(type, object)}: looks attributes up behind a class in the resolution order; {@code
 * superobject} in {@code typeobject.c}.
 *
 * <p>The form without arguments is compiled to the one with two.
 */
public final class PySuper implements PyObject, Descriptor {
  public static final PyType TYPE = PyType.builtin("super", PyType.OBJECT, PySuperMethods.TABLE);

  private final PyType thisClass;
  private final Object self;
  private final PyType selfClass;

  /**
   * @param self the instance or class, or {@code null} for an unbound {@code super(type)}
   */
  private PySuper(PyType thisClass, Object self) {
    this.thisClass = thisClass;
    this.self = self;
    this.selfClass = self == null ? null : selfClass(thisClass, self);
  }

  /** {@code super(thisClass, self)}. Raises TypeError where self is no instance or subclass. */
  public static PySuper of(Object thisClass, Object self) {
    if (!(thisClass instanceof PyType type)) {
      throw PyErrors.typeError(
          "super() argument 1 must be a type, not " + PyType.of(thisClass).name());
    }
    return new PySuper(type, self == PyNone.NONE ? null : self);
  }

  /**
   * {@code super()} in a method.
   *
   * @param cell the {@code __class__} cell of the enclosing class
   * @param self the first argument, {@code null} when it was deleted
   */
  public static PySuper inMethod(PyCell cell, Object self) {
    if (self == null) {
      throw PyErrors.runtimeError("super(): arg[0] deleted");
    }
    if (cell.value == null) {
      throw PyErrors.runtimeError("super(): empty __class__ cell");
    }
    return of(cell.value, self);
  }

  @PyMethod("__new__($type, type=None, object=None, /)")
  static Object create(PyType type, Object thisClass, Object self) {
    if (thisClass == null) {
      throw PyErrors.runtimeError("super(): no arguments");
    }
    return type.wrap(TYPE, of(thisClass, self == null ? PyNone.NONE : self));
  }

  @PyMethod("__init__($self, /, *args)")
  static void init(Object self, Object[] arguments) {}

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
    Object found =
        selfClass == null || name.equals("__class__")
            ? null
            : lookup(thisClass, self, selfClass, name);
    return found != null ? found : GenericAttributes.ofObject(this, name);
  }

  /**
   * The function of a method to call with {@link #self} first, or {@code null} where {@link
   * #attribute} must bind it.
   */
  public Object unboundMethod(String name) {
    if (selfClass == null || self == selfClass) {
      return null;
    }
    Object found = selfClass.lookupBehind(thisClass, name);
    return found instanceof PyCallable callable && callable.bindsReceiver() ? found : null;
  }

  @PyMethod("__getattribute__($self, name, /)")
  Object getAttribute(Object name) {
    String text = AttributeNames.check(name);
    Object found = attribute(text);
    if (found == null) {
      throw GenericAttributes.noAttribute(this, text);
    }
    return found;
  }

  @Override
  public Object get(Object instance, PyType type) {
    return instance == null || self != null ? this : new PySuper(thisClass, instance);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  Object get(Object instance, Object owner) {
    return get(instance == PyNone.NONE ? null : instance, (PyType) null);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<super: <class '"
        + thisClass.name()
        + "'>, "
        + (selfClass == null ? "NULL>" : "<" + selfClass.name() + " object>>");
  }

  @PyGetter("__thisclass__")
  PyType thisClass() {
    return thisClass;
  }

  @PyGetter("__self__")
  public Object self() {
    return self == null ? PyNone.NONE : self;
  }

  @PyGetter("__self_class__")
  Object selfClass() {
    return selfClass == null ? PyNone.NONE : selfClass;
  }
}
