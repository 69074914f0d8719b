package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SliceBounds;

/** {@code slice}; {@code sliceobject.c}. */
public final class PySlice implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("slice", PyType.OBJECT, PySliceMethods.TABLE).makeFinal();

  private final Object start;
  private final Object stop;
  private final Object step;

  private PySlice(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** {@code start:stop:step}, None for what is left out. */
  public static PySlice of(Object start, Object stop, Object step) {
    return new PySlice(start, stop, step);
  }

  @PyMethod("__new__($type, start, stop=None, step=None, /)")
  static Object create(PyType type, Object start, Object stop, Object step) {
    if (stop == null) {
      return new PySlice(PyNone.NONE, start, PyNone.NONE);
    }
    return new PySlice(start, stop, step == null ? PyNone.NONE : step);
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

  /** The items meant in a sequence of this length. Raises TypeError, ValueError. */
  public SliceBounds bounds(int length) {
    long by = step == PyNone.NONE ? 1 : index(step);
    checkStep(by);
    by = Math.max(by, -Long.MAX_VALUE);
    long from = start == PyNone.NONE ? (by < 0 ? Long.MAX_VALUE : 0) : index(start);
    long to = stop == PyNone.NONE ? (by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : index(stop);
    return SliceBounds.adjust(from, to, by, length);
  }

  private static void checkStep(long step) {
    if (step == 0) {
      throw PyErrors.valueError("slice step cannot be zero");
    }
  }

  /** {@code _PyEval_SliceIndex}: an index cut to the range of long. */
  public static long index(Object value) {
    return value instanceof Long number ? number : Integers.clamp(exactIndex(value));
  }

  private static Object exactIndex(Object value) {
    if (!NumberProtocol.isIndex(value)) {
      throw PyErrors.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return NumberProtocol.index(value);
  }

  @PyMethod("indices($self, len, /)")
  PyTuple indices(Object len) {
    Object length = NumberProtocol.index(len);
    if (Integers.sign(length) < 0) {
      throw PyErrors.valueError("length should not be negative");
    }
    return indicesIn(length);
  }

  /**
   * Start, stop and step in a sequence of any length; {@code _PySlice_GetLongIndices}. Raises
   * TypeError, ValueError.
   *
   * @param length an int in normal form
   */
  PyTuple indicesIn(Object length) {
    Object by = step == PyNone.NONE ? 1L : exactIndex(step);
    checkStep(Integers.sign(by));
    boolean isBackward = Integers.sign(by) < 0;
    Object lowest = isBackward ? -1L : 0L;
    Object highest = isBackward ? Integers.subtract(length, 1L) : length;
    return PyTuple.of(
        start == PyNone.NONE
            ? (isBackward ? highest : lowest)
            : clip(exactIndex(start), length, lowest, highest),
        stop == PyNone.NONE
            ? (isBackward ? lowest : highest)
            : clip(exactIndex(stop), length, lowest, highest),
        by);
  }

  private static Object clip(Object index, Object length, Object lowest, Object highest) {
    if (Integers.sign(index) < 0) {
      Object fromFront = Integers.add(index, length);
      return Integers.compare(fromFront, lowest) < 0 ? lowest : fromFront;
    }
    return Integers.compare(index, highest) > 0 ? highest : index;
  }

  @PyMethod("__reduce__($self, /)")
  PyTuple reduce() {
    return PyTuple.of(TYPE, PyTuple.of(start, stop, step));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "slice("
        + ObjectProtocol.repr(start)
        + ", "
        + ObjectProtocol.repr(stop)
        + ", "
        + ObjectProtocol.repr(step)
        + ")";
  }

  private PyTuple parts() {
    return PyTuple.of(start, stop, step);
  }

  /** As the tuples of their parts, but a slice is the same as itself; {@code slice_richcompare}. */
  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    if (!(other instanceof PySlice slice)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return this == slice ? operation.holdsFor(0) : operation.apply(parts(), slice.parts());
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return parts().hash();
  }
}
