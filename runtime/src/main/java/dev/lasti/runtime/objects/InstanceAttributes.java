package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import java.util.Arrays;
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
    PyGetSet attribute = new PyGetSet(type, name, table, indexOf("." + name));
    int setter = indexOf("=" + name);
    if (setter >= 0) {
      attribute.setter(table, setter);
    }
    return attribute;
  }

  private static int indexOf(String signature) {
    return Arrays.asList(InstanceAttributesMethods.TABLE.signatures()).indexOf(signature);
  }

  /** {@code subtype_dict}. */
  @PyGetter("__dict__")
  static Object dictionary(Object self) {
    return self instanceof PyInstance instance
        ? instance.dictionaryObject()
        : Descriptors.get(ofBuiltinBase(self), self, PyType.of(self));
  }

  /** {@code subtype_setdict}. */
  @PySetter("__dict__")
  static void setDictionary(Object self, Object value) {
    if (!(self instanceof PyInstance instance)) {
      Descriptors.set(ofBuiltinBase(self), self, value);
      return;
    }
    if (value != null && !(Values.of(value) instanceof PyDict)) {
      throw PyErrors.typeError(
          "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
    }
    instance.becomeDictionary(value == null ? new PyDict() : value);
  }

  /** The descriptor of an object whose builtin base has a {@code __dict__} already. */
  private static Object ofBuiltinBase(Object self) {
    Object descriptor = PyType.of(self).solidBase().lookup("__dict__");
    if (descriptor == null) {
      throw PyErrors.typeError(
          "this __dict__ descriptor does not support '" + PyType.of(self).name() + "' objects");
    }
    return descriptor;
  }

  @PyGetter("__weakref__")
  static Object weakReference(Object self) {
    List<Object> references = WeakWatch.owners(self);
    return references.isEmpty() ? PyNone.NONE : references.get(0);
  }
}
