package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/** The functions of {@code operator} for containers and iterables, and {@code call}. */
final class Containers {
  private Containers() {}

  @PyMethod("contains(a, b, /)")
  static boolean contains(Object a, Object b) {
    return SequenceProtocol.contains(b, a);
  }

  @PyMethod("getitem(a, b, /)")
  static Object getItem(Object a, Object b) {
    return ItemProtocol.get(a, b);
  }

  @PyMethod("setitem(a, b, c, /)")
  static void setItem(Object a, Object b, Object c) {
    ItemProtocol.set(a, b, c);
  }

  @PyMethod("delitem(a, b, /)")
  static void deleteItem(Object a, Object b) {
    ItemProtocol.delete(a, b);
  }

  @PyMethod("concat(a, b, /)")
  static Object concat(Object a, Object b) {
    checkSequence(a);
    return NumberProtocol.add(a, b);
  }

  @PyMethod("iconcat(a, b, /)")
  static Object concatInPlace(Object a, Object b) {
    checkSequence(a);
    return NumberProtocol.inPlaceAdd(a, b);
  }

  private static void checkSequence(Object object) {
    PyType type = PyType.of(object);
    if (type.special(SpecialMethod.GETITEM) == null) {
      throw PyErrors.typeError("'" + type.name() + "' object can't be concatenated");
    }
  }

  @PyMethod("countOf(a, b, /)")
  static Object countOf(Object a, Object b) {
    long count = 0;
    Object iterator = SequenceProtocol.iterator(a);
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null) {
      count += Comparison.isEqual(item, b) ? 1 : 0;
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return count;
  }

  @PyMethod("indexOf(a, b, /)")
  static Object indexOf(Object a, Object b) {
    long index = 0;
    Object iterator = SequenceProtocol.iterator(a);
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null) {
      if (Comparison.isEqual(item, b)) {
        return index;
      }
      index++;
      item = IteratorProtocol.nextOrNull(iterator);
    }
    throw PyErrors.valueError("sequence.index(x): x not in sequence");
  }

  @PyMethod("length_hint(obj, default=0, /)")
  static int lengthHint(Object object, Object otherwise) {
    return ObjectProtocol.lengthHint(object, otherwise == null ? 0 : length(otherwise));
  }

  private static int length(Object otherwise) {
    return NumberProtocol.asIndex(Values.of(otherwise));
  }

  @PyMethod("call(obj, /, *args, **kwargs)")
  static Object call(Object callee, Object[] arguments, PyDict keywords) {
    return CallProtocol.callSpread(callee, PyTuple.of(arguments), keywords);
  }
}
