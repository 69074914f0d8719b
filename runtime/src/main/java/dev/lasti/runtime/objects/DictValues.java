package dev.lasti.runtime.objects;

/** {@code dict_values}. */
final class DictValues extends DictView {
  static final PyType TYPE =
      PyType.builtin("dict_values", PyType.OBJECT, DictViewMethods.TABLE).makeFinal();

  DictValues(PyDict dict, PyType type) {
    super(dict, type, DictIterator.Kind.VALUE);
  }
}
