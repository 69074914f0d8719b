package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyMethodDescriptor;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/**
 * The binary operators with their special methods, and the general way to apply one: {@code
 * binary_op1} and {@code binary_iop1} in CPython's {@code abstract.c}.
 */
enum BinaryOperation {
  ADD("+", SpecialMethod.ADD, SpecialMethod.RADD, SpecialMethod.IADD),
  SUBTRACT("-", SpecialMethod.SUB, SpecialMethod.RSUB, SpecialMethod.ISUB),
  MULTIPLY("*", SpecialMethod.MUL, SpecialMethod.RMUL, SpecialMethod.IMUL),
  TRUE_DIVIDE("/", SpecialMethod.TRUEDIV, SpecialMethod.RTRUEDIV, SpecialMethod.ITRUEDIV),
  FLOOR_DIVIDE("//", SpecialMethod.FLOORDIV, SpecialMethod.RFLOORDIV, SpecialMethod.IFLOORDIV),
  REMAINDER("%", SpecialMethod.MOD, SpecialMethod.RMOD, SpecialMethod.IMOD),
  DIVMOD("divmod()", SpecialMethod.DIVMOD, SpecialMethod.RDIVMOD, null),
  POWER("** or pow()", SpecialMethod.POW, SpecialMethod.RPOW, SpecialMethod.IPOW),
  MATRIX_MULTIPLY("@", SpecialMethod.MATMUL, SpecialMethod.RMATMUL, SpecialMethod.IMATMUL),
  LEFT_SHIFT("<<", SpecialMethod.LSHIFT, SpecialMethod.RLSHIFT, SpecialMethod.ILSHIFT),
  RIGHT_SHIFT(">>", SpecialMethod.RSHIFT, SpecialMethod.RRSHIFT, SpecialMethod.IRSHIFT),
  AND("&", SpecialMethod.AND, SpecialMethod.RAND, SpecialMethod.IAND),
  OR("|", SpecialMethod.OR, SpecialMethod.ROR, SpecialMethod.IOR),
  XOR("^", SpecialMethod.XOR, SpecialMethod.RXOR, SpecialMethod.IXOR);

  private final String symbol;
  private final SpecialMethod method;
  private final SpecialMethod reflected;
  private final SpecialMethod inPlace;

  BinaryOperation(
      String symbol, SpecialMethod method, SpecialMethod reflected, SpecialMethod inPlace) {
    this.symbol = symbol;
    this.method = method;
    this.reflected = reflected;
    this.inPlace = inPlace;
  }

  /** {@code a op b}. Raises TypeError when neither operand knows the other. */
  Object apply(Object a, Object b) {
    Object result = applyOrNull(a, b);
    if (result == null) {
      throw unsupported(symbol, a, b);
    }
    return result;
  }

  /** {@code a op= b}, as the expression whose value is assigned. */
  Object applyInPlace(Object a, Object b) {
    Object own = PyType.of(a).special(inPlace);
    Object result = goesLastInPlace(own, PyType.of(a)) ? numberOrNull(a, b) : null;
    result = result != null ? result : call(own, a, b);
    if (result != null) {
      return result;
    }
    result =
        keepsFromRepeating(a, b) ? call(PyType.of(a).special(method), a, b) : applyOrNull(a, b);
    if (result == null) {
      throw unsupported(inPlaceSymbol(), a, b);
    }
    return result;
  }

  /**
   * Whether the number slots of both operands come before a sequence's own in-place method. A class
   * inherits {@code sq_inplace_concat}, but not {@code sq_inplace_repeat}, as a number slot: {@code
   * update_one_slot}.
   */
  private boolean goesLastInPlace(Object own, PyType type) {
    return goesLast(own) && (this == MULTIPLY || type.isBuiltin());
  }

  /** The result of the number slots alone, or {@code null}. */
  private Object numberOrNull(Object a, Object b) {
    PyType left = PyType.of(a);
    PyType right = PyType.of(b);
    Object mine = left.special(method);
    Object theirs = right.special(reflected);
    boolean reflectedFirst = right.isSubtypeOf(left) && theirs != left.special(reflected);
    Object forward = goesLast(mine) ? null : mine;
    Object backward = left == right || goesLast(theirs) ? null : theirs;
    return reflectedFirst
        ? firstResult(backward, b, a, forward, a, b)
        : firstResult(forward, a, b, backward, b, a);
  }

  /**
   * Whether {@code a *= b} must not repeat the sequence b, because a has sequence slots of its own;
   * {@code PyNumber_InPlaceMultiply}.
   */
  private boolean keepsFromRepeating(Object a, Object b) {
    return this == MULTIPLY
        && Sequences.hasSlots(PyType.of(a))
        && goesLast(PyType.of(b).special(reflected));
  }

  private String inPlaceSymbol() {
    return this == POWER ? "**=" : symbol + "=";
  }

  /** The result, or {@code null} when no operand implements the operation. */
  private Object applyOrNull(Object a, Object b) {
    PyType left = PyType.of(a);
    PyType right = PyType.of(b);
    Object mine = left.special(method);
    if (left == right) {
      return call(mine, a, b);
    }
    Object theirs = right.special(reflected);
    if (goesLast(mine) && !goesLast(theirs)) {
      return firstResult(theirs, b, a, mine, a, b);
    }
    boolean reflectedFirst =
        theirs != null && right.isSubtypeOf(left) && theirs != left.special(reflected);
    return reflectedFirst
        ? firstResult(theirs, b, a, mine, a, b)
        : firstResult(mine, a, b, theirs, b, a);
  }

  /**
   * Whether the method stands for CPython's {@code sq_concat} or {@code sq_repeat}, which are tried
   * only after the number slots of both operands.
   */
  private boolean goesLast(Object mine) {
    return (this == ADD || this == MULTIPLY)
        && mine instanceof PyMethodDescriptor descriptor
        && descriptor.owner().hasSequenceSlots();
  }

  private Object firstResult(Object first, Object x, Object y, Object second, Object v, Object w) {
    Object result = call(first, x, y);
    return result != null ? result : call(second, v, w);
  }

  private Object call(Object function, Object self, Object other) {
    if (function == null) {
      return null;
    }
    if (this == MULTIPLY && goesLast(function) && !NumberProtocol.isIndex(other)) {
      throw PyErrors.typeError(
          "can't multiply sequence by non-int of type '" + PyType.of(other).name() + "'");
    }
    Object result = CallProtocol.callUnbound(function, self, other);
    return result == PyNotImplemented.NOT_IMPLEMENTED ? null : result;
  }

  private PyBaseException unsupported(String sign, Object a, Object b) {
    return PyErrors.typeError(
        "unsupported operand type(s) for "
            + sign
            + ": '"
            + PyType.of(a).name()
            + "' and '"
            + PyType.of(b).name()
            + "'");
  }
}
