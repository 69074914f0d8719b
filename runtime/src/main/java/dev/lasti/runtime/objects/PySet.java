package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;

/** {@code set}. */
public final class PySet extends AbstractPySet {
  public static final PyType TYPE =
      PyType.builtin("set", PyType.OBJECT, AbstractPySetMethods.TABLE, PySetMethods.TABLE)
          .with(TypeFlags.MATCH_SELF);

  public PySet() {
    this(new SetStorage());
  }

  private PySet(SetStorage storage) {
    super(storage);
  }

  /** A set of these members. */
  public static PySet of(Object... members) {
    PySet set = new PySet();
    for (Object member : members) {
      set.add(member);
    }
    return set;
  }

  /** {@code set(iterable)}. */
  public static PySet from(Object iterable) {
    PySet set = new PySet();
    set.addFrom(iterable);
    return set;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  AbstractPySet like(SetStorage members) {
    return new PySet(members);
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PySet());
  }

  @PyMethod("__init__($self, iterable=(), /)")
  void init(Object iterable) {
    storage.clear();
    if (iterable != null) {
      storage.update(iterable);
    }
  }

  @Override
  public boolean add(Object key) {
    int before = storage.size();
    storage.add(key);
    return storage.size() != before;
  }

  @PyMethod("add($self, object, /)")
  void addForPython(Object key) {
    storage.add(key);
  }

  @PyMethod("discard($self, object, /)")
  void discard(Object key) {
    storage.remove(asKey(key));
  }

  @PyMethod("remove($self, object, /)")
  void removeForPython(Object key) {
    if (!storage.remove(asKey(key))) {
      throw PyErrors.keyError(key);
    }
  }

  @Override
  public boolean remove(Object key) {
    return storage.remove(key);
  }

  @PyMethod("pop($self, /)")
  Object pop() {
    Object key = storage.pop();
    if (key == null) {
      throw PyErrors.keyError("pop from an empty set");
    }
    return key;
  }

  @Override
  @PyMethod("clear($self, /)")
  public void clear() {
    storage.clear();
  }

  /** Adds what any iterable gives. */
  public void addFrom(Object iterable) {
    storage.update(iterable);
  }

  /** Takes out what any iterable gives. */
  void removeAll(Object iterable) {
    SetAlgebra.removeAll(storage, iterable);
  }

  /** Takes out what is in both and adds what is in the other alone. */
  void toggle(Object iterable) {
    SetAlgebra.toggle(storage, iterable);
  }

  @PyMethod("update($self, *others)")
  void update(Object[] others) {
    for (Object other : others) {
      storage.update(other);
    }
  }

  @PyMethod("intersection_update($self, *others)")
  void intersectionUpdate(Object[] others) {
    storage.takeTable(((AbstractPySet) intersection(others)).storage);
  }

  @PyMethod("difference_update($self, *others)")
  void differenceUpdate(Object[] others) {
    for (Object other : others) {
      SetAlgebra.removeAll(storage, other);
    }
  }

  @PyMethod("symmetric_difference_update($self, other, /)")
  void symmetricDifferenceUpdate(Object other) {
    SetAlgebra.toggle(storage, other);
  }

  @PyMethod("__iand__($self, value, /)")
  static Object andInPlace(Object self, Object other) {
    if (SetStorage.of(other) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetStorage members = SetStorage.of(self);
    members.takeTable(SetAlgebra.intersection(members, other));
    return self;
  }

  @PyMethod("__ior__($self, value, /)")
  static Object orInPlace(Object self, Object other) {
    if (SetStorage.of(other) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetStorage.of(self).update(other);
    return self;
  }

  @PyMethod("__isub__($self, value, /)")
  static Object subtractInPlace(Object self, Object other) {
    if (SetStorage.of(other) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetAlgebra.removeAll(SetStorage.of(self), other);
    return self;
  }

  @PyMethod("__ixor__($self, value, /)")
  static Object xorInPlace(Object self, Object other) {
    if (SetStorage.of(other) == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    SetAlgebra.toggle(SetStorage.of(self), other);
    return self;
  }
}
