package dev.lasti.compiler.interpreter;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;

/** A call of interpreted code: its registers, and the step that is being executed. */
final class InterpretedActivation extends Activation {
  private final InterpretedCode code;
  private final Object[] registers;
  Step step;

  InterpretedActivation(InterpretedCode code, Object[] registers, Activation back) {
    super(back);
    this.code = code;
    this.registers = registers;
  }

  @Override
  public PyCode code() {
    return code.code();
  }

  @Override
  public PyModule module() {
    return code.module();
  }

  @Override
  public int line() {
    boolean isKnown = step != null && step.position != Positions.NONE;
    return isKnown ? code().positions().line(step.position) : code().firstLine();
  }

  @Override
  public Object locals() {
    return code.locals(registers);
  }
}
