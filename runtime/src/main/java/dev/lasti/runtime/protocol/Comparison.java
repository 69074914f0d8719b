package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.text.CodePoints;

/**
 * Rich comparison: {@code PyObject_RichCompare}. Language reference 3.3.1 and 6.10.1.
 *
 * <p>Each operator has a form that answers with the Python object and, with {@code is} before its
 * name, one that tests its truth, for branches. Pairs of ints and of floats, which are most, need
 * no method call. All raise TypeError where neither operand can compare, {@code ==} and {@code !=}
 * apart.
 */
public final class Comparison {
  private Comparison() {}

  /** {@code a < b}. */
  public static Object less(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    return compare(a, b, ComparisonOperation.LESS);
  }

  /** {@code bool(a < b)}. */
  public static boolean isLess(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.LESS));
  }

  /** {@code a <= b}. */
  public static Object lessEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x <= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x <= y;
    }
    return compare(a, b, ComparisonOperation.LESS_EQUAL);
  }

  /** {@code bool(a <= b)}. */
  public static boolean isLessEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x <= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x <= y;
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.LESS_EQUAL));
  }

  /** {@code a == b}. */
  public static Object equal(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return x.equals(y);
    }
    return compare(a, b, ComparisonOperation.EQUAL);
  }

  /** {@code bool(a == b)}. */
  public static boolean isEqualTo(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return x.equals(y);
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.EQUAL));
  }

  /** {@code a != b}. */
  public static Object notEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() != y.longValue();
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() != y.doubleValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return !x.equals(y);
    }
    return compare(a, b, ComparisonOperation.NOT_EQUAL);
  }

  /** {@code bool(a != b)}. */
  public static boolean isNotEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() != y.longValue();
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() != y.doubleValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return !x.equals(y);
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.NOT_EQUAL));
  }

  /** {@code a > b}. */
  public static Object greater(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x > y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x > y;
    }
    return compare(a, b, ComparisonOperation.GREATER);
  }

  /** {@code bool(a > b)}. */
  public static boolean isGreater(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x > y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x > y;
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.GREATER));
  }

  /** {@code a >= b}. */
  public static Object greaterEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x >= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x >= y;
    }
    return compare(a, b, ComparisonOperation.GREATER_EQUAL);
  }

  /** {@code bool(a >= b)}. */
  public static boolean isGreaterEqual(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x >= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x >= y;
    }
    return ObjectProtocol.isTrue(compare(a, b, ComparisonOperation.GREATER_EQUAL));
  }

  /**
   * Whether two values count as the same in containers: identical or equal ({@code
   * PyObject_RichCompareBool}).
   */
  public static boolean isEqual(Object a, Object b) {
    return a == b || isEqualTo(a, b);
  }

  /**
   * {@code do_richcompare}: the left operand's method, then the right one's reflected method; the
   * right one's first if its class is a subclass of the left one's.
   */
  private static Object compare(Object a, Object b, ComparisonOperation operation) {
    if (a instanceof String x && b instanceof String y) {
      return operation.holdsFor(CodePoints.compare(x, y));
    }
    if (MixedArithmetic.haveFloat(a, b) && isExact(a) && isExact(b)) {
      return operation.holdsFor(MixedArithmetic.real(a), MixedArithmetic.real(b));
    }
    PyType left = PyType.of(a);
    PyType right = PyType.of(b);
    boolean rightFirst = left != right && right.isSubtypeOf(left);
    if (rightFirst) {
      Object answer = ask(right.special(operation.reflected), b, a);
      if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
        return answer;
      }
    }
    Object answer = ask(left.special(operation.method), a, b);
    if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
      return answer;
    }
    if (!rightFirst) {
      answer = ask(right.special(operation.reflected), b, a);
      if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
        return answer;
      }
    }
    return byIdentity(a, b, operation);
  }

  /** Whether no digit of a number is lost in a float. */
  private static boolean isExact(Object number) {
    return number instanceof Double || Integers.isExactDouble((Long) number);
  }

  /** {@code slot_tp_richcompare}: a method that cannot be bound does not know the answer. */
  private static Object ask(Object method, Object self, Object other) {
    Object answer = CallProtocol.callUnboundOrNull(method, self, other);
    return answer == null ? PyNotImplemented.NOT_IMPLEMENTED : answer;
  }

  private static Object byIdentity(Object a, Object b, ComparisonOperation operation) {
    return switch (operation) {
      case EQUAL -> ObjectProtocol.is(a, b);
      case NOT_EQUAL -> ObjectProtocol.isNot(a, b);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw PyErrors.typeError(
              "'"
                  + operation.symbol
                  + "' not supported between instances of '"
                  + PyType.of(a).name()
                  + "' and '"
                  + PyType.of(b).name()
                  + "'");
    };
  }
}
