package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;

/**
 * The variables of a running compiled function, in a module that mentions {@code f_locals}: they
 * are all in cells.
 */
public final class KeptFrame extends Activation {
  private final PyCode code;
  private final Object names;
  private final Object cells;
  private Object locals;

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

  /** Ends the call that {@link #enter} began. */
  public static void leave(Object frame) {
    ThreadState.current().activation(((KeptFrame) frame).back());
  }

  @Override
  public PyCode code() {
    return code;
  }

  @Override
  public PyModule module() {
    return code.table().module();
  }

  /** Where the function begins: the Java stack knows better. */
  @Override
  public int line() {
    return code.firstLine();
  }

  @Override
  public Object locals() {
    locals = FrameLocals.update(locals, names, cells);
    return locals;
  }
}
