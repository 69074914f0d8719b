package dev.lasti.compiler.interpreter;

/** Empties registers, so that what they held can be lost. */
final class ForgetStep extends Step {
  private final int[] registers;

  ForgetStep(int[] registers) {
    this.registers = registers;
  }

  @Override
  Step run(Object[] values) {
    for (int register : registers) {
      values[register] = null;
    }
    return next;
  }
}
