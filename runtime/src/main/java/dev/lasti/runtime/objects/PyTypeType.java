package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** The methods of {@code type}: what Python sees of a class. */
final class PyTypeType {
  private PyTypeType() {}

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(PyType self, String name) {
    Object found = GenericAttributes.ofType(self, name);
    if (found == null) {
      throw GenericAttributes.noAttribute(self, name);
    }
    return found;
  }
}
