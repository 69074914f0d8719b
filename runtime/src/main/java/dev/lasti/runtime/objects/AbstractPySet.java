package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.AbstractSet;
import java.util.Iterator;

/**
 * What {@code set} and {@code frozenset} have in common; {@code setobject.c}. The results of
 * operators have the type of the left operand.
 */
abstract class AbstractPySet extends AbstractSet<Object> implements PyObject {
  final SetStorage storage;

  AbstractPySet(SetStorage storage) {
    this.storage = storage;
  }

  /** A set of the same builtin type. */
  abstract AbstractPySet like(SetStorage members);

  @Override
  public int size() {
    return storage.size();
  }

  @Override
  public boolean contains(Object key) {
    return storage.has(key);
  }

  @Override
  public Iterator<Object> iterator() {
    return IteratorProtocol.toList(this).iterator();
  }

  @Override
  public Object[] toArray() {
    Object[] members = new Object[storage.size()];
    int count = 0;
    for (int i = 0; i < storage.slots(); i++) {
      if (storage.keyAt(i) != null) {
        members[count++] = storage.keyAt(i);
      }
    }
    return members;
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return storage.size();
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    return PyTuple.of(PyType.of(self), PyTuple.of(PyList.from(self)), Reduction.state(self));
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return ContainerSize.ofSet(storage);
  }

  @PyMethod("__contains__($self, key, /)")
  public boolean has(Object key) {
    return storage.has(asKey(key));
  }

  /** A set without a hash is looked for as the frozenset it would be. */
  static Object asKey(Object key) {
    SetStorage set = key instanceof PyFrozenSet ? null : SetStorage.of(key);
    return set != null && PyType.of(key).special(SpecialMethod.HASH) == PyNone.NONE
        ? new PyFrozenSet(set)
        : key;
  }

  @PyMethod("__iter__($self, /)")
  public PyIterator iterate() {
    return new SetIterator(storage);
  }

  @PyMethod("copy($self, /)")
  Object copy() {
    return like(storage.copy());
  }

  /** Any iterable as a storage. */
  private static SetStorage storageOf(Object iterable) {
    SetStorage own = SetStorage.of(iterable);
    if (own != null) {
      return own;
    }
    SetStorage made = new SetStorage();
    made.update(iterable);
    return made;
  }

  @PyMethod("union($self, *others)")
  Object union(Object[] others) {
    SetStorage union = storage.copy();
    for (Object other : others) {
      if (SetStorage.of(other) != storage) {
        union.update(other);
      }
    }
    return like(union);
  }

  @PyMethod("intersection($self, *others)")
  Object intersection(Object[] others) {
    SetStorage result = others.length == 0 ? storage.copy() : storage;
    for (Object other : others) {
      result = SetAlgebra.intersection(result, other);
    }
    return like(result);
  }

  @PyMethod("difference($self, *others)")
  Object difference(Object[] others) {
    return like(others.length == 0 ? storage.copy() : difference(storage, others));
  }

  private static SetStorage difference(SetStorage left, Object[] others) {
    SetStorage result = SetAlgebra.difference(left, others[0]);
    for (int i = 1; i < others.length; i++) {
      SetAlgebra.removeAll(result, others[i]);
    }
    return result;
  }

  private static Object[] keysOf(SetStorage members) {
    return new PyFrozenSet(members).toArray();
  }

  @PyMethod("symmetric_difference($self, other, /)")
  Object symmetricDifference(Object other) {
    return like(SetAlgebra.symmetricDifference(storage, other));
  }

  @PyMethod("isdisjoint($self, other, /)")
  boolean isDisjoint(Object other) {
    return SetAlgebra.areDisjoint(storage, other);
  }

  @PyMethod("issubset($self, other, /)")
  boolean isSubset(Object other) {
    return storage.isSubsetOf(storageOf(other));
  }

  @PyMethod("issuperset($self, other, /)")
  boolean isSuperset(Object other) {
    return storageOf(other).isSubsetOf(storage);
  }

  @PyMethod("__and__($self, value, /)")
  Object and(Object other) {
    return SetStorage.of(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : intersection(new Object[] {other});
  }

  @PyMethod("__or__($self, value, /)")
  Object or(Object other) {
    return SetStorage.of(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : union(new Object[] {other});
  }

  @PyMethod("__sub__($self, value, /)")
  Object subtract(Object other) {
    return SetStorage.of(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : difference(new Object[] {other});
  }

  @PyMethod("__xor__($self, value, /)")
  Object xor(Object other) {
    return SetStorage.of(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : symmetricDifference(other);
  }

  @PyMethod("__rand__($self, value, /)")
  Object reflectedAnd(Object other) {
    SetStorage left = SetStorage.of(other);
    return left == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : like(SetAlgebra.intersection(left, this));
  }

  @PyMethod("__ror__($self, value, /)")
  Object reflectedOr(Object other) {
    SetStorage left = SetStorage.of(other);
    return left == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : like(left.copy()).union(new Object[] {this});
  }

  @PyMethod("__rsub__($self, value, /)")
  Object reflectedSubtract(Object other) {
    SetStorage left = SetStorage.of(other);
    return left == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : like(SetAlgebra.difference(left, this));
  }

  @PyMethod("__rxor__($self, value, /)")
  Object reflectedXor(Object other) {
    SetStorage left = SetStorage.of(other);
    return left == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : like(SetAlgebra.symmetricDifference(left, this));
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    SetStorage set = SetStorage.of(other);
    return set == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) storage.compare(set, operation);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    SetStorage members = SetStorage.of(self);
    String name = PyType.of(self).name();
    if (members.size() == 0) {
      return name + "()";
    }
    Object[] keys = keysOf(members);
    String text =
        Representation.guarded(members, "...", m -> Sequences.repr(keys, keys.length, "{", "}"));
    if (text.equals("...")) {
      return name + "(...)";
    }
    return PyType.of(self) == PySet.TYPE ? text : name + "(" + text + ")";
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AbstractPySet set && storage.isEqual(set.storage);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(storage.frozenHash());
  }

  @Override
  public String toString() {
    return ObjectProtocol.repr(this);
  }
}
