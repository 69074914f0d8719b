package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.IntegerFormat;
import dev.lasti.runtime.text.IntegerText;
import java.math.BigInteger;

/**
 * {@code int}: a {@code Long} where the value fits in 64 bits, else a {@code BigInteger}; {@code
 * longobject.c}.
 *
 * <p>The methods get the receiver as Python has it: an int, a bool, or an instance of a subclass.
 */
public final class PyInt {
  public static final PyType TYPE =
      PyType.builtin("int", PyType.OBJECT, PyIntMethods.TABLE).with(TypeFlags.MATCH_SELF);

  private PyInt() {}

  /**
   * The integer value of an int, a bool or an instance of a subclass of int, in normal form; else
   * {@code null}.
   */
  public static Object valueOrNull(Object object) {
    if (object instanceof Long || object instanceof BigInteger) {
      return object;
    }
    if (object instanceof Boolean truth) {
      return truth ? 1L : 0L;
    }
    if (object instanceof PyInstance instance
        && (instance.value() instanceof Long || instance.value() instanceof BigInteger)) {
      return instance.value();
    }
    return null;
  }

  /** The value if the object is an int itself, else {@code null}. */
  public static Object exactOrNull(Object object) {
    return object instanceof Long || object instanceof BigInteger ? object : null;
  }

  private static Object value(Object self) {
    return valueOrNull(self);
  }

  @PyMethod("__new__($type, x=0, /, base=10)")
  static Object create(PyType type, Object x, Object base) {
    return type.wrap(TYPE, IntegerConstruction.construct(x, base));
  }

  @PyMethod("from_bytes($cls, /, bytes, byteorder='big', *, signed=False)")
  static Object fromBytes(PyType type, Object bytes, Object byteOrder, boolean signed) {
    Object number = IntegerBytes.fromBytes(bytes, byteOrder, signed);
    return type == TYPE ? number : type.call(number);
  }

  @PyMethod("to_bytes($self, /, length=1, byteorder='big', *, signed=False)")
  static Object toBytes(Object self, Object length, Object byteOrder, boolean signed) {
    return IntegerBytes.toBytes(Integers.big(value(self)), length, byteOrder, signed);
  }

  @PyMethod("bit_length($self, /)")
  static Object bitLength(Object self) {
    return (long) Integers.big(value(self)).abs().bitLength();
  }

  @PyMethod("bit_count($self, /)")
  static Object bitCount(Object self) {
    return (long) Integers.big(value(self)).abs().bitCount();
  }

  @PyMethod("conjugate($self, /)")
  static Object conjugate(Object self) {
    return value(self);
  }

  @PyMethod("as_integer_ratio($self, /)")
  static Object asIntegerRatio(Object self) {
    return PyTuple.of(value(self), 1L);
  }

  @PyMethod("is_integer($self, /)")
  static Object isInteger(Object self) {
    return true;
  }

  @PyGetter("real")
  static Object real(Object self) {
    return value(self);
  }

  @PyGetter("imag")
  static Object imaginary(Object self) {
    return 0L;
  }

  @PyGetter("numerator")
  static Object numerator(Object self) {
    return value(self);
  }

  @PyGetter("denominator")
  static Object denominator(Object self) {
    return 1L;
  }

  @PyMethod("__add__($self, value, /)")
  static Object add(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.add(value(self), b);
  }

  @PyMethod("__radd__($self, value, /)")
  static Object reflectedAdd(Object self, Object other) {
    return add(self, other);
  }

  @PyMethod("__sub__($self, value, /)")
  static Object subtract(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.subtract(value(self), b);
  }

  @PyMethod("__rsub__($self, value, /)")
  static Object reflectedSubtract(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.subtract(a, value(self));
  }

  @PyMethod("__mul__($self, value, /)")
  static Object multiply(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.multiply(value(self), b);
  }

  @PyMethod("__rmul__($self, value, /)")
  static Object reflectedMultiply(Object self, Object other) {
    return multiply(self, other);
  }

  @PyMethod("__truediv__($self, value, /)")
  static Object trueDivide(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.trueDivide(value(self), b);
  }

  @PyMethod("__rtruediv__($self, value, /)")
  static Object reflectedTrueDivide(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.trueDivide(a, value(self));
  }

  @PyMethod("__floordiv__($self, value, /)")
  static Object floorDivide(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.floorDivide(value(self), b);
  }

  @PyMethod("__rfloordiv__($self, value, /)")
  static Object reflectedFloorDivide(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.floorDivide(a, value(self));
  }

  @PyMethod("__mod__($self, value, /)")
  static Object remainder(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.remainder(value(self), b);
  }

  @PyMethod("__rmod__($self, value, /)")
  static Object reflectedRemainder(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.remainder(a, value(self));
  }

  @PyMethod("__divmod__($self, value, /)")
  static Object divmod(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : quotientAndRemainder(value(self), b);
  }

  @PyMethod("__rdivmod__($self, value, /)")
  static Object reflectedDivmod(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : quotientAndRemainder(a, value(self));
  }

  private static PyTuple quotientAndRemainder(Object a, Object b) {
    return PyTuple.of(Integers.floorDivide(a, b), Integers.remainder(a, b));
  }

  @PyMethod("__pow__($self, value, mod=None, /)")
  static Object power(Object self, Object exponent, Object modulus) {
    Object b = valueOrNull(exponent);
    if (b == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (modulus != null && modulus != PyNone.NONE) {
      Object m = valueOrNull(modulus);
      return m == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.power(value(self), b, m);
    }
    return powerOf(value(self), b);
  }

  @PyMethod("__rpow__($self, value, mod=None, /)")
  static Object reflectedPower(Object self, Object base, Object modulus) {
    Object a = valueOrNull(base);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : powerOf(a, value(self));
  }

  private static Object powerOf(Object a, Object b) {
    if (Integers.sign(b) < 0) {
      return FloatArithmetic.power(Integers.toDouble(a), Integers.toDouble(b));
    }
    return Integers.power(a, b);
  }

  @PyMethod("__lshift__($self, value, /)")
  static Object leftShift(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.leftShift(value(self), b);
  }

  @PyMethod("__rlshift__($self, value, /)")
  static Object reflectedLeftShift(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.leftShift(a, value(self));
  }

  @PyMethod("__rshift__($self, value, /)")
  static Object rightShift(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.rightShift(value(self), b);
  }

  @PyMethod("__rrshift__($self, value, /)")
  static Object reflectedRightShift(Object self, Object other) {
    Object a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.rightShift(a, value(self));
  }

  @PyMethod("__and__($self, value, /)")
  static Object and(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.and(value(self), b);
  }

  @PyMethod("__rand__($self, value, /)")
  static Object reflectedAnd(Object self, Object other) {
    return and(self, other);
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.or(value(self), b);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    return or(self, other);
  }

  @PyMethod("__xor__($self, value, /)")
  static Object xor(Object self, Object other) {
    Object b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : Integers.xor(value(self), b);
  }

  @PyMethod("__rxor__($self, value, /)")
  static Object reflectedXor(Object self, Object other) {
    return xor(self, other);
  }

  @PyMethod("__neg__($self, /)")
  static Object negative(Object self) {
    return Integers.negate(value(self));
  }

  @PyMethod("__pos__($self, /)")
  static Object positive(Object self) {
    return value(self);
  }

  @PyMethod("__abs__($self, /)")
  static Object absolute(Object self) {
    return Integers.absolute(value(self));
  }

  @PyMethod("__invert__($self, /)")
  static Object invert(Object self) {
    return Integers.invert(value(self));
  }

  @PyMethod("__bool__($self, /)")
  static boolean truth(Object self) {
    return !Integers.isZero(value(self));
  }

  @PyMethod("__int__($self, /)")
  static Object toInt(Object self) {
    return value(self);
  }

  @PyMethod("__index__($self, /)")
  static Object toIndex(Object self) {
    return value(self);
  }

  @PyMethod("__trunc__($self, /)")
  static Object truncate(Object self) {
    return value(self);
  }

  @PyMethod("__floor__($self, /)")
  static Object floor(Object self) {
    return value(self);
  }

  @PyMethod("__ceil__($self, /)")
  static Object ceiling(Object self) {
    return value(self);
  }

  @PyMethod("__float__($self, /)")
  static Object toFloat(Object self) {
    return Integers.toDouble(value(self));
  }

  /**
   * {@code round(int, ndigits)}: to a multiple of a power of ten, ties to even; {@code
   * int___round___impl}.
   */
  @PyMethod("__round__($self, ndigits=<unrepresentable>, /)")
  static Object round(Object self, Object digits) {
    Object number = value(self);
    if (digits == null || digits == PyNone.NONE) {
      return number;
    }
    Object count = NumberProtocol.index(digits);
    if (Integers.sign(count) >= 0) {
      return number;
    }
    Object unit = Integers.power(10L, Integers.negate(count));
    return Integers.subtract(number, remainderToNearest(number, unit));
  }

  /** What must be subtracted to reach the nearest multiple of the unit, the even one at a tie. */
  private static Object remainderToNearest(Object number, Object unit) {
    Object rest = Integers.remainder(number, unit);
    int half = Integers.compare(Integers.multiply(rest, 2L), unit);
    boolean isOdd = !Integers.isZero(Integers.remainder(Integers.floorDivide(number, unit), 2L));
    return half > 0 || (half == 0 && isOdd) ? Integers.subtract(rest, unit) : rest;
  }

  @PyMethod("__repr__($self, /)")
  static Object repr(Object self) {
    return IntegerText.toDecimal(value(self));
  }

  @PyMethod("__format__($self, format_spec, /)")
  static Object format(Object self, String formatSpec) {
    return formatSpec.isEmpty()
        ? ObjectProtocol.str(self)
        : IntegerFormat.format(value(self), formatSpec, PyType.of(self).name());
  }

  @PyMethod("__hash__($self, /)")
  static Object hash(Object self) {
    return Hashing.ofInt(value(self));
  }

  @PyRichCompare
  static Object compare(Object self, Object other, ComparisonOperation operation) {
    Object b = valueOrNull(other);
    return b == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) operation.holdsFor(Integers.compare(value(self), b));
  }

  @PyMethod("__getnewargs__($self, /)")
  static Object newArguments(Object self) {
    return PyTuple.of(value(self));
  }

  @PyMethod("__sizeof__($self, /)")
  static Object sizeOf(Object self) {
    return 24L + 4L * Math.max(1, (Integers.big(value(self)).abs().bitLength() + 29) / 30);
  }
}
