package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The comparisons and tests of {@code operator}. */
final class Tests {
  private Tests() {}

  @PyMethod("lt(a, b, /)")
  static Object less(Object a, Object b) {
    return Comparison.less(a, b);
  }

  @PyMethod("le(a, b, /)")
  static Object lessEqual(Object a, Object b) {
    return Comparison.lessEqual(a, b);
  }

  @PyMethod("eq(a, b, /)")
  static Object equal(Object a, Object b) {
    return Comparison.equal(a, b);
  }

  @PyMethod("ne(a, b, /)")
  static Object notEqual(Object a, Object b) {
    return Comparison.notEqual(a, b);
  }

  @PyMethod("ge(a, b, /)")
  static Object greaterEqual(Object a, Object b) {
    return Comparison.greaterEqual(a, b);
  }

  @PyMethod("gt(a, b, /)")
  static Object greater(Object a, Object b) {
    return Comparison.greater(a, b);
  }

  @PyMethod("truth(a, /)")
  static boolean truth(Object a) {
    return ObjectProtocol.isTrue(a);
  }

  @PyMethod("not_(a, /)")
  static boolean not(Object a) {
    return ObjectProtocol.not(a);
  }

  @PyMethod("is_(a, b, /)")
  static boolean is(Object a, Object b) {
    return ObjectProtocol.is(a, b);
  }

  @PyMethod("is_not(a, b, /)")
  static boolean isNot(Object a, Object b) {
    return ObjectProtocol.isNot(a, b);
  }

  /** Compares in a time that does not tell where the difference is. Raises TypeError. */
  @PyMethod("_compare_digest(a, b, /)")
  static boolean compareDigest(Object a, Object b) {
    if (Values.of(a) instanceof String x && Values.of(b) instanceof String y) {
      CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
      if (!ascii.canEncode(x) || !ascii.canEncode(y)) {
        throw PyErrors.typeError("comparing strings with non-ASCII characters is not supported");
      }
      return MessageDigest.isEqual(
          x.getBytes(StandardCharsets.US_ASCII), y.getBytes(StandardCharsets.US_ASCII));
    }
    byte[] left = PyBytes.contentsOrNull(a);
    byte[] right = PyBytes.contentsOrNull(b);
    if (left == null && right == null) {
      throw PyErrors.typeError(
          "unsupported operand types(s) or combination of types: '"
              + PyType.of(a).name()
              + "' and '"
              + PyType.of(b).name()
              + "'");
    }
    return MessageDigest.isEqual(PyBytes.require(a), PyBytes.require(b));
  }
}
