package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.CallingModule;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;

/** A type variable, parameter specification or type variable tuple: {@code typevarobject.c}. */
abstract class TypeParameter implements PyObject, HasDictionary {
  private final String name;
  private PyDict dictionary;

  TypeParameter(String name) {
    this.name = name;
  }

  final String name() {
    return name;
  }

  /** Notes that a call made the parameter and no statement: such ones know their module. */
  final void madeByCall() {
    Object module = CallingModule.name();
    dictionary().put("__module__", module == null ? PyNone.NONE : module);
  }

  final PyBaseException cannotSubclass() {
    return PyErrors.typeError("Cannot subclass an instance of " + type().shortName());
  }

  @Override
  public final PyDict dictionary() {
    if (dictionary == null) {
      dictionary = new PyDict();
    }
    return dictionary;
  }

  @Override
  public final PyDict dictionaryOrNull() {
    return dictionary;
  }
}
