package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.FloatParser;

/** {@code float(x)}: {@code float_new_impl}. */
final class FloatConstruction {
  private FloatConstruction() {}

  /** Raises TypeError, ValueError, OverflowError. */
  static double convert(Object x) {
    Object value =
        x instanceof PyInstance instance && instance.value() != null ? instance.value() : x;
    if (value instanceof String text && PyType.of(x).special(SpecialMethod.FLOAT) == null) {
      return FloatParser.parse(text);
    }
    byte[] bytes = PyBytes.contentsOrNull(value);
    if (bytes != null) {
      return FloatParser.parse(bytes);
    }
    if (PyType.of(x).special(SpecialMethod.FLOAT) == null && !NumberProtocol.isIndex(x)) {
      throw PyErrors.typeError(
          "float() argument must be a string or a real number, not '" + PyType.of(x).name() + "'");
    }
    return NumberProtocol.real(x);
  }
}
