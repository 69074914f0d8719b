package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;

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
}
