package dev.lasti.compiler.ir;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Python's operators on constants. A null result means: not to be folded, because it would raise,
 * or grow too large, or because it warns.
 *
 * <p>The limits are those of {@code safe_multiply}, {@code safe_power} and {@code safe_lshift} in
 * CPython's {@code Python/ast_opt.c}. Numbers are only mixed where no digit is lost.
 */
public final class ConstantArithmetic {
  private static final int MAX_INT_BITS = 128;
  private static final int MAX_COLLECTION_SIZE = 256;
  private static final int MAX_STRING_SIZE = 4096;
  private static final int MAX_TOTAL_ITEMS = 1024;

  /** All whole numbers up to here are {@code double}s. */
  private static final BigInteger MAX_EXACT_DOUBLE = BigInteger.ONE.shiftLeft(53);

  private ConstantArithmetic() {}

  /** The value of an operation on constants, or null. */
  public static Object evaluate(Operation operation, List<Object> operands) {
    if (operands.contains(Constant.Singleton.UNBOUND)) {
      return null;
    }
    if (operation == Operation.BUILD_TUPLE) {
      return new Constant.Tuple(operands);
    }
    return switch (operands.size()) {
      case 1 -> unary(operation, operands.get(0));
      case 2 -> binary(operation, operands.get(0), operands.get(1));
      default -> null;
    };
  }

  /** What {@code bool} of a constant is. */
  public static boolean truth(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof Double number) {
      return number != 0;
    }
    if (value instanceof String string) {
      return !string.isEmpty();
    }
    if (value instanceof Constant.Bytes bytes) {
      return bytes.bytes().length > 0;
    }
    if (value instanceof Constant.Tuple tuple) {
      return !tuple.elements().isEmpty();
    }
    if (value instanceof Constant.Complex complex) {
      return complex.real() != 0 || complex.imaginary() != 0;
    }
    BigInteger integer = integer(value);
    return integer == null ? value == Constant.Singleton.ELLIPSIS : integer.signum() != 0;
  }

  private static Object unary(Operation operation, Object operand) {
    if (operation == Operation.NOT) {
      return !truth(operand);
    }
    if (operation == Operation.TRUTH) {
      return truth(operand);
    }
    if (operand instanceof Double number) {
      return unary(operation, number);
    }
    BigInteger integer = integer(operand);
    boolean warns = operation == Operation.INVERT && operand instanceof Boolean;
    return integer == null || warns ? null : unary(operation, integer);
  }

  private static Object unary(Operation operation, Double operand) {
    if (operation == Operation.NEGATE) {
      return -operand;
    }
    return operation == Operation.POSITIVE ? operand : null;
  }

  private static Object unary(Operation operation, BigInteger operand) {
    if (operation == Operation.NEGATE) {
      return normal(operand.negate());
    }
    if (operation == Operation.INVERT) {
      return normal(operand.not());
    }
    return operation == Operation.POSITIVE ? normal(operand) : null;
  }

  private static Object binary(Operation operation, Object left, Object right) {
    if (operation == Operation.IS || operation == Operation.IS_NOT) {
      return identity(operation, left, right);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      Object logical = logical(operation, a, b);
      return logical == null ? binary(operation, integer(a), integer(b)) : logical;
    }
    BigInteger leftInteger = integer(left);
    BigInteger rightInteger = integer(right);
    if (leftInteger != null && rightInteger != null) {
      return binary(operation, leftInteger, rightInteger);
    }
    Double leftNumber = number(left);
    Double rightNumber = number(right);
    if (leftNumber != null && rightNumber != null) {
      return binary(operation, (double) leftNumber, (double) rightNumber);
    }
    return sequences(operation, left, right);
  }

  /** Identity is only sure where one of both is a singleton. */
  private static Object identity(Operation operation, Object left, Object right) {
    boolean sure = isSingleton(left) || isSingleton(right);
    return sure ? (left.equals(right) == (operation == Operation.IS)) : null;
  }

  private static boolean isSingleton(Object value) {
    return value instanceof Constant.Singleton || value instanceof Boolean;
  }

  private static Boolean logical(Operation operation, boolean left, boolean right) {
    if (operation == Operation.AND) {
      return left & right;
    }
    if (operation == Operation.OR) {
      return left | right;
    }
    return operation == Operation.XOR ? Boolean.valueOf(left ^ right) : null;
  }

  private static Object binary(Operation operation, BigInteger left, BigInteger right) {
    if (operation.isComparison()) {
      return compare(operation, left.compareTo(right));
    }
    BigInteger result = arithmetic(operation, left, right);
    if (result != null) {
      return normal(result);
    }
    boolean divides = operation == Operation.TRUE_DIVIDE && right.signum() != 0;
    Double a = number(left);
    Double b = number(right);
    return divides && a != null && b != null ? (Object) (a / b) : null;
  }

  private static BigInteger arithmetic(Operation operation, BigInteger left, BigInteger right) {
    return switch (operation) {
      case ADD -> left.add(right);
      case SUBTRACT -> left.subtract(right);
      case MULTIPLY -> bits(left) + bits(right) > MAX_INT_BITS ? null : left.multiply(right);
      case FLOOR_DIVIDE -> right.signum() == 0 ? null : floorDivide(left, right);
      case REMAINDER ->
          right.signum() == 0 ? null : left.subtract(floorDivide(left, right).multiply(right));
      case POWER -> power(left, right);
      case LEFT_SHIFT -> leftShift(left, right);
      case RIGHT_SHIFT -> rightShift(left, right);
      case AND -> left.and(right);
      case OR -> left.or(right);
      case XOR -> left.xor(right);
      default -> null;
    };
  }

  /** {@code int.bit_length()} */
  private static int bits(BigInteger value) {
    return value.abs().bitLength();
  }

  private static BigInteger floorDivide(BigInteger left, BigInteger right) {
    BigInteger[] parts = left.divideAndRemainder(right);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != right.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() < 0 || exponent.bitLength() > 31) {
      return null;
    }
    boolean large = exponent.signum() > 0 && bits(base) > MAX_INT_BITS / exponent.intValueExact();
    return large ? null : base.pow(exponent.intValueExact());
  }

  private static BigInteger leftShift(BigInteger value, BigInteger distance) {
    boolean large = bits(value) + distance.longValue() > MAX_INT_BITS;
    boolean fails = distance.signum() < 0 || distance.bitLength() > 31;
    return fails || large ? null : value.shiftLeft(distance.intValueExact());
  }

  private static BigInteger rightShift(BigInteger value, BigInteger distance) {
    boolean fails = distance.signum() < 0 || distance.bitLength() > 31;
    return fails ? null : value.shiftRight(distance.intValueExact());
  }

  private static Object binary(Operation operation, double left, double right) {
    return switch (operation) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case TRUE_DIVIDE -> right == 0 ? null : (Object) (left / right);
      case LESS -> left < right;
      case LESS_EQUAL -> left <= right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case GREATER -> left > right;
      case GREATER_EQUAL -> left >= right;
      default -> null;
    };
  }

  private static Object compare(Operation operation, int order) {
    return switch (operation) {
      case LESS -> order < 0;
      case LESS_EQUAL -> order <= 0;
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER -> order > 0;
      case GREATER_EQUAL -> order >= 0;
      default -> null;
    };
  }

  private static Object sequences(Operation operation, Object left, Object right) {
    if (left instanceof String a && right instanceof String b) {
      return strings(operation, a, b);
    }
    if (left instanceof Constant.Tuple a && right instanceof Constant.Tuple b) {
      return operation == Operation.ADD ? concatenation(a, b) : null;
    }
    if (left instanceof Constant.Bytes a && right instanceof Constant.Bytes b) {
      return operation == Operation.ADD ? concatenation(a, b) : null;
    }
    if (operation != Operation.MULTIPLY) {
      return null;
    }
    BigInteger count = integer(right) == null ? integer(left) : integer(right);
    Object sequence = integer(right) == null ? right : left;
    boolean small = count != null && count.signum() >= 0 && count.bitLength() < 32;
    return small ? repetition(sequence, count.intValueExact()) : null;
  }

  private static Object strings(Operation operation, String left, String right) {
    return switch (operation) {
      case ADD -> left + right;
      case EQUAL -> left.equals(right);
      case NOT_EQUAL -> !left.equals(right);
      default -> null;
    };
  }

  private static Constant.Tuple concatenation(Constant.Tuple left, Constant.Tuple right) {
    List<Object> elements = new ArrayList<>(left.elements());
    elements.addAll(right.elements());
    return new Constant.Tuple(elements);
  }

  private static Constant.Bytes concatenation(Constant.Bytes left, Constant.Bytes right) {
    byte[] bytes = Arrays.copyOf(left.bytes(), left.bytes().length + right.bytes().length);
    System.arraycopy(right.bytes(), 0, bytes, left.bytes().length, right.bytes().length);
    return new Constant.Bytes(bytes);
  }

  private static Object repetition(Object sequence, int count) {
    if (sequence instanceof String string) {
      int length = string.codePointCount(0, string.length());
      return fits(length, count, MAX_STRING_SIZE) ? string.repeat(count) : null;
    }
    if (sequence instanceof Constant.Bytes bytes) {
      return fits(bytes.bytes().length, count, MAX_STRING_SIZE) ? repetition(bytes, count) : null;
    }
    if (sequence instanceof Constant.Tuple tuple) {
      boolean fits =
          fits(tuple.elements().size(), count, MAX_COLLECTION_SIZE)
              && fits(totalItems(tuple), count, MAX_TOTAL_ITEMS);
      return fits ? repetition(tuple, count) : null;
    }
    return null;
  }

  private static boolean fits(int size, int count, int limit) {
    return size == 0 || count <= limit / size;
  }

  private static int totalItems(Constant.Tuple tuple) {
    int total = 0;
    for (Object element : tuple.elements()) {
      total += element instanceof Constant.Tuple inner ? 1 + totalItems(inner) : 1;
    }
    return total;
  }

  private static Constant.Tuple repetition(Constant.Tuple tuple, int count) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < count && !tuple.elements().isEmpty(); i++) {
      elements.addAll(tuple.elements());
    }
    return new Constant.Tuple(elements);
  }

  private static Constant.Bytes repetition(Constant.Bytes bytes, int count) {
    byte[] once = bytes.bytes();
    byte[] repeated = new byte[once.length * count];
    for (int i = 0; i < repeated.length; i += once.length) {
      System.arraycopy(once, 0, repeated, i, once.length);
    }
    return new Constant.Bytes(repeated);
  }

  /** An {@code int} or {@code bool} as a whole number, or null. */
  private static BigInteger integer(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? BigInteger.ONE : BigInteger.ZERO;
    }
    if (value instanceof Long integer) {
      return BigInteger.valueOf(integer);
    }
    return value instanceof BigInteger integer ? integer : null;
  }

  /** A number as a {@code float} of exactly the same value, or null. */
  private static Double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    BigInteger integer = integer(value);
    boolean exact = integer != null && integer.abs().compareTo(MAX_EXACT_DOUBLE) <= 0;
    return exact ? Double.valueOf(integer.doubleValue()) : null;
  }

  private static Object normal(BigInteger value) {
    return Constant.of(value).value();
  }
}
