package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ThreadState;

/** The frame of a body that asks for frames, or is in a module that mentions {@code f_locals}. */
public abstract class KeptGeneratorFrame extends GuardedFrame {

  /** {@link #resume}, visible to who walks the running calls. */
  protected abstract Object resumeBody(Object sent);

  @Override
  public final Object resume(Object sent) {
    ThreadState thread = ThreadState.current();
    GeneratorActivation activation = new GeneratorActivation(this, thread.activation());
    thread.activation(activation);
    try {
      return resumeBody(sent);
    } finally {
      thread.activation(activation.back());
    }
  }
}
