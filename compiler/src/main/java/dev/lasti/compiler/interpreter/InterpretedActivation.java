package dev.lasti.compiler.interpreter;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.frames.ActivationFrame;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.generators.GeneratorFrameView;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;

/** A call of interpreted code: its registers, and the step that is being executed. */
final class InterpretedActivation extends Activation {
  private final InterpretedCode code;
  private final Object[] registers;
  private ActivationFrame frame;
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
  public PyFrame frame() {
    if (generator() != null) {
      return GeneratorFrameView.of(generator());
    }
    if (frame == null) {
      frame = new ActivationFrame(this);
    }
    return frame;
  }

  /**
   * The call ends.
   *
   * @param exception what leaves it, or null
   */
  void end(PyBaseException exception) {
    if (frame != null) {
      int lineOfException = exception == null ? 0 : Traceback.lineOf(exception, code());
      frame.end(lineOfException == 0 ? line() : lineOfException);
    }
  }

  @Override
  public GeneratorFrame generator() {
    return (GeneratorFrame) registers[Registers.FRAME];
  }

  @Override
  public Object locals() {
    return code.locals(registers);
  }
}
