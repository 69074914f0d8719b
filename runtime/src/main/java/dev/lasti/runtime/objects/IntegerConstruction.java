package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.IntegerText;

/** {@code int(x)} and {@code int(x, base)}: {@code long_new_impl}. */
final class IntegerConstruction {
  private IntegerConstruction() {}

  /** Both arguments may be {@code null}. Raises TypeError, ValueError. */
  static Object construct(Object x, Object base) {
    if (x == null) {
      if (base != null) {
        throw PyErrors.typeError("int() missing string argument");
      }
      return 0L;
    }
    return base == null ? convert(x) : parse(x, base);
  }

  private static Object convert(Object x) {
    if (x instanceof Double number) {
      return PyFloat.toInt(number);
    }
    if (PyType.of(x).special(SpecialMethod.INT) == null) {
      Object text = textOrNull(x);
      if (text instanceof String string) {
        return IntegerText.parse(string);
      }
      if (text instanceof byte[] bytes) {
        return IntegerText.parse(bytes, 10);
      }
    }
    return NumberProtocol.integer(x);
  }

  private static Object parse(Object x, Object base) {
    long radix = Integers.clamp(NumberProtocol.index(base));
    if (radix != 0 && (radix < 2 || radix > 36)) {
      throw PyErrors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    Object text = Values.of(x);
    if (text instanceof String string) {
      return IntegerText.parse(string, radix);
    }
    if (text instanceof PyBytes || text instanceof PyByteArray) {
      return IntegerText.parse(PyBytes.contentsOrNull(text), radix);
    }
    throw PyErrors.typeError("int() can't convert non-string with explicit base");
  }

  /** The String or the bytes inside, or {@code null}. */
  private static Object textOrNull(Object x) {
    Object value =
        x instanceof PyInstance instance && instance.value() != null ? instance.value() : x;
    return value instanceof String ? value : PyBytes.contentsOrNull(value);
  }
}
