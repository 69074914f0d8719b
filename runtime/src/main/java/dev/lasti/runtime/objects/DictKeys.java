package dev.lasti.runtime.objects;

/** {@code dict_keys}. */
final class DictKeys extends DictSetView {
  static final PyType TYPE =
      PyType.builtin("dict_keys", PyType.OBJECT, DictSetViewMethods.TABLE).makeFinal();

  DictKeys(PyDict dict) {
    super(dict, DictIterator.Kind.KEY);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  boolean has(Object value) {
    return dict.has(value);
  }
}
