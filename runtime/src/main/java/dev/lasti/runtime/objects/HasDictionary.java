package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** A builtin object with a {@code __dict__}: functions, modules, exceptions, … */
public interface HasDictionary {

  /** The attributes, made when there are none yet. */
  PyDict dictionary();

  /** The attributes, or {@code null} when none was ever stored. */
  PyDict dictionaryOrNull();

  /**
   * The value as the attributes that it shall be: {@code PyObject_GenericSetDict}. Raises
   * TypeError.
   *
   * @param value {@code null} for {@code del object.__dict__}
   */
  static PyDict checked(Object value) {
    if (value == null) {
      throw PyErrors.typeError("cannot delete __dict__");
    }
    if (Values.of(value) instanceof PyDict dictionary) {
      return dictionary;
    }
    throw PyErrors.typeError(
        "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
  }

  /**
   * The setter of {@code __dict__}, also for instances of subclasses, which share the dictionary of
   * the value that they carry.
   */
  static void assign(Object self, Object value) {
    PyDict attributes = checked(value);
    if (self instanceof PyInstance instance) {
      instance.becomeDictionary(value);
    }
    ((HasDictionary) Values.of(self)).dictionary(attributes);
  }

  /** {@code object.__dict__ = attributes}. Raises AttributeError where it cannot be replaced. */
  default void dictionary(PyDict attributes) {
    throw PyErrors.attributeError("readonly attribute", this, "__dict__");
  }
}
