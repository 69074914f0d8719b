package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/** The set operations of {@code dict_keys} and {@code dict_items}. */
abstract class DictSetView extends DictView {
  DictSetView(PyDict dict, PyType type, DictIterator.Kind kind) {
    super(dict, type, kind);
  }

  abstract boolean has(Object value);

  @PyMethod("__len__($self, /)")
  @Override
  long length() {
    return super.length();
  }

  @PyMethod("__iter__($self, /)")
  @Override
  PyIterator iterate() {
    return super.iterate();
  }

  @PyMethod("__reversed__($self, /)")
  @Override
  PyIterator reversed() {
    return super.reversed();
  }

  @PyGetter("mapping")
  @Override
  Object mapping() {
    return super.mapping();
  }

  @PyMethod("__repr__($self, /)")
  @Override
  String repr() {
    return super.repr();
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object value) {
    return has(value);
  }

  /** {@code _PyDictView_Intersect}: goes through the smaller of two sets. */
  @PyMethod("__and__($self, value, /)")
  Object and(Object other) {
    if (other instanceof PySet set && length() <= set.size()) {
      return set.intersection(new Object[] {this});
    }
    return other instanceof DictSetView view && view.length() > length()
        ? view.valuesIn(this)
        : valuesIn(other);
  }

  /** The values of an iterable that are in this view. */
  private PySet valuesIn(Object other) {
    PySet result = new PySet();
    Object iterator = IteratorProtocol.getIterator(other);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      if (has(value)) {
        result.add(value);
      }
    }
    return result;
  }

  @PyMethod("__rand__($self, value, /)")
  Object reflectedAnd(Object other) {
    return and(other);
  }

  @PyMethod("__or__($self, value, /)")
  Object or(Object other) {
    PySet result = PySet.from(this);
    result.addFrom(other);
    return result;
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    PySet result = PySet.from(other);
    result.addFrom(self);
    return result;
  }

  @PyMethod("__sub__($self, value, /)")
  Object subtract(Object other) {
    PySet result = PySet.from(this);
    result.removeAll(other);
    return result;
  }

  @PyMethod("__rsub__($self, value, /)")
  static Object reflectedSubtract(Object self, Object other) {
    PySet result = PySet.from(other);
    result.removeAll(self);
    return result;
  }

  @PyMethod("__xor__($self, value, /)")
  Object xor(Object other) {
    PySet result = PySet.from(this);
    result.toggle(other);
    return result;
  }

  @PyMethod("__rxor__($self, value, /)")
  Object reflectedXor(Object other) {
    return xor(other);
  }

  @PyMethod("isdisjoint($self, other, /)")
  boolean isDisjoint(Object other) {
    Object iterator = IteratorProtocol.getIterator(other);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      if (has(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the operand of a comparison is a set or such a view. */
  private static boolean isSetLike(Object other) {
    return other instanceof DictSetView || SetStorage.of(other) != null;
  }

  private static long sizeOf(Object setLike) {
    return setLike instanceof DictSetView view ? view.length() : SetStorage.of(setLike).size();
  }

  /** Whether all values of the one are in the other. */
  private static boolean isSubset(Object part, Object whole) {
    Object iterator = IteratorProtocol.getIterator(part);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      if (!SequenceProtocol.contains(value, whole)) {
        return false;
      }
    }
    return true;
  }

  /** {@code dictview_richcompare}. */
  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    if (!isSetLike(other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    long size = sizeOf(other);
    return switch (operation) {
      case EQUAL -> length() == size && isSubset(this, other);
      case NOT_EQUAL -> !(length() == size && isSubset(this, other));
      case LESS -> length() < size && isSubset(this, other);
      case LESS_EQUAL -> length() <= size && isSubset(this, other);
      case GREATER -> length() > size && isSubset(other, this);
      case GREATER_EQUAL -> length() >= size && isSubset(other, this);
    };
  }
}
