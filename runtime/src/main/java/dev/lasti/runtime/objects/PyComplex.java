package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ConversionMethod;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.ComplexFormat;
import dev.lasti.runtime.text.FloatRepr;

/** {@code complex}; {@code complexobject.c}. */
public final class PyComplex implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("complex", PyType.OBJECT, PyComplexMethods.TABLE);

  private final double real;
  private final double imaginary;

  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public double real() {
    return real;
  }

  public double imaginary() {
    return imaginary;
  }

  /**
   * An argument as a complex number: {@code PyComplex_AsCComplex}. Raises TypeError for what has
   * neither {@code __complex__} nor {@code __float__} nor {@code __index__}.
   */
  public static PyComplex from(Object argument) {
    PyComplex number = argument instanceof PyComplex exact ? exact : null;
    Object method = number == null ? PyType.of(argument).special(SpecialMethod.COMPLEX) : null;
    if (method != null) {
      return ConversionMethod.checkedComplex(CallProtocol.callUnbound(method, argument));
    }
    return number != null ? number : new PyComplex(NumberProtocol.asDouble(argument), 0);
  }

  /** The complex value of any number, or {@code null}. */
  static PyComplex valueOrNull(Object object) {
    Object value =
        object instanceof PyInstance instance && instance.value() != null
            ? instance.value()
            : object;
    if (value instanceof PyComplex number) {
      return number;
    }
    if (value instanceof Double number) {
      return new PyComplex(number, 0);
    }
    Object integer = PyInt.valueOrNull(value);
    return integer == null ? null : new PyComplex(Integers.toDouble(integer), 0);
  }

  @PyMethod("__new__($type, /, real=0, imag=0)")
  static Object create(PyType type, Object real, Object imag) {
    return type.wrap(TYPE, ComplexConstruction.construct(real, imag));
  }

  @PyMember("real")
  double realForPython() {
    return real;
  }

  @PyMember("imag")
  double imaginaryForPython() {
    return imaginary;
  }

  @PyMethod("conjugate($self, /)")
  PyComplex conjugate() {
    return new PyComplex(real, -imaginary);
  }

  @PyMethod("__complex__($self, /)")
  PyComplex toComplex() {
    return this;
  }

  @PyMethod("__add__($self, value, /)")
  Object add(Object other) {
    PyComplex b = valueOrNull(other);
    return b == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : new PyComplex(real + b.real, imaginary + b.imaginary);
  }

  @PyMethod("__radd__($self, value, /)")
  Object reflectedAdd(Object other) {
    return add(other);
  }

  @PyMethod("__sub__($self, value, /)")
  Object subtract(Object other) {
    PyComplex b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : difference(this, b);
  }

  @PyMethod("__rsub__($self, value, /)")
  Object reflectedSubtract(Object other) {
    PyComplex a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : difference(a, this);
  }

  private static PyComplex difference(PyComplex a, PyComplex b) {
    return new PyComplex(a.real - b.real, a.imaginary - b.imaginary);
  }

  @PyMethod("__mul__($self, value, /)")
  Object multiply(Object other) {
    PyComplex b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : product(this, b);
  }

  @PyMethod("__rmul__($self, value, /)")
  Object reflectedMultiply(Object other) {
    return multiply(other);
  }

  private static PyComplex product(PyComplex a, PyComplex b) {
    return new PyComplex(
        a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real);
  }

  @PyMethod("__truediv__($self, value, /)")
  Object divide(Object other) {
    PyComplex b = valueOrNull(other);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : quotient(this, b);
  }

  @PyMethod("__rtruediv__($self, value, /)")
  Object reflectedDivide(Object other) {
    PyComplex a = valueOrNull(other);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : quotient(a, this);
  }

  /** Smith's method; {@code _Py_c_quot}. Raises ZeroDivisionError. */
  private static PyComplex quotient(PyComplex a, PyComplex b) {
    if (b.real == 0 && b.imaginary == 0) {
      throw PyErrors.zeroDivisionError("complex division by zero");
    }
    if (Math.abs(b.real) >= Math.abs(b.imaginary)) {
      double ratio = b.imaginary / b.real;
      double denominator = b.real + b.imaginary * ratio;
      return new PyComplex(
          (a.real + a.imaginary * ratio) / denominator,
          (a.imaginary - a.real * ratio) / denominator);
    }
    double ratio = b.real / b.imaginary;
    double denominator = b.real * ratio + b.imaginary;
    return new PyComplex(
        (a.real * ratio + a.imaginary) / denominator, (a.imaginary * ratio - a.real) / denominator);
  }

  @PyMethod("__pow__($self, value, mod=None, /)")
  Object power(Object exponent, Object modulus) {
    PyComplex b = valueOrNull(exponent);
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : power(this, b, modulus);
  }

  @PyMethod("__rpow__($self, value, mod=None, /)")
  Object reflectedPower(Object base, Object modulus) {
    PyComplex a = valueOrNull(base);
    return a == null ? PyNotImplemented.NOT_IMPLEMENTED : power(a, this, modulus);
  }

  private static PyComplex power(PyComplex a, PyComplex b, Object modulus) {
    if (modulus != null && modulus != PyNone.NONE) {
      throw PyErrors.valueError("complex modulo");
    }
    return power(a, b);
  }

  /** {@code complex_pow}: small integer exponents by multiplication, others in polar form. */
  static PyComplex power(PyComplex a, PyComplex b) {
    if (b.real == 0 && b.imaginary == 0) {
      return new PyComplex(1, 0);
    }
    if (a.real == 0 && a.imaginary == 0) {
      if (b.imaginary != 0 || b.real < 0) {
        throw PyErrors.zeroDivisionError("0.0 to a negative or complex power");
      }
      return new PyComplex(0, 0);
    }
    PyComplex result =
        b.imaginary == 0 && b.real == Math.floor(b.real) && Math.abs(b.real) <= 100
            ? integerPower(a, (int) b.real)
            : polarPower(a, b);
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
      throw PyErrors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex integerPower(PyComplex a, int exponent) {
    PyComplex result = new PyComplex(1, 0);
    PyComplex square = a;
    for (int rest = Math.abs(exponent); rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = product(result, square);
      }
      square = product(square, square);
    }
    return exponent < 0 ? quotient(new PyComplex(1, 0), result) : result;
  }

  private static PyComplex polarPower(PyComplex a, PyComplex b) {
    double absolute = Math.hypot(a.real, a.imaginary);
    double angle = Math.atan2(a.imaginary, a.real);
    double length = Math.pow(absolute, b.real);
    double phase = angle * b.real;
    if (b.imaginary != 0) {
      length /= Math.exp(angle * b.imaginary);
      phase += b.imaginary * Math.log(absolute);
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  @PyMethod("__neg__($self, /)")
  PyComplex negative() {
    return new PyComplex(-real, -imaginary);
  }

  @PyMethod("__pos__($self, /)")
  PyComplex positive() {
    return this;
  }

  @PyMethod("__abs__($self, /)")
  Object absolute() {
    double length = Math.hypot(real, imaginary);
    if (Double.isInfinite(length) && !Double.isInfinite(real) && !Double.isInfinite(imaginary)) {
      throw PyErrors.overflowError("absolute value too large");
    }
    return length;
  }

  @PyMethod("__bool__($self, /)")
  boolean truth() {
    return real != 0 || imaginary != 0;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return FloatRepr.complexRepr(real, imaginary);
  }

  @PyMethod("__format__($self, format_spec, /)")
  static String format(Object self, String formatSpec) {
    if (formatSpec.isEmpty()) {
      return ObjectProtocol.str(self);
    }
    PyComplex number = valueOrNull(self);
    return ComplexFormat.format(number.real, number.imaginary, formatSpec, PyType.of(self).name());
  }

  /** Equal to the hash of the real part when there is no imaginary one. */
  @PyMethod("__hash__($self, /)")
  long hash() {
    long imaginaryHash = Hashing.ofDouble(imaginary, this);
    return Hashing.notMinusOne(Hashing.ofDouble(real, this) + 1000003 * imaginaryHash);
  }

  /** {@code complex_richcompare}: complex numbers have no order. */
  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    PyComplex b = operation.isEquality() ? comparable(other) : null;
    return b == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) operation.holdsFor(isSame(b));
  }

  private boolean isSame(PyComplex other) {
    return real == other.real && imaginary == other.imaginary;
  }

  /** The other operand, unless it is an int that no double equals. */
  private static PyComplex comparable(Object other) {
    Object integer = PyInt.valueOrNull(other);
    if (integer == null) {
      return valueOrNull(other);
    }
    double nearest = Integers.big(integer).doubleValue();
    boolean isExact = !Double.isInfinite(nearest) && Integers.fromIntegral(nearest).equals(integer);
    return new PyComplex(isExact ? nearest : Double.NaN, 0);
  }

  @PyMethod("__getnewargs__($self, /)")
  Object newArguments() {
    return PyTuple.of(real, imaginary);
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
