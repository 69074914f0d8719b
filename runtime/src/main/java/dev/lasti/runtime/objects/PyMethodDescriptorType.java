package dev.lasti.runtime.objects;

/** The types {@code method_descriptor} and {@code wrapper_descriptor}. */
final class PyMethodDescriptorType {
  static final PyType TYPE = PyType.builtin("method_descriptor", PyType.OBJECT, null);
  static final PyType WRAPPER = PyType.builtin("wrapper_descriptor", PyType.OBJECT, null);

  private PyMethodDescriptorType() {}

  /** Whether CPython has a type slot for a method of this name. */
  static boolean isSlotName(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }
}
