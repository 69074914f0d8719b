package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** The methods of {@code object}, which every class inherits. */
final class PyObjectType {
  private PyObjectType() {}

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(Object self, String name) {
    Object found = GenericAttributes.ofObject(self, name);
    if (found == null) {
      throw GenericAttributes.noAttribute(self, name);
    }
    return found;
  }
}
