package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code property}: {@code propertyobject} in {@code descrobject.c}. */
public final class PyProperty implements PyObject, Descriptor {
  public static final PyType TYPE =
      PyType.builtin("property", PyType.OBJECT, PyPropertyMethods.TABLE);

  private Object getter;
  private Object setter;
  private Object deleter;
  private Object documentation = PyNone.NONE;
  private boolean documentedByGetter;
  private Object name;

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyProperty());
  }

  /** Instances of subclasses have the text as an attribute of their own, before the class's. */
  @PyMethod("__init__($self, fget=None, fset=None, fdel=None, doc=None)")
  static void init(Object self, Object fget, Object fset, Object fdel, Object doc) {
    PyProperty property = (PyProperty) Values.of(self);
    property.assign(fget, fset, fdel, doc);
    if (self instanceof PyInstance) {
      property.documentInstance(self);
    }
  }

  /** Where there is no place for it, a text that was given is dropped; a getter's is not. */
  private void documentInstance(Object self) {
    try {
      AttributeProtocol.set(self, "__doc__", documentation);
    } catch (PyBaseException e) {
      if (documentedByGetter || !e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    documentation = PyNone.NONE;
  }

  private void assign(Object fget, Object fset, Object fdel, Object doc) {
    getter = noneToNull(fget);
    setter = noneToNull(fset);
    deleter = noneToNull(fdel);
    name = null;
    documentation = nullToNone(doc);
    documentedByGetter = false;
    if (documentation == PyNone.NONE && getter != null) {
      documentation = nullToNone(AttributeProtocol.find(getter, "__doc__"));
      documentedByGetter = documentation != PyNone.NONE;
    }
  }

  private static Object noneToNull(Object value) {
    return value == PyNone.NONE ? null : value;
  }

  private static Object nullToNone(Object value) {
    return value == null ? PyNone.NONE : value;
  }

  @Override
  public boolean isData() {
    return true;
  }

  /** The function behind reading the attribute, or {@code null}. */
  public Object getter() {
    return getter;
  }

  @Override
  public Object get(Object instance, PyType type) {
    if (instance == null) {
      return this;
    }
    if (getter == null) {
      throw missing(instance, "getter");
    }
    return CallProtocol.call(getter, instance);
  }

  @Override
  public void set(Object instance, Object value) {
    if (value == null) {
      if (deleter == null) {
        throw missing(instance, "deleter");
      }
      CallProtocol.call(deleter, instance);
    } else {
      if (setter == null) {
        throw missing(instance, "setter");
      }
      CallProtocol.call(setter, instance, value);
    }
  }

  private PyBaseException missing(Object instance, String what) {
    String property =
        name == null ? "property of " : "property " + ObjectProtocol.repr(name) + " of ";
    String type = ObjectProtocol.repr(PyType.of(instance).qualifiedName());
    return PyErrors.create(
        ExceptionTypes.ATTRIBUTE_ERROR, property + type + " object has no " + what);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object get(Object self, Object instance, Object owner) {
    return instance == PyNone.NONE ? self : ((PyProperty) Values.of(self)).get(instance, null);
  }

  @PyMethod("__set__($self, instance, value, /)")
  void setForPython(Object instance, Object value) {
    set(instance, value);
  }

  @PyMethod("__delete__($self, instance, /)")
  void delete(Object instance) {
    set(instance, null);
  }

  @PyMethod("__set_name__($self, *args)")
  void setName(Object[] ownerAndName) {
    if (ownerAndName.length != 2) {
      throw PyErrors.typeError(
          "__set_name__() takes 2 positional arguments but " + ownerAndName.length + " were given");
    }
    name = ownerAndName[1];
  }

  @PyMethod("getter($self, fget, /)")
  static Object withGetter(Object self, Object fget) {
    PyProperty old = (PyProperty) Values.of(self);
    return old.copy(self, fget, null, null);
  }

  @PyMethod("setter($self, fset, /)")
  static Object withSetter(Object self, Object fset) {
    PyProperty old = (PyProperty) Values.of(self);
    return old.copy(self, null, fset, null);
  }

  @PyMethod("deleter($self, fdel, /)")
  static Object withDeleter(Object self, Object fdel) {
    PyProperty old = (PyProperty) Values.of(self);
    return old.copy(self, null, null, fdel);
  }

  /**
   * {@code property_copy}: of the same class, with the getter's documentation if it is that now,
   * and with the functions of this one for {@code null} and None.
   */
  private Object copy(Object self, Object fget, Object fset, Object fdel) {
    Object newGetter = replaced(getter, fget);
    Object doc = documentedByGetter && newGetter != PyNone.NONE ? PyNone.NONE : documentation;
    Object copy =
        CallProtocol.call(
            PyType.of(self), newGetter, replaced(setter, fset), replaced(deleter, fdel), doc);
    if (Values.of(copy) instanceof PyProperty property) {
      property.name = name;
    }
    return copy;
  }

  private static Object replaced(Object old, Object given) {
    return nullToNone(given == null || given == PyNone.NONE ? old : given);
  }

  @PyMember("fget")
  Object getterForPython() {
    return nullToNone(getter);
  }

  @PyMember("fset")
  Object setterForPython() {
    return nullToNone(setter);
  }

  @PyMember("fdel")
  Object deleterForPython() {
    return nullToNone(deleter);
  }

  @PyMember("__doc__")
  Object documentation() {
    return documentation;
  }

  @PySetter("__doc__")
  void setDocumentation(Object text) {
    documentation = nullToNone(text);
  }

  @PyGetter("__isabstractmethod__")
  boolean isAbstract() {
    return AbstractMethods.isAbstract(getter)
        || AbstractMethods.isAbstract(setter)
        || AbstractMethods.isAbstract(deleter);
  }
}
