package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.IntegerText;

/** The builtin functions for numbers. */
final class NumberFunctions {
  private NumberFunctions() {}

  @PyMethod("abs(x, /)")
  static Object abs(Object x) {
    return NumberProtocol.absolute(x);
  }

  @PyMethod("divmod(x, y, /)")
  static Object divmod(Object x, Object y) {
    return NumberProtocol.divmod(x, y);
  }

  @PyMethod("pow(base, exp, mod=None)")
  static Object pow(Object base, Object exponent, Object modulus) {
    return modulus == null || modulus == PyNone.NONE
        ? NumberProtocol.power(base, exponent)
        : NumberProtocol.power(base, exponent, modulus);
  }

  @PyMethod("round(number, ndigits=None)")
  static Object round(Object number, Object digits) {
    Object round = PyType.of(number).special(SpecialMethod.ROUND);
    if (round == null) {
      throw PyErrors.typeError(
          "type " + PyType.of(number).name() + " doesn't define __round__ method");
    }
    return digits == null || digits == PyNone.NONE
        ? CallProtocol.callUnbound(round, number)
        : CallProtocol.callUnbound(round, number, digits);
  }

  @PyMethod("sum(iterable, /, start=0)")
  static Object sum(Object iterable, Object start) {
    return new Summation(start == null ? (Object) 0L : start).over(iterable);
  }

  @PyMethod("bin(number, /)")
  static String bin(Object number) {
    return IntegerText.bin(NumberProtocol.index(number));
  }

  @PyMethod("oct(number, /)")
  static String oct(Object number) {
    return IntegerText.oct(NumberProtocol.index(number));
  }

  @PyMethod("hex(number, /)")
  static String hex(Object number) {
    return IntegerText.hex(NumberProtocol.index(number));
  }
}
