package dev.lasti.runtime.call;

/** A call of a compiled function that keeps its frame. It has a Java frame of its own. */
public abstract class CompiledActivation extends Activation {
  protected CompiledActivation(Activation back) {
    super(back);
  }

  /** Where the function begins: the Java stack knows better. */
  @Override
  public final int line() {
    return code().firstLine();
  }
}
