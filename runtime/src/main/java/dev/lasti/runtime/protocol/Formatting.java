package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** {@code format()} and the replacement fields of f-strings. PEP 3101, PEP 498. */
public final class Formatting {
  private Formatting() {}

  /**
   * The text of a replacement field: CPython's {@code FORMAT_VALUE}.
   *
   * @param specification what stands behind the colon, or {@code null}
   * @param conversion {@code 's'}, {@code 'r'} or {@code 'a'}, or 0
   */
  public static Object formatValue(Object value, Object specification, char conversion) {
    Object converted =
        switch (conversion) {
          case 's' -> ObjectProtocol.str(value);
          case 'r' -> ObjectProtocol.repr(value);
          case 'a' -> ObjectProtocol.ascii(value);
          default -> value;
        };
    return format(converted, specification == null ? "" : specification);
  }

  /**
   * {@code format(value, specification)}: {@code PyObject_Format}. Raises TypeError if {@code
   * __format__} returns no {@code str}, and whatever it raises.
   */
  public static String format(Object value, Object specification) {
    boolean isPlain = value instanceof String || value instanceof Long || value instanceof Double;
    return isPlain && specification.equals("")
        ? ObjectProtocol.str(value)
        : formatByMethod(value, specification);
  }

  private static String formatByMethod(Object value, Object specification) {
    Object method = PyType.of(value).special(SpecialMethod.FORMAT);
    Object result = CallProtocol.callUnbound(method, value, specification);
    String text = PyStr.valueOrNull(result);
    if (text == null) {
      throw PyErrors.typeError("__format__ must return a str, not " + PyType.of(result).name());
    }
    return text;
  }
}
