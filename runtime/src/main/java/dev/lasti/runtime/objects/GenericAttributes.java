package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * What {@code object.__getattribute__}, {@code __setattr__} and {@code __delattr__} do, and their
 * siblings of {@code type} and {@code module}: {@code PyObject_GenericGetAttr} and its kin.
 */
public final class GenericAttributes {
  private static Object objectGet;
  private static Object objectSet;

  private GenericAttributes() {}

  /** Whether the method is one that this class stands for. */
  public static boolean isGeneric(Object method) {
    return method instanceof PyMethodDescriptor descriptor
        && (descriptor.owner() == PyType.OBJECT
            || descriptor.owner() == PyType.TYPE
            || descriptor.owner() == PyModule.TYPE);
  }

  /** Whether the method is {@code object.__getattribute__}. */
  public static boolean isPlain(Object method) {
    if (objectGet == null) {
      objectGet = PyType.OBJECT.attributes().get("__getattribute__");
    }
    return method == objectGet;
  }

  /** Whether the method is {@code object.__setattr__}. */
  public static boolean isPlainSet(Object method) {
    if (objectSet == null) {
      objectSet = PyType.OBJECT.attributes().get("__setattr__");
    }
    return method == objectSet;
  }

  private static boolean isOfType(Object method) {
    return ((PyMethodDescriptor) method).owner() == PyType.TYPE;
  }

  /** The attribute, or {@code null}. */
  public static Object get(Object method, Object object, String name) {
    PyType owner = ((PyMethodDescriptor) method).owner();
    if (owner == PyType.TYPE) {
      return ofType((PyType) object, name);
    }
    return owner == PyModule.TYPE ? ofModule(object, name) : ofObject(object, name);
  }

  /** {@code module.__getattribute__}: asks the module's own {@code __getattr__} last; PEP 562. */
  static Object ofModule(Object module, String name) {
    Object found = ofObject(module, name);
    if (found != null) {
      return found;
    }
    Object getAttribute = own(module, "__getattr__");
    return getAttribute == null ? null : CallProtocol.call(getAttribute, name);
  }

  /**
   * {@code object.__getattribute__}: data descriptor, instance attribute, other class attribute.
   */
  public static Object ofObject(Object object, String name) {
    PyType type = PyType.of(object);
    Object inClass = type.lookup(name);
    if (inClass != null && Descriptors.isReadFirst(inClass)) {
      return Descriptors.get(inClass, object, type);
    }
    Object own = own(object, name);
    if (own != null) {
      return own;
    }
    return inClass == null ? null : Descriptors.get(inClass, object, type);
  }

  /**
   * {@code type.__getattribute__}: the metaclass's data descriptor, the class's attribute, the
   * metaclass's.
   */
  public static Object ofType(PyType type, String name) {
    PyType metatype = type.type();
    Object inMetatype = metatype.lookup(name);
    if (inMetatype != null && Descriptors.isReadFirst(inMetatype)) {
      return Descriptors.get(inMetatype, type, metatype);
    }
    Object found = type.lookup(name);
    if (found != null) {
      return Descriptors.get(found, null, type);
    }
    return inMetatype == null ? null : Descriptors.get(inMetatype, type, metatype);
  }

  /** The attribute in the object's own {@code __dict__}, or {@code null}. */
  public static Object own(Object object, String name) {
    if (object instanceof PyInstance instance) {
      return instance.attribute(name);
    }
    if (object instanceof HasDictionary holder) {
      PyDict dictionary = holder.dictionaryOrNull();
      return dictionary == null ? null : dictionary.get(name);
    }
    return null;
  }

  public static void set(Object method, Object object, String name, Object value) {
    if (isOfType(method)) {
      setOfType((PyType) object, name, value);
    } else {
      setOfObject(object, name, value);
    }
  }

  static void setOfObject(Object object, String name, Object value) {
    Object inClass = PyType.of(object).lookup(name);
    if (inClass != null && Descriptors.set(inClass, object, value)) {
      return;
    }
    if (object instanceof PyInstance instance && instance.type().hasDictionary()) {
      instance.attribute(name, value);
    } else if (object instanceof HasDictionary holder) {
      holder.dictionary().put(name, value);
    } else {
      throw cannotSet(object, name, inClass);
    }
  }

  static void setOfType(PyType type, String name, Object value) {
    checkMutable(type, name);
    Object inMetatype = type.type().lookup(name);
    if (inMetatype != null && Descriptors.set(inMetatype, type, value)) {
      return;
    }
    type.setAttribute(name, value);
  }

  public static void delete(Object method, Object object, String name) {
    if (isOfType(method)) {
      deleteOfType((PyType) object, name);
    } else {
      deleteOfObject(object, name);
    }
  }

  static void deleteOfObject(Object object, String name) {
    Object inClass = PyType.of(object).lookup(name);
    if (inClass != null && Descriptors.delete(inClass, object)) {
      return;
    }
    boolean deleted = false;
    boolean hasDictionary = object instanceof HasDictionary;
    if (object instanceof PyInstance instance) {
      deleted = instance.deleteAttribute(name);
      hasDictionary = instance.type().hasDictionary();
    } else if (object instanceof HasDictionary holder && holder.dictionaryOrNull() != null) {
      deleted = holder.dictionary().remove(name) != null;
    }
    if (!deleted) {
      throw hasDictionary ? noAttribute(object, name) : cannotSet(object, name, inClass);
    }
  }

  static void deleteOfType(PyType type, String name) {
    checkMutable(type, name);
    Object inMetatype = type.type().lookup(name);
    if (inMetatype != null && Descriptors.delete(inMetatype, type)) {
      return;
    }
    if (!type.deleteAttribute(name)) {
      throw PyErrors.attributeError(
          "type object '" + type.name() + "' has no attribute '" + name + "'", type, name);
    }
  }

  private static void checkMutable(PyType type, String name) {
    if (type.isImmutable()) {
      throw PyErrors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
  }

  private static PyBaseException cannotSet(Object object, String name, Object inClass) {
    if (inClass == null) {
      return noAttribute(object, name);
    }
    return PyErrors.attributeError(
        "'" + PyType.of(object).name() + "' object attribute '" + name + "' is read-only",
        object,
        name);
  }

  /**
   * The AttributeError for an attribute that is not there, worded for a type, a module or another
   * object.
   */
  public static PyBaseException noAttribute(Object object, String name) {
    return PyErrors.attributeError(
        titled(object) + " has no attribute '" + name + "'" + excuse(object), object, name);
  }

  private static String titled(Object object) {
    if (object instanceof PyType type) {
      return "type object '" + type.name() + "'";
    }
    if (!(object instanceof PyModule module)) {
      return "'" + PyType.of(object).name() + "' object";
    }
    if (!(module.global("__name__") instanceof String name)) {
      return "module";
    }
    return (module.isInitializing() ? "partially initialized module '" : "module '") + name + "'";
  }

  private static String excuse(Object object) {
    return object instanceof PyModule module && module.isInitializing()
        ? " (most likely due to a circular import)"
        : "";
  }
}
