package dev.lasti.runtime.protocol;

import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** Rich comparison: {@code PyObject_RichCompare}. */
public final class Comparison {
  private Comparison() {}

  /** {@code bool(a == b)}, true at once for the same object ({@code PyObject_RichCompareBool}). */
  public static boolean isEqual(Object a, Object b) {
    return a == b || a.equals(b);
  }

  public static Object less(Object a, Object b) {
    return compare(a, b, SpecialMethod.LT, SpecialMethod.GT);
  }

  public static Object lessEqual(Object a, Object b) {
    return compare(a, b, SpecialMethod.LE, SpecialMethod.GE);
  }

  public static Object equal(Object a, Object b) {
    return compare(a, b, SpecialMethod.EQ, SpecialMethod.EQ);
  }

  public static Object notEqual(Object a, Object b) {
    return compare(a, b, SpecialMethod.NE, SpecialMethod.NE);
  }

  public static Object greater(Object a, Object b) {
    return compare(a, b, SpecialMethod.GT, SpecialMethod.LT);
  }

  public static Object greaterEqual(Object a, Object b) {
    return compare(a, b, SpecialMethod.GE, SpecialMethod.LE);
  }

  public static boolean isLess(Object a, Object b) {
    return ObjectProtocol.isTrue(less(a, b));
  }

  private static Object compare(Object a, Object b, SpecialMethod method, SpecialMethod reflected) {
    Object mine = PyType.of(a).special(method);
    Object result =
        mine == null ? PyNotImplemented.NOT_IMPLEMENTED : CallProtocol.callUnbound(mine, a, b);
    if (result != PyNotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    Object theirs = PyType.of(b).special(reflected);
    return theirs == null
        ? (Object) (method == SpecialMethod.NE)
        : CallProtocol.callUnbound(theirs, b, a);
  }
}
