package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.islice}: the items at some positions */
final class Slice extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.islice",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          SliceMethods.TABLE);

  private static final long END = Long.MAX_VALUE;

  /** Held to the end, so that what is lost with the slice is found. */
  private final Object iterator;

  private final long stop;
  private final long step;
  private long next;
  private long count;
  private boolean hasEnded;

  private Slice(Object iterator, long start, long stop, long step) {
    this.iterator = iterator;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  @PyMethod(
      "__new__($type, iterable, stop_or_start, stop=<unrepresentable>, step=<unrepresentable>, /)")
  static Object create(PyType type, Object iterable, Object first, Object second, Object step) {
    boolean hasStart = second != null;
    long stop = bound(hasStart ? second : first, "Stop argument", END);
    long start = hasStart ? bound(first, "Indices", 0) : 0;
    long distance = step == null || step == PyNone.NONE ? 1 : number(step);
    if (distance < 1) {
      throw PyErrors.valueError("Step for islice() must be a positive integer or None.");
    }
    return type.wrap(
        TYPE, new Slice(IteratorProtocol.getIterator(iterable), start, stop, distance));
  }

  private static long bound(Object argument, String what, long otherwise) {
    long bound = argument == PyNone.NONE ? otherwise : number(argument);
    if (bound < 0) {
      throw PyErrors.valueError(
          what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    return bound;
  }

  /** The integer, or -1 for what is none. */
  private static long number(Object argument) {
    return NumberProtocol.isIndex(argument) ? Integers.clamp(NumberProtocol.index(argument)) : -1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    long target = Math.min(next, stop);
    while (count < target) {
      if (skip() == null) {
        return null;
      }
    }
    if (count >= stop) {
      hasEnded = true;
      return null;
    }
    long following = next + step;
    next = following < 0 || following > stop ? stop : following;
    return skip();
  }

  private Object skip() {
    Object item = hasEnded ? null : IteratorProtocol.nextOrNull(iterator);
    if (item == null) {
      hasEnded = true;
    } else {
      count++;
    }
    return item;
  }

  @Override
  public PyTuple reduce(PyType type) {
    if (hasEnded) {
      Object nothing = IteratorProtocol.getIterator(new PyList());
      return PyTuple.of(type, PyTuple.of(nothing, 0L), 0L);
    }
    Object end = stop == END ? PyNone.NONE : (Object) stop;
    return PyTuple.of(type, PyTuple.of(iterator, next, end, step), count);
  }

  @Override
  public void restore(Object state) {
    count = NumberProtocol.asSize(state);
  }
}
