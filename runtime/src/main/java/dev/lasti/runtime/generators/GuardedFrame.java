package dev.lasti.runtime.generators;

import dev.lasti.runtime.lifetime.Guard;
import dev.lasti.runtime.lifetime.Lifetimes;

/**
 * The frame of a body with a suspension point inside of {@code try} or {@code with}: a generator
 * that is lost there must be closed.
 */
public abstract class GuardedFrame extends GeneratorFrame {
  private Guard guard;

  /** Whether there is such a suspension point. */
  protected boolean isProtected() {
    return true;
  }

  /** Whether a generator is closed when it is lost. */
  static boolean isGuarded(GeneratorObject generator) {
    return generator.frame instanceof GuardedFrame frame && frame.guard != null;
  }

  /** Sees to it that the generator of a new frame is closed when it is lost. */
  static void guard(GeneratorObject generator) {
    if (generator.frame instanceof GuardedFrame frame && frame.isProtected()) {
      frame.guard = Lifetimes.guard(generator);
    }
  }
}
