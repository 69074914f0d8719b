package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** {@code frozenset}. */
public final class PyFrozenSet extends AbstractPySet {
  public static final PyType TYPE =
      PyType.builtin(
              "frozenset", PyType.OBJECT, AbstractPySetMethods.TABLE, PyFrozenSetMethods.TABLE)
          .with(TypeFlags.MATCH_SELF);

  PyFrozenSet(SetStorage storage) {
    super(storage);
  }

  /** {@code frozenset(iterable)}. */
  public static PyFrozenSet from(Object iterable) {
    SetStorage members = new SetStorage();
    members.update(iterable);
    return new PyFrozenSet(members);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  AbstractPySet like(SetStorage members) {
    return new PyFrozenSet(members);
  }

  @PyMethod("__new__($type, iterable=(), /)")
  static Object create(PyType type, Object iterable) {
    if (type == TYPE && iterable instanceof PyFrozenSet) {
      return iterable;
    }
    return type.wrap(TYPE, iterable == null ? new PyFrozenSet(new SetStorage()) : from(iterable));
  }

  @Override
  @PyMethod("copy($self, /)")
  Object copy() {
    return this;
  }

  @PyMethod("__hash__($self, /)")
  public long hash() {
    return storage.frozenHash();
  }
}
