package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.FloatFormat;
import dev.lasti.runtime.text.FloatHex;
import dev.lasti.runtime.text.FloatRepr;
import java.math.BigDecimal;

/** {@code float}: Java's {@code Double}; {@code floatobject.c}. */
public final class PyFloat {
  public static final PyType TYPE =
      PyType.builtin("float", PyType.OBJECT, PyFloatMethods.TABLE).with(TypeFlags.MATCH_SELF);

  /** What {@link #compare(double, Object)} answers for NaN, which has no order. */
  private static final int UNORDERED = 2;

  private PyFloat() {}

  /** The value of a float or an instance of a subclass, else {@code null}. */
  public static Double valueOrNull(Object object) {
    if (object instanceof Double number) {
      return number;
    }
    return object instanceof PyInstance instance && instance.value() instanceof Double number
        ? number
        : null;
  }

  private static double value(Object self) {
    return valueOrNull(self);
  }

  /**
   * The other operand as a double, or {@code null} when it is no real number. Raises OverflowError.
   */
  private static Double operand(Object other) {
    Double number = valueOrNull(other);
    if (number != null) {
      return number;
    }
    Object integer = PyInt.valueOrNull(other);
    return integer == null ? null : (Double) Integers.toDouble(integer);
  }

  @PyMethod("__new__($type, x=0, /)")
  static Object create(PyType type, Object x) {
    return type.wrap(TYPE, x == null ? 0.0 : FloatConstruction.convert(x));
  }

  @PyMethod("fromhex($cls, string, /)")
  static Object fromHex(PyType type, String string) {
    Double number = FloatHex.parse(string);
    return type == TYPE ? number : type.call(number);
  }

  @PyMethod("hex($self, /)")
  static Object hex(Object self) {
    return FloatHex.hex(value(self));
  }

  @PyMethod("is_integer($self, /)")
  static boolean isInteger(Object self) {
    double x = value(self);
    return x == Math.rint(x) && !Double.isInfinite(x);
  }

  @PyMethod("conjugate($self, /)")
  static Object conjugate(Object self) {
    return value(self);
  }

  @PyMethod("as_integer_ratio($self, /)")
  static Object asIntegerRatio(Object self) {
    return FloatRounding.integerRatio(value(self));
  }

  @PyGetter("real")
  static Object real(Object self) {
    return value(self);
  }

  @PyGetter("imag")
  static Object imaginary(Object self) {
    return 0.0;
  }

  @PyMethod("__add__($self, value, /)")
  static Object add(Object self, Object other) {
    Double b = operand(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (value(self) + b);
  }

  @PyMethod("__radd__($self, value, /)")
  static Object reflectedAdd(Object self, Object other) {
    return add(self, other);
  }

  @PyMethod("__sub__($self, value, /)")
  static Object subtract(Object self, Object other) {
    Double b = operand(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (value(self) - b);
  }

  @PyMethod("__rsub__($self, value, /)")
  static Object reflectedSubtract(Object self, Object other) {
    Double a = operand(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (a - value(self));
  }

  @PyMethod("__mul__($self, value, /)")
  static Object multiply(Object self, Object other) {
    Double b = operand(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (value(self) * b);
  }

  @PyMethod("__rmul__($self, value, /)")
  static Object reflectedMultiply(Object self, Object other) {
    return multiply(self, other);
  }

  @PyMethod("__truediv__($self, value, /)")
  static Object trueDivide(Object self, Object other) {
    Double b = operand(other);
    return b == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.divide(value(self), b);
  }

  @PyMethod("__rtruediv__($self, value, /)")
  static Object reflectedTrueDivide(Object self, Object other) {
    Double a = operand(other);
    return a == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.divide(a, value(self));
  }

  @PyMethod("__floordiv__($self, value, /)")
  static Object floorDivide(Object self, Object other) {
    Double b = operand(other);
    return b == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.floorDivide(value(self), b);
  }

  @PyMethod("__rfloordiv__($self, value, /)")
  static Object reflectedFloorDivide(Object self, Object other) {
    Double a = operand(other);
    return a == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.floorDivide(a, value(self));
  }

  @PyMethod("__mod__($self, value, /)")
  static Object remainder(Object self, Object other) {
    Double b = operand(other);
    return b == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.remainder(value(self), b);
  }

  @PyMethod("__rmod__($self, value, /)")
  static Object reflectedRemainder(Object self, Object other) {
    Double a = operand(other);
    return a == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) FloatArithmetic.remainder(a, value(self));
  }

  @PyMethod("__divmod__($self, value, /)")
  static Object divmod(Object self, Object other) {
    Double b = operand(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : FloatArithmetic.divmod(value(self), b);
  }

  @PyMethod("__rdivmod__($self, value, /)")
  static Object reflectedDivmod(Object self, Object other) {
    Double a = operand(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : FloatArithmetic.divmod(a, value(self));
  }

  @PyMethod("__pow__($self, value, mod=None, /)")
  static Object power(Object self, Object exponent, Object modulus) {
    checkNoModulus(modulus);
    Double b = operand(exponent);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : FloatArithmetic.power(value(self), b);
  }

  @PyMethod("__rpow__($self, value, mod=None, /)")
  static Object reflectedPower(Object self, Object base, Object modulus) {
    checkNoModulus(modulus);
    Double a = operand(base);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : FloatArithmetic.power(a, value(self));
  }

  private static void checkNoModulus(Object modulus) {
    if (modulus != null && modulus != PyNone.NONE) {
      throw PyErrors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
  }

  @PyMethod("__neg__($self, /)")
  static Object negative(Object self) {
    return -value(self);
  }

  @PyMethod("__pos__($self, /)")
  static Object positive(Object self) {
    return value(self);
  }

  @PyMethod("__abs__($self, /)")
  static Object absolute(Object self) {
    return Math.abs(value(self));
  }

  @PyMethod("__bool__($self, /)")
  static boolean truth(Object self) {
    return value(self) != 0;
  }

  @PyMethod("__float__($self, /)")
  static Object toFloat(Object self) {
    return value(self);
  }

  @PyMethod("__int__($self, /)")
  static Object toInt(Object self) {
    return toInt(value(self));
  }

  @PyMethod("__trunc__($self, /)")
  static Object truncate(Object self) {
    return toInt(value(self));
  }

  /** Rounds toward zero. Raises OverflowError and ValueError for infinities and NaN. */
  static Object toInt(double value) {
    if (Double.isNaN(value)) {
      throw PyErrors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw PyErrors.overflowError("cannot convert float infinity to integer");
    }
    return Integers.fromIntegral(value < 0 ? Math.ceil(value) : Math.floor(value));
  }

  @PyMethod("__floor__($self, /)")
  static Object floor(Object self) {
    return toInt(Math.floor(value(self)));
  }

  @PyMethod("__ceil__($self, /)")
  static Object ceiling(Object self) {
    return toInt(Math.ceil(value(self)));
  }

  @PyMethod("__round__($self, ndigits=None, /)")
  static Object round(Object self, Object digits) {
    return FloatRounding.round(value(self), digits);
  }

  @PyMethod("__repr__($self, /)")
  static Object repr(Object self) {
    return FloatRepr.repr(value(self));
  }

  @PyMethod("__format__($self, format_spec, /)")
  static Object format(Object self, String formatSpec) {
    return formatSpec.isEmpty()
        ? ObjectProtocol.str(self)
        : FloatFormat.format(value(self), formatSpec, PyType.of(self).name());
  }

  @PyMethod("__hash__($self, /)")
  static Object hash(Object self) {
    return Hashing.ofDouble(value(self), self);
  }

  /**
   * Compares with any real number exactly; {@code null} when the other is none, {@link #UNORDERED}
   * where one is NaN.
   */
  private static Integer compare(double a, Object other) {
    Double b = valueOrNull(other);
    if (b != null) {
      return Double.isNaN(a) || Double.isNaN(b) ? UNORDERED : (a < b ? -1 : (a == b ? 0 : 1));
    }
    Object integer = PyInt.valueOrNull(other);
    return integer == null ? null : (Integer) compareWithInt(a, integer);
  }

  private static int compareWithInt(double a, Object integer) {
    if (Double.isNaN(a)) {
      return UNORDERED;
    }
    if (Double.isInfinite(a)) {
      return a > 0 ? 1 : -1;
    }
    return new BigDecimal(a).compareTo(new BigDecimal(Integers.big(integer)));
  }

  @PyRichCompare
  static Object compare(Object self, Object other, ComparisonOperation operation) {
    Integer order = compare(value(self), other);
    if (order == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return order == UNORDERED
        ? operation == ComparisonOperation.NOT_EQUAL
        : operation.holdsFor(order);
  }

  @PyMethod("__getnewargs__($self, /)")
  static Object newArguments(Object self) {
    return PyTuple.of(value(self));
  }

  @PyMethod("__getformat__($cls, typestr, /)")
  static Object getFormat(PyType type, String typestr) {
    if (!typestr.equals("double") && !typestr.equals("float")) {
      throw PyErrors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return "IEEE, little-endian";
  }
}
