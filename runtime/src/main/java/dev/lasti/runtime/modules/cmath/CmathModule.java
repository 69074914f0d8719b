package dev.lasti.runtime.modules.cmath;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The module {@code cmath}. */
public final class CmathModule {
  private static final double DEFAULT_RELATIVE_TOLERANCE = 1e-9;

  private CmathModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("cmath", null);
    ModuleFunctions.addAll(module, CmathModuleMethods.TABLE);
    module.global("pi", Math.PI);
    module.global("e", Math.E);
    module.global("tau", 2 * Math.PI);
    module.global("inf", Complex.INFINITY);
    module.global("nan", Complex.NAN);
    module.global("infj", new PyComplex(0, Complex.INFINITY));
    module.global("nanj", new PyComplex(0, Complex.NAN));
    return module;
  }

  private static Complex complex(Object argument) {
    PyComplex number = PyComplex.from(argument);
    return new Complex(number.real(), number.imaginary());
  }

  private static Object result(Complex z) {
    return new PyComplex(z.real(), z.imaginary());
  }

  @PyMethod("acos(z, /)")
  static Object acos(Object z) {
    return result(Inverses.acos(complex(z)));
  }

  @PyMethod("acosh(z, /)")
  static Object acosh(Object z) {
    return result(Inverses.acosh(complex(z)));
  }

  @PyMethod("asin(z, /)")
  static Object asin(Object z) {
    return result(Inverses.asin(complex(z)));
  }

  @PyMethod("asinh(z, /)")
  static Object asinh(Object z) {
    return result(Inverses.asinh(complex(z)));
  }

  @PyMethod("atan(z, /)")
  static Object atan(Object z) {
    return result(Inverses.atan(complex(z)));
  }

  @PyMethod("atanh(z, /)")
  static Object atanh(Object z) {
    return result(Inverses.atanh(complex(z)));
  }

  @PyMethod("cos(z, /)")
  static Object cos(Object z) {
    return result(Hyperbolics.cos(complex(z)));
  }

  @PyMethod("cosh(z, /)")
  static Object cosh(Object z) {
    return result(Hyperbolics.cosh(complex(z)));
  }

  @PyMethod("exp(z, /)")
  static Object exp(Object z) {
    return result(Hyperbolics.exp(complex(z)));
  }

  @PyMethod("sin(z, /)")
  static Object sin(Object z) {
    return result(Hyperbolics.sin(complex(z)));
  }

  @PyMethod("sinh(z, /)")
  static Object sinh(Object z) {
    return result(Hyperbolics.sinh(complex(z)));
  }

  @PyMethod("sqrt(z, /)")
  static Object sqrt(Object z) {
    return result(Roots.sqrt(complex(z)));
  }

  @PyMethod("tan(z, /)")
  static Object tan(Object z) {
    return result(Hyperbolics.tan(complex(z)));
  }

  @PyMethod("tanh(z, /)")
  static Object tanh(Object z) {
    return result(Hyperbolics.tanh(complex(z)));
  }

  @PyMethod("log10(z, /)")
  static Object log10(Object z) {
    return result(Roots.log10(complex(z)));
  }

  /** Raises ValueError for zero. */
  @PyMethod("log(z, base=<unrepresentable>, /)")
  static Object log(Object z, Object base) {
    Object natural = result(Roots.log(complex(z)));
    if (base == null) {
      return natural;
    }
    Complex divisor = Roots.log(complex(base));
    if (divisor.real() == 0 && divisor.imaginary() == 0) {
      throw Complex.domainError();
    }
    return NumberProtocol.trueDivide(natural, result(divisor));
  }

  @PyMethod("phase(z, /)")
  static Object phase(Object z) {
    return Roots.phase(complex(z));
  }

  @PyMethod("polar(z, /)")
  static Object polar(Object z) {
    Complex number = complex(z);
    double size = Math.hypot(number.real(), number.imaginary());
    if (Double.isInfinite(size) && number.isFinite()) {
      throw PyErrors.overflowError("math range error");
    }
    return PyTuple.of(size, Roots.phase(number));
  }

  /** Raises ValueError for an infinite angle. */
  @PyMethod("rect(r, phi, /)")
  static Object rectangular(Object r, Object angle) {
    return result(Roots.rectangular(NumberProtocol.asDouble(r), NumberProtocol.asDouble(angle)));
  }

  @PyMethod("isfinite(z, /)")
  static boolean isFinite(Object z) {
    return complex(z).isFinite();
  }

  @PyMethod("isinf(z, /)")
  static boolean isInfinite(Object z) {
    Complex number = complex(z);
    return Double.isInfinite(number.real()) || Double.isInfinite(number.imaginary());
  }

  @PyMethod("isnan(z, /)")
  static boolean isNan(Object z) {
    Complex number = complex(z);
    return Double.isNaN(number.real()) || Double.isNaN(number.imaginary());
  }

  @PyMethod("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(Object a, Object b, Object relative, Object absolute) {
    Complex x = complex(a);
    Complex y = complex(b);
    double relativeTolerance =
        relative == null ? DEFAULT_RELATIVE_TOLERANCE : NumberProtocol.asDouble(relative);
    double absoluteTolerance = absolute == null ? 0 : NumberProtocol.asDouble(absolute);
    if (relativeTolerance < 0 || absoluteTolerance < 0) {
      throw PyErrors.valueError("tolerances must be non-negative");
    }
    if (x.real() == y.real() && x.imaginary() == y.imaginary()) {
      return true;
    }
    if (isInfinite(a) || isInfinite(b)) {
      return false;
    }
    double difference = Math.hypot(x.real() - y.real(), x.imaginary() - y.imaginary());
    return difference <= relativeTolerance * Math.hypot(y.real(), y.imaginary())
        || difference <= relativeTolerance * Math.hypot(x.real(), x.imaginary())
        || difference <= absoluteTolerance;
  }
}
