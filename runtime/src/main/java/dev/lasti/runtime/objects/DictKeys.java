package dev.lasti.runtime.objects;

/** {@code dict_keys}. */
final class DictKeys extends DictSetView {
  static final PyType TYPE =
      PyType.builtin("dict_keys", PyType.OBJECT, DictSetViewMethods.TABLE).makeFinal();

  DictKeys(PyDict dict, PyType type) {
    super(dict, type, DictIterator.Kind.KEY);
  }

  @Override
  boolean has(Object value) {
    return dict.has(value);
  }
}
