package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;

/** Operations that need nothing but one, two or three operands. */
final class OperatorSteps {
  private OperatorSteps() {}

  /** One operand. */
  static final class Unary extends Step {
    private final Operation operation;
    private final int operand;
    private final int result;

    Unary(Operation operation, int operand, int result) {
      this.operation = operation;
      this.operand = operand;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = UnaryOperations.apply(operation, registers[operand]);
      return next;
    }
  }

  /** Arithmetic, in place or not. */
  static final class Arithmetic extends Step {
    private final Operation operation;
    private final int left;
    private final int right;
    private final int result;

    Arithmetic(Operation operation, int left, int right, int result) {
      this.operation = operation;
      this.left = left;
      this.right = right;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = ArithmeticOperations.apply(operation, registers[left], registers[right]);
      return next;
    }
  }

  /** Two operands, but no arithmetic. */
  static final class Binary extends Step {
    private final Operation operation;
    private final int first;
    private final int second;
    private final int result;

    Binary(Operation operation, int first, int second, int result) {
      this.operation = operation;
      this.first = first;
      this.second = second;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = BinaryOperations.apply(operation, registers[first], registers[second]);
      return next;
    }
  }

  /** Three operands. */
  static final class Ternary extends Step {
    private final Operation operation;
    private final int[] operands;
    private final int result;

    Ternary(Operation operation, int[] operands, int result) {
      this.operation = operation;
      this.operands = operands;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] =
          TernaryOperations.apply(
              operation, registers[operands[0]], registers[operands[1]], registers[operands[2]]);
      return next;
    }
  }
}
