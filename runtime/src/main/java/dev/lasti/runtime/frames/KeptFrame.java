package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.call.CompiledActivation;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;

/**
 * A call of a compiled function that keeps its frame: one that asks for frames, or is in a module
 * that mentions {@code f_locals}. Its variables are all in cells.
 */
public final class KeptFrame extends CompiledActivation {
  private final PyCode code;
  private final Object names;
  private final Object cells;
  private Object locals;
  private ActivationFrame frame;

  private KeptFrame(PyCode code, Object names, Object cells, Activation back) {
    super(back);
    this.code = code;
    this.names = names;
    this.cells = cells;
  }

  /**
   * Begins a call.
   *
   * @param names the tuple of the names of the variables
   * @param cells the tuple of their cells
   */
  public static Object enter(Object names, Object cells, PyCode code) {
    ThreadState thread = ThreadState.current();
    KeptFrame frame = new KeptFrame(code, names, cells, thread.activation());
    thread.activation(frame);
    return frame;
  }

  /**
   * Ends the call that {@link #enter} began.
   *
   * @param exception what leaves the function, or {@code null}
   */
  public static void leave(Object activation, Object exception) {
    KeptFrame call = (KeptFrame) activation;
    if (exception != null) {
      call.leftAt(Traceback.lineOf(exception, call.code));
    }
    if (call.frame != null) {
      call.frame.end();
    }
    ThreadState.current().activation(call.back());
  }

  @Override
  public PyCode code() {
    return code;
  }

  @Override
  public PyModule module() {
    return code.table().module();
  }

  @Override
  public PyFrame frame() {
    if (frame == null) {
      frame = new ActivationFrame(this);
    }
    return frame;
  }

  @Override
  public Object locals() {
    if (code.isModule()) {
      return module().dictionary();
    }
    locals = FrameLocals.update(locals, names, cells);
    return locals;
  }
}
