package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Operation;
import org.objectweb.asm.Opcodes;

/**
 * An integer operator on {@code long}s: the test that says where it does not give what Python does,
 * and the code where it does.
 */
enum LongOperation {
  ADD(RuntimeMethod.ADD_OVERFLOWS, Opcodes.LADD),
  SUBTRACT(RuntimeMethod.SUBTRACT_OVERFLOWS, Opcodes.LSUB),
  MULTIPLY(RuntimeMethod.MULTIPLY_OVERFLOWS, Opcodes.LMUL),
  FLOOR_DIVIDE(RuntimeMethod.IS_RARE_DIVISOR, RuntimeMethod.LONG_FLOOR_DIVIDE),
  REMAINDER(RuntimeMethod.IS_RARE_DIVISOR, RuntimeMethod.LONG_REMAINDER),
  LEFT_SHIFT(RuntimeMethod.LEFT_SHIFT_OVERFLOWS, Opcodes.LSHL),
  RIGHT_SHIFT(RuntimeMethod.IS_LARGE_SHIFT, Opcodes.LSHR),
  AND(null, Opcodes.LAND),
  OR(null, Opcodes.LOR),
  XOR(null, Opcodes.LXOR),
  NEGATE(RuntimeMethod.NEGATE_OVERFLOWS, Opcodes.LNEG),
  POSITIVE(null, Opcodes.NOP),
  /** {@code ~x} is {@code -1 ^ x}. */
  INVERT(null, Opcodes.LXOR);

  private final RuntimeMethod failure;
  private final int opcode;
  private final RuntimeMethod method;

  LongOperation(RuntimeMethod failure, int opcode) {
    this(failure, opcode, null);
  }

  LongOperation(RuntimeMethod failure, RuntimeMethod method) {
    this(failure, Opcodes.NOP, method);
  }

  LongOperation(RuntimeMethod failure, int opcode, RuntimeMethod method) {
    this.failure = failure;
    this.opcode = opcode;
    this.method = method;
  }

  /** The operation that an operator is on ints; null for what gives no int. */
  static LongOperation of(Operation operation) {
    return switch (operation) {
      case ADD, INPLACE_ADD -> ADD;
      case SUBTRACT, INPLACE_SUBTRACT -> SUBTRACT;
      case MULTIPLY, INPLACE_MULTIPLY -> MULTIPLY;
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> FLOOR_DIVIDE;
      case REMAINDER, INPLACE_REMAINDER -> REMAINDER;
      case LEFT_SHIFT, INPLACE_LEFT_SHIFT -> LEFT_SHIFT;
      case RIGHT_SHIFT, INPLACE_RIGHT_SHIFT -> RIGHT_SHIFT;
      case AND, INPLACE_AND -> AND;
      case OR, INPLACE_OR -> OR;
      case XOR, INPLACE_XOR -> XOR;
      case NEGATE -> NEGATE;
      case POSITIVE -> POSITIVE;
      case INVERT -> INVERT;
      default -> null;
    };
  }

  /**
   * Takes the operands as {@code long}s and tells whether the operation is to be left to the
   * runtime; null where it never is.
   */
  RuntimeMethod failure() {
    return failure;
  }

  /** Whether the test need not be made for this constant as the right operand. */
  boolean cannotFail(long right) {
    return switch (this) {
      case FLOOR_DIVIDE, REMAINDER -> right > 0;
      case RIGHT_SHIFT -> right >= 0 && right < Long.SIZE;
      case ADD, SUBTRACT -> right == 0;
      case MULTIPLY, LEFT_SHIFT, AND, OR, XOR, NEGATE, POSITIVE, INVERT -> false;
    };
  }

  /** Replaces the operands on the stack by the result. */
  void emit(CodeBuilder code) {
    switch (this) {
      case POSITIVE -> {}
      case FLOOR_DIVIDE, REMAINDER -> code.invoke(method);
      case LEFT_SHIFT, RIGHT_SHIFT -> {
        code.instruction(Opcodes.L2I);
        code.instruction(opcode);
      }
      case INVERT -> {
        code.pushLong(-1);
        code.instruction(opcode);
      }
      case ADD, SUBTRACT, MULTIPLY, AND, OR, XOR, NEGATE -> code.instruction(opcode);
    }
  }
}
