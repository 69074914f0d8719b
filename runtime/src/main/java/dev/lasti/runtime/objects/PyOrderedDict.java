package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;
import java.util.Map;

/**
 * {@code collections.OrderedDict}; {@code odictobject.c}.
 *
 * <p>Every dict keeps its order; this one can also change it, compares it, and notices changes of
 * it during iteration. Where a subclass may have methods of its own, they are used.
 */
public final class PyOrderedDict extends PyDict implements HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("collections.OrderedDict", PyDict.TYPE, PyOrderedDictMethods.TABLE)
          .withDictionary();

  private static final PyType KEYS = PyType.builtin("odict_keys", DictKeys.TYPE, null);
  private static final PyType VALUES = PyType.builtin("odict_values", DictValues.TYPE, null);
  private static final PyType ITEMS = PyType.builtin("odict_items", DictItems.TYPE, null);

  private PyDict attributes;
  private long state;

  private static PyOrderedDict orderedOrNull(Object object) {
    return valueOrNull(object) instanceof PyOrderedDict dict ? dict : null;
  }

  /** Changes whenever a key is added, removed or moved. */
  long state() {
    return state;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  @PyGetter("__dict__")
  public PyDict dictionary() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return attributes;
  }

  @Override
  public void dictionary(PyDict newAttributes) {
    attributes = newAttributes;
  }

  @PySetter("__dict__")
  static void setDictionary(Object self, Object value) {
    HasDictionary.assign(self, value);
  }

  @Override
  public Object put(Object key, Object value) {
    Object before = super.put(key, value);
    if (before == null) {
      state++;
    }
    return before;
  }

  @Override
  void removeAt(int entry) {
    super.removeAt(entry);
    state++;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyOrderedDict());
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  protected static void init(Object self, Object[] arguments, PyDict keywords) {
    if (arguments.length > 1) {
      throw PyErrors.typeError("expected at most 1 arguments, got " + arguments.length);
    }
    update(self, arguments, keywords);
  }

  /** {@code mutablemapping_update}. */
  @PyMethod("update($self, /, *args, **kwargs)")
  static void update(Object self, Object[] arguments, PyDict keywords) {
    if (arguments.length > 1) {
      throw PyErrors.typeError(
          "update() takes at most 1 positional argument (" + arguments.length + " given)");
    }
    if (arguments.length == 1) {
      updateFrom(self, arguments[0]);
    }
    updateFrom(self, keywords);
  }

  private static void updateFrom(Object self, Object source) {
    if (PyType.of(source) == PyDict.TYPE) {
      for (Map.Entry<Object, Object> entry : ((PyDict) source).entrySet()) {
        ItemProtocol.set(self, entry.getKey(), entry.getValue());
      }
      return;
    }
    Object keys = AttributeProtocol.find(source, "keys");
    if (keys != null) {
      for (Object key : IteratorProtocol.toList(CallProtocol.call(keys))) {
        ItemProtocol.set(self, key, ItemProtocol.get(source, key));
      }
      return;
    }
    Object items = AttributeProtocol.find(source, "items");
    addPairs(self, items == null ? source : CallProtocol.call(items));
  }

  private static void addPairs(Object self, Object pairs) {
    Object iterator = IteratorProtocol.getIterator(pairs);
    for (Object pair = IteratorProtocol.nextOrNull(iterator);
        pair != null;
        pair = IteratorProtocol.nextOrNull(iterator)) {
      Object[] parts = IteratorProtocol.toList(pair).toArray();
      if (parts.length < 2) {
        throw PyErrors.valueError(
            "need more than "
                + parts.length
                + (parts.length == 1 ? " value" : " values")
                + " to unpack");
      }
      if (parts.length > 2) {
        throw PyErrors.valueError("too many values to unpack (expected 2)");
      }
      ItemProtocol.set(self, parts[0], parts[1]);
    }
  }

  @PyMethod("fromkeys($cls, /, iterable, value=None)")
  static Object fromKeys(PyType type, Object iterable, Object value) {
    Object dict = type.call();
    Object iterator = IteratorProtocol.getIterator(iterable);
    for (Object key = IteratorProtocol.nextOrNull(iterator);
        key != null;
        key = IteratorProtocol.nextOrNull(iterator)) {
      ItemProtocol.set(dict, key, value == null ? PyNone.NONE : value);
    }
    return dict;
  }

  @PyMethod("__setitem__($self, key, value, /)")
  @Override
  void setItem(Object key, Object value) {
    put(key, value);
  }

  @PyMethod("__delitem__($self, key, /)")
  @Override
  public void deleteItem(Object key) {
    super.deleteItem(key);
  }

  @PyMethod("clear($self, /)")
  @Override
  public void clear() {
    super.clear();
  }

  @PyMethod("move_to_end($self, /, key, last=True)")
  void moveToEnd(Object key, boolean last) {
    int entry = find(key);
    if (entry < 0) {
      throw PyErrors.keyError(key);
    }
    if (last && next(entry) >= 0) {
      moveToEnd(entry);
    } else if (!last && previous(entry) >= 0) {
      moveToFront(entry);
      state++;
    }
  }

  @PyMethod("popitem($self, /, last=True)")
  PyTuple popItem(boolean last) {
    int entry = last ? previous(end()) : next(-1);
    if (entry < 0) {
      throw PyErrors.keyError("dictionary is empty");
    }
    PyTuple item = PyTuple.of(keyAt(entry), valueAt(entry));
    removeAt(entry);
    return item;
  }

  @PyMethod("pop($self, /, key, default=<unrepresentable>)")
  @Override
  Object pop(Object key, Object otherwise) {
    return super.pop(key, otherwise);
  }

  @PyMethod("setdefault($self, /, key, default=None)")
  static Object setDefault(Object self, Object key, Object otherwise) {
    Object value = otherwise == null ? PyNone.NONE : otherwise;
    if (self instanceof PyOrderedDict dict) {
      Object found = dict.get(key);
      if (found != null) {
        return found;
      }
    } else if (SequenceProtocol.contains(key, self)) {
      return ItemProtocol.get(self, key);
    }
    ItemProtocol.set(self, key, value);
    return value;
  }

  @PyMethod("copy($self, /)")
  static Object copyForPython(Object self) {
    Object copy = self instanceof PyOrderedDict ? new PyOrderedDict() : PyType.of(self).call();
    for (Object key : IteratorProtocol.toList(orderedOrNull(self))) {
      ItemProtocol.set(copy, key, ItemProtocol.get(self, key));
    }
    return copy;
  }

  @PyMethod("keys($self, /)")
  @Override
  DictKeys keysForPython() {
    return new DictKeys(this, KEYS);
  }

  @PyMethod("values($self, /)")
  @Override
  DictValues valuesForPython() {
    return new DictValues(this, VALUES);
  }

  @PyMethod("items($self, /)")
  @Override
  DictItems itemsForPython() {
    return new DictItems(this, ITEMS);
  }

  @PyMethod("__iter__($self, /)")
  @Override
  public PyIterator iterate() {
    return iterator(DictIterator.Kind.KEY);
  }

  @PyMethod("__reversed__($self, /)")
  @Override
  PyIterator reversed() {
    return reverseIterator(DictIterator.Kind.KEY);
  }

  @Override
  PyIterator iterator(DictIterator.Kind kind) {
    return new OrderedDictIterator(this, kind, false);
  }

  @Override
  PyIterator reverseIterator(DictIterator.Kind kind) {
    return new OrderedDictIterator(this, kind, true);
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object other) {
    return valueOrNull(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : union(PyType.of(self), self, other);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    return valueOrNull(other) == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : union(PyType.of(self), other, self);
  }

  private static Object union(PyType type, Object left, Object right) {
    Object union = type.call(left);
    updateFrom(union, right);
    return union;
  }

  @PyMethod("__ior__($self, value, /)")
  static Object orInPlace(Object self, Object other) {
    updateFrom(self, other);
    return self;
  }

  /** {@code odict_richcompare}: the order counts where both have one. */
  @PyRichCompare
  @Override
  Object compare(Object other, ComparisonOperation operation) {
    PyOrderedDict ordered = operation.isEquality() ? orderedOrNull(other) : null;
    return ordered == null
        ? super.compare(other, operation)
        : (Object) operation.holdsFor(hasSameEntries(ordered) && hasSameOrder(ordered));
  }

  private boolean hasSameOrder(PyOrderedDict other) {
    int j = other.next(-1);
    for (int i = next(-1); i >= 0 && j >= 0; i = next(i)) {
      if (!Comparison.isEqual(keyAt(i), other.keyAt(j))) {
        return false;
      }
      j = other.next(j);
    }
    return true;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    String name = PyType.of(self).shortName();
    PyOrderedDict dict = orderedOrNull(self);
    return dict.isEmpty()
        ? name + "()"
        : Representation.guarded(dict, "...", d -> name + "(" + d.contents(self) + ")");
  }

  private String contents(Object self) {
    PyDict entries = self == this ? copy() : new PyDict();
    if (self != this) {
      addPairs(entries, CallProtocol.call(AttributeProtocol.get(self, "items")));
    }
    return entries.toString();
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    Object items = CallProtocol.call(AttributeProtocol.get(self, "items"));
    return PyTuple.of(
        PyType.of(self),
        PyTuple.EMPTY,
        Reduction.state(self),
        PyNone.NONE,
        IteratorProtocol.getIterator(items));
  }
}
