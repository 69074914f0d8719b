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
    int position = step == null ? Positions.NONE : step.position;
    if (position == Positions.NONE) {
      return code().firstLine();
    }
    return code().positions().line(position < 0 ? Positions.reraised(position) : position);
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
    if (exception != null) {
      leftAt(Traceback.lineOf(exception, code()));
    }
    if (frame != null) {
      frame.end();
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
