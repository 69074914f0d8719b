package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ConversionMethod;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.FloatParser;

/** {@code complex(real, imag)} and {@code complex("…")}: {@code complex_new_impl}. */
final class ComplexConstruction {
  private ComplexConstruction() {}

  /** Both may be {@code null}. Raises TypeError, ValueError. */
  static PyComplex construct(Object real, Object imaginary) {
    if (text(real) != null) {
      if (imaginary != null) {
        throw PyErrors.typeError("complex() can't take second arg if first is a string");
      }
      return parse(text(real));
    }
    if (text(imaginary) != null) {
      throw PyErrors.typeError("complex() second arg can't be a string");
    }
    PyComplex a = real == null ? new PyComplex(0, 0) : part(real, "first");
    if (imaginary == null) {
      return a;
    }
    PyComplex b = part(imaginary, "second");
    // Parts that are real numbers must leave the sign of a zero alone.
    return new PyComplex(
        isComplex(imaginary) ? a.real() - b.imaginary() : a.real(),
        real != null && complexMethod(real) != null ? a.imaginary() + b.real() : b.real());
  }

  private static boolean isComplex(Object argument) {
    return PyType.of(argument).isSubtypeOf(PyComplex.TYPE);
  }

  private static Object complexMethod(Object argument) {
    return PyType.of(argument).special(SpecialMethod.COMPLEX);
  }

  private static String text(Object argument) {
    Object value = argument instanceof PyInstance instance ? instance.value() : argument;
    return value instanceof String string ? string : null;
  }

  private static PyComplex part(Object argument, String which) {
    Object method = complexMethod(argument);
    if (method != null && which.equals("first")) {
      return ConversionMethod.checkedComplex(CallProtocol.callUnbound(method, argument));
    }
    PyComplex number = PyComplex.valueOrNull(argument);
    if (number != null) {
      return number;
    }
    PyType type = PyType.of(argument);
    if (type.special(SpecialMethod.FLOAT) == null && type.special(SpecialMethod.INDEX) == null) {
      String kinds = which.equals("first") ? "a string or a number" : "a number";
      throw PyErrors.typeError(
          "complex() " + which + " argument must be " + kinds + ", not '" + type.name() + "'");
    }
    return new PyComplex(NumberProtocol.asDouble(argument), 0);
  }

  /**
   * {@code [ ( ] real [ sign imaginary j ] [ ) ]}, each part a float as {@code float()} takes it.
   */
  private static PyComplex parse(String source) {
    String text = source.strip();
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    if (text.isEmpty() || text.indexOf(' ') >= 0) {
      throw malformed();
    }
    char last = text.charAt(text.length() - 1);
    if (last != 'j' && last != 'J') {
      return new PyComplex(number(text), 0);
    }
    String rest = text.substring(0, text.length() - 1);
    int split = signBetween(rest);
    double real = split <= 0 ? 0 : number(rest.substring(0, split));
    return new PyComplex(real, imaginary(rest.substring(Math.max(split, 0))));
  }

  private static double imaginary(String text) {
    return switch (text) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> number(text);
    };
  }

  /** Where the imaginary part begins: the last sign that is not an exponent's, or -1. */
  private static int signBetween(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      boolean isExponent = "eE".indexOf(text.charAt(i - 1)) >= 0;
      if ((c == '+' || c == '-') && !isExponent) {
        return i;
      }
    }
    return -1;
  }

  private static double number(String text) {
    try {
      return FloatParser.parse(text);
    } catch (PyBaseException e) {
      throw malformed();
    }
  }

  private static PyBaseException malformed() {
    return PyErrors.valueError("complex() arg is a malformed string");
  }
}
