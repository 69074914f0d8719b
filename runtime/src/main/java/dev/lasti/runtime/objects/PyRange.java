package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/** {@code range}, of ints of any size; {@code rangeobject.c}. */
public final class PyRange implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("range", PyType.OBJECT, PyRangeMethods.TABLE)
          .makeFinal()
          .with(TypeFlags.SEQUENCE);

  private final Object start;
  private final Object stop;
  private final Object step;
  private final Object length;

  private PyRange(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length(start, stop, step);
  }

  /** A range of ints in normal form. Raises ValueError for a step of zero. */
  public static PyRange of(Object start, Object stop, Object step) {
    if (Integers.isZero(step)) {
      throw PyErrors.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  private static Object length(Object start, Object stop, Object step) {
    boolean isUp = Integers.sign(step) > 0;
    Object low = isUp ? start : stop;
    Object high = isUp ? stop : start;
    if (Integers.compare(low, high) >= 0) {
      return 0L;
    }
    Object span = Integers.subtract(Integers.subtract(high, low), 1L);
    return Integers.add(Integers.floorDivide(span, Integers.absolute(step)), 1L);
  }

  @PyMethod("__new__($type, *args)")
  static Object create(PyType type, Object[] arguments) {
    return switch (arguments.length) {
      case 0 -> throw PyErrors.typeError("range expected at least 1 argument, got 0");
      case 1 -> of(0L, NumberProtocol.index(arguments[0]), 1L);
      case 2 -> of(NumberProtocol.index(arguments[0]), NumberProtocol.index(arguments[1]), 1L);
      case 3 ->
          of(
              NumberProtocol.index(arguments[0]),
              NumberProtocol.index(arguments[1]),
              NumberProtocol.index(arguments[2]));
      default ->
          throw PyErrors.typeError("range expected at most 3 arguments, got " + arguments.length);
    };
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("start")
  public Object start() {
    return start;
  }

  @PyMember("stop")
  public Object stop() {
    return stop;
  }

  @PyMember("step")
  public Object step() {
    return step;
  }

  /** The length, an int of any size. */
  Object length() {
    return length;
  }

  /** The item at an index from the front. */
  Object item(Object index) {
    return Integers.add(start, Integers.multiply(index, step));
  }

  @PyMethod("__len__($self, /)")
  Object lengthForPython() {
    if (length instanceof Long) {
      return length;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  @PyMethod("__bool__($self, /)")
  boolean truth() {
    return !Integers.isZero(length);
  }

  @PyMethod("__iter__($self, /)")
  public PyIterator iterate() {
    return RangeIterator.over(start, step, length);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    Object last = item(Integers.subtract(length, 1L));
    return RangeIterator.over(last, Integers.negate(step), length);
  }

  @PyMethod("__getitem__($self, key, /)")
  public Object getItem(Object key) {
    if (key instanceof PySlice slice) {
      return slice(slice);
    }
    if (!NumberProtocol.isIndex(key)) {
      throw PyErrors.typeError(
          "range indices must be integers or slices, not " + PyType.of(key).name());
    }
    Object index = NumberProtocol.index(key);
    Object fromFront = Integers.sign(index) < 0 ? Integers.add(index, length) : index;
    if (Integers.sign(fromFront) < 0 || Integers.compare(fromFront, length) >= 0) {
      throw PyErrors.indexError("range object index out of range");
    }
    return item(fromFront);
  }

  private Object slice(PySlice slice) {
    PyTuple indices = slice.indicesIn(length);
    return of(item(indices.get(0)), item(indices.get(1)), Integers.multiply(step, indices.get(2)));
  }

  @PyMethod("__contains__($self, key, /)")
  public boolean has(Object key) {
    Object number = plainIntOrNull(key);
    if (number == null) {
      return SequenceProtocol.containsByIteration(iterate(), key);
    }
    return !Integers.isZero(length) && indexOf(number) != null;
  }

  /** The index of an int, or {@code null}. */
  private Object indexOf(Object number) {
    Object distance = Integers.subtract(number, start);
    if (!Integers.isZero(Integers.remainder(distance, step))) {
      return null;
    }
    Object index = Integers.floorDivide(distance, step);
    boolean isInside = Integers.sign(index) >= 0 && Integers.compare(index, length) < 0;
    return isInside ? index : null;
  }

  @PyMethod("index($self, value, /)")
  Object indexForPython(Object value) {
    Object number = plainIntOrNull(value);
    Object index = number == null ? indexByIteration(value) : indexOf(number);
    if (index == null) {
      throw PyErrors.valueError(
          number == null
              ? "sequence.index(x): x not in sequence"
              : ObjectProtocol.repr(value) + " is not in range");
    }
    return index;
  }

  /** An int or bool, for which arithmetic tells where it is; {@code null} for all that compares. */
  private static Object plainIntOrNull(Object value) {
    return value instanceof PyInstance ? null : PyInt.valueOrNull(value);
  }

  private Object indexByIteration(Object value) {
    PyIterator iterator = iterate();
    long index = 0;
    for (Object item = iterator.nextOrNull(); item != null; item = iterator.nextOrNull()) {
      if (Comparison.isEqual(item, value)) {
        return index;
      }
      index++;
    }
    return null;
  }

  @PyMethod("count($self, value, /)")
  Object count(Object value) {
    if (plainIntOrNull(value) != null) {
      return has(value) ? 1L : 0L;
    }
    long count = 0;
    PyIterator iterator = iterate();
    for (Object item = iterator.nextOrNull(); item != null; item = iterator.nextOrNull()) {
      count += Comparison.isEqual(item, value) ? 1 : 0;
    }
    return count;
  }

  /** What decides equality: the length, then the start, then the step where it matters. */
  private PyTuple identity() {
    boolean isEmpty = Integers.isZero(length);
    boolean isSingle = Comparison.isEqual(length, 1L);
    return PyTuple.of(
        length, isEmpty ? PyNone.NONE : start, isEmpty || isSingle ? PyNone.NONE : step);
  }

  /** {@code range_richcompare}: ranges have no order. */
  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    return operation.isEquality() && other instanceof PyRange range
        ? (Object) operation.holdsFor(identity().equals(range.identity()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return identity().hash();
  }

  @PyMethod("__reduce__($self, /)")
  PyTuple reduce() {
    return PyTuple.of(TYPE, PyTuple.of(start, stop, step));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String ends = "range(" + ObjectProtocol.repr(start) + ", " + ObjectProtocol.repr(stop);
    return Comparison.isEqual(step, 1L)
        ? ends + ")"
        : ends + ", " + ObjectProtocol.repr(step) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return compare(other, ComparisonOperation.EQUAL) == Boolean.TRUE;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }
}
