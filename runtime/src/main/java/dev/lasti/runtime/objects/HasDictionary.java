package dev.lasti.runtime.objects;

/** A builtin object with a {@code __dict__}: functions, modules, exceptions, … */
public interface HasDictionary {

  /** The attributes, made when there are none yet. */
  PyDict dictionary();

  /** The attributes, or {@code null} when none was ever stored. */
  PyDict dictionaryOrNull();
}
