package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** A builtin object with a {@code __dict__}: functions, modules, exceptions, … */
public interface HasDictionary {

  /** The attributes, made when there are none yet. */
  PyDict dictionary();

  /** The attributes, or {@code null} when none was ever stored. */
  PyDict dictionaryOrNull();

  /** {@code object.__dict__ = attributes}. Raises AttributeError where it cannot be replaced. */
  default void dictionary(PyDict attributes) {
    throw PyErrors.attributeError("readonly attribute", this, "__dict__");
  }
}
