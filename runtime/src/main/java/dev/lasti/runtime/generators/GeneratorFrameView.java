package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/** {@code gi_frame}, {@code cr_frame}, {@code ag_frame}: looks at the body. */
public final class GeneratorFrameView extends PyFrame {
  /** There is one view of each body, as long as somebody has it. */
  private static final Map<GeneratorFrame, WeakReference<GeneratorFrameView>> VIEWS =
      new WeakHashMap<>();

  private static Callers callers;

  private final GeneratorFrame frame;

  /** A frame does not keep its generator, which is closed or warned about when it is lost. */
  private WeakReference<GeneratorObject> generator = new WeakReference<>(null);

  private GeneratorFrameView(GeneratorFrame frame) {
    this.frame = frame;
  }

  /** Who can find a body that runs, or waits for another one, among the running calls. */
  public interface Callers {
    /** The frame that has called the body, or {@code null} if it does not run. */
    PyFrame back(GeneratorFrame generator);

    /** The line where the running body is. */
    int line(GeneratorFrame generator);
  }

  public static void findCallersBy(Callers finder) {
    callers = finder;
  }

  /** The frame object of a body. */
  public static GeneratorFrameView of(GeneratorFrame frame) {
    synchronized (VIEWS) {
      WeakReference<GeneratorFrameView> known = VIEWS.get(frame);
      GeneratorFrameView view = known == null ? null : known.get();
      if (view == null) {
        view = new GeneratorFrameView(frame);
        VIEWS.put(frame, new WeakReference<>(view));
      }
      return view;
    }
  }

  static GeneratorFrameView of(GeneratorObject generator) {
    GeneratorFrameView view = of(generator.frame);
    view.generator = new WeakReference<>(generator);
    return view;
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
    if (frame.lasti == GeneratorFrame.RUNNING && callers != null) {
      return callers.line(frame);
    }
    if (frame.lasti <= GeneratorFrame.CREATED) {
      return code().firstLine();
    }
    return code().positions().line(frame.states().position(frame.lasti));
  }

  @Override
  protected PyModule module() {
    GeneratorObject owner = generator.get();
    return owner == null ? code().table().module() : owner.function().module();
  }

  @Override
  protected Object back() {
    boolean mayRun = frame.lasti != GeneratorFrame.FINISHED && callers != null;
    PyFrame back = mayRun ? callers.back(frame) : null;
    return back == null ? PyNone.NONE : back;
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
    if (frame.lasti == GeneratorFrame.RUNNING || owner != null && owner.isRunning()) {
      throw PyErrors.runtimeError("cannot clear an executing frame");
    }
    if (owner == null) {
      return;
    }
    try {
      owner.clear();
    } catch (PyBaseException e) {
      Unraisable.report(e, owner);
    }
  }
}
