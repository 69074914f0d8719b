package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
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

  @PyGetter("start")
  public Object start() {
    return start;
  }

  @PyGetter("stop")
  public Object stop() {
    return stop;
  }

  @PyGetter("step")
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
    if (value instanceof Long number) {
      return number;
    }
    if (!NumberProtocol.isIndex(value)) {
      throw PyErrors.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return Integers.clamp(NumberProtocol.index(value));
  }

  @PyMethod("indices($self, len, /)")
  PyTuple indices(Object len) {
    long length = Integers.clamp(NumberProtocol.index(len));
    if (length < 0) {
      throw PyErrors.valueError("length should not be negative");
    }
    long by = step == PyNone.NONE ? 1 : index(step);
    checkStep(by);
    long lowest = by < 0 ? -1 : 0;
    long highest = by < 0 ? length - 1 : length;
    Object first = start == PyNone.NONE ? (by < 0 ? highest : lowest) : clip(start, length, by);
    Object last = stop == PyNone.NONE ? (by < 0 ? lowest : highest) : clip(stop, length, by);
    return PyTuple.of(first, last, by);
  }

  private static long clip(Object value, long length, long step) {
    long index = index(value);
    long lowest = step < 0 ? -1 : 0;
    long highest = step < 0 ? length - 1 : length;
    return index < 0 ? Math.max(index + length, lowest) : Math.min(index, highest);
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

  @PyMethod("__eq__($self, value, /)")
  Object isEqual(Object other) {
    return other instanceof PySlice slice
        ? Comparison.equal(parts(), slice.parts())
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__($self, value, /)")
  Object isLess(Object other) {
    return other instanceof PySlice slice
        ? Comparison.less(parts(), slice.parts())
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return parts().hash();
  }
}
