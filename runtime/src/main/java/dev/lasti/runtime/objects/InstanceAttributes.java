package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import java.util.List;

/**
 * {@code __dict__} and {@code __weakref__} of the instances of classes that Python code defined.
 */
final class InstanceAttributes {
  private InstanceAttributes() {}

  static PyGetSet dictionary(PyType type) {
    return attribute(type, "__dict__");
  }

  static PyGetSet weakReference(PyType type) {
    return attribute(type, "__weakref__");
  }

  private static PyGetSet attribute(PyType type, String name) {
    MethodTable table = InstanceAttributesMethods.TABLE;
    PyGetSet attribute = new PyGetSet(type, name);
    String[] signatures = table.signatures();
    for (int i = 0; i < signatures.length; i++) {
      if (signatures[i].equals("." + name)) {
        attribute.getter(table, i);
      } else if (signatures[i].equals("=" + name)) {
        attribute.setter(table, i);
      }
    }
    return attribute;
  }

  @PyGetter("__dict__")
  static Object dictionary(Object self) {
    return self instanceof PyInstance instance
        ? instance.dictionary()
        : ((HasDictionary) self).dictionary();
  }

  /** {@code PyObject_GenericSetDict}. */
  @PySetter("__dict__")
  static void setDictionary(Object self, Object value) {
    if (value != null && !(value instanceof PyDict)) {
      throw PyErrors.typeError(
          "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
    }
    PyDict dictionary = value == null ? new PyDict() : (PyDict) value;
    if (self instanceof PyInstance instance) {
      instance.becomeDictionary(dictionary);
    } else {
      ((HasDictionary) self).dictionary(dictionary);
    }
  }

  @PyGetter("__weakref__")
  static Object weakReference(Object self) {
    List<Object> references = WeakWatch.owners(self);
    return references.isEmpty() ? PyNone.NONE : references.get(0);
  }
}
