package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.cycle}: the items again and again */
final class Cycle extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.cycle",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          CycleMethods.TABLE);

  /** Held to the end, so that what is lost with the cycle is found. */
  private final Object iterator;

  private boolean isExhausted;
  private PyList saved = new PyList();

  /** Whether the items that the iterator gives are saved already. */
  private boolean isComplete;

  private int position;

  private Cycle(Object iterator) {
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, iterable, /)")
  static Object create(PyType type, Object iterable) {
    return type.wrap(TYPE, new Cycle(IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object item = isExhausted ? null : IteratorProtocol.nextOrNull(iterator);
    if (item != null) {
      if (!isComplete) {
        saved.append(item);
      }
      return item;
    }
    isExhausted = true;
    if (saved.isEmpty()) {
      return null;
    }
    position = position >= saved.size() ? 0 : position;
    return saved.get(position++);
  }

  @Override
  public PyTuple reduce(PyType type) {
    if (!isExhausted) {
      return PyTuple.of(type, PyTuple.of(iterator), PyTuple.of(saved, isComplete));
    }
    Object rest = IteratorProtocol.getIterator(saved);
    if (position % saved.size() != 0) {
      CallProtocol.call(AttributeProtocol.get(rest, "__setstate__"), (long) position);
    }
    return PyTuple.of(type, PyTuple.of(rest), PyTuple.of(saved, true));
  }

  @Override
  public void restore(Object state) {
    PyTuple parts = DeprecatedState.parts(state, 2, 2);
    if (!(Values.of(parts.get(0)) instanceof PyList items)) {
      throw PyErrors.badArgument("argument 1", "list", parts.get(0));
    }
    saved = items;
    isComplete = NumberProtocol.asInt(parts.get(1)) != 0;
    position = 0;
  }
}
