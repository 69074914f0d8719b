package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;
import java.lang.ref.WeakReference;

/** {@code gi_frame}, {@code cr_frame}, {@code ag_frame}: looks at the suspended body. */
public final class GeneratorFrameView extends PyFrame {
  private final GeneratorFrame frame;
  private final PyModule module;

  /** A frame does not keep its generator, which is closed or warned about when it is lost. */
  private final WeakReference<GeneratorObject> generator;

  GeneratorFrameView(GeneratorObject generator) {
    this.frame = generator.frame;
    this.module = generator.function().module();
    this.generator = new WeakReference<>(generator);
  }

  @Override
  public PyCode code() {
    return frame.code();
  }

  @Override
  public int offset() {
    return frame.lasti < 0 ? -1 : frame.states().offset(frame.lasti);
  }

  @Override
  public int line() {
    if (frame.lasti <= GeneratorFrame.CREATED) {
      return code().firstLine();
    }
    return code().positions().line(frame.states().position(frame.lasti));
  }

  @Override
  protected PyModule module() {
    return module;
  }

  /** A new dict of the variables that are bound at the suspension point. */
  @Override
  protected PyDict locals() {
    GeneratorFrame.keepDeadNames();
    PyDict locals = new PyDict();
    String[] names = frame.states().fieldNames();
    for (int i = 0; i < names.length; i++) {
      Object value = frame.field(i);
      if (value != null) {
        locals.put(names[i], value);
      }
    }
    return locals;
  }

  /**
   * {@code frame_tp_clear}: does what is due when the generator is lost, and ends it. What that
   * raises has nobody to go to.
   */
  @Override
  protected void clear() {
    GeneratorObject owner = generator.get();
    if (owner == null) {
      return;
    }
    if (owner.isRunning()) {
      throw PyErrors.runtimeError("cannot clear an executing frame");
    }
    try {
      owner.clear();
    } catch (PyBaseException e) {
      Unraisable.report(e, owner);
    }
  }
}
