package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;

/**
 * One call whose variables can be seen while it runs: each that an interpreter runs, and those of
 * compiled functions that keep their frames. Each thread has a stack of them; other compiled code
 * is on the Java stack alone.
 */
public abstract class Activation {
  /** The method of a {@link Loop} whose Java frame stands for an activation. */
  public static final String METHOD = "interpret";

  private static boolean exists;

  private final Activation back;

  /** The line where an exception has left the call, or 0. */
  private int lastLine;

  /** The classes whose {@link #METHOD} runs one activation each time that it is on the stack. */
  public interface Loop {}

  protected Activation(Activation back) {
    this.back = back;
    exists = true;
  }

  /** Whether there has ever been one: without, nobody need look for them. */
  public static boolean exists() {
    return exists;
  }

  /** The activation that was running when this one began, or {@code null}. */
  public final Activation back() {
    return back;
  }

  public abstract PyCode code();

  /** The module whose globals the code sees. */
  public abstract PyModule module();

  /** The line that is being executed, or was last. */
  public abstract int line();

  public final int lastLine() {
    return lastLine;
  }

  /** An exception leaves the call. */
  public final void leftAt(int line) {
    lastLine = line;
  }

  /** The one frame object of the call. */
  public abstract PyFrame frame();

  /** The suspendable frame of a generator whose body runs, or {@code null}. */
  public Object generator() {
    return null;
  }

  /** {@code f_locals}: a new dict of a function's variables, or the namespace of other code. */
  public abstract Object locals();
}
