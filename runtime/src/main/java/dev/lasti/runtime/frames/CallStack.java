package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.call.CompiledActivation;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.generators.DrivenChains;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.generators.GeneratorFrameView;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The Python calls of the current thread at one moment, the innermost one first. */
public final class CallStack {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final List<Call> calls = new ArrayList<>();
  private final Thread thread = Thread.currentThread();

  private CallStack() {}

  /** Makes visible from now on what is on no Java stack: for code that may look at its callers. */
  public static void prepare() {
    DrivenChains.keep();
    GeneratorFrameView.findCallersBy(new GeneratorCallers());
  }

  /** Walks the stack of the current thread. */
  public static CallStack capture() {
    prepare();
    CallStack stack = new CallStack();
    WALKER.forEach(stack.new Walk());
    return stack;
  }

  /** The call that is so many calls away from the innermost one, or {@code null}. */
  public Call call(int depth) {
    return depth < calls.size() ? calls.get(depth) : null;
  }

  /** The frame of a call: the same object each time, where the call can be told from others. */
  public PyFrame frame(int depth) {
    Call call = call(depth);
    if (call == null) {
      return null;
    }
    if (call.generator() != null) {
      return GeneratorFrameView.of(call.generator());
    }
    return call.activation() == null ? new RunningFrame(this, depth) : call.activation().frame();
  }

  /** How deep the call of an activation is, or -1. */
  int depthOf(Activation activation) {
    int depth = calls.size() - 1;
    while (depth >= 0 && calls.get(depth).activation() != activation) {
      depth--;
    }
    return depth;
  }

  /**
   * How deep the body of a generator is that runs or waits for another one, or -1. A running body
   * that keeps no frame is the innermost one of its function.
   */
  int depthOf(GeneratorFrame generator) {
    for (int depth = 0; depth < calls.size(); depth++) {
      if (calls.get(depth).generator() == generator) {
        return depth;
      }
    }
    return generator.lasti == GeneratorFrame.RUNNING ? depthOf(generator.code()) : -1;
  }

  private int depthOf(PyCode code) {
    for (int depth = 0; depth < calls.size(); depth++) {
      Call call = calls.get(depth);
      if (call.code() == code && call.generator() == null) {
        return depth;
      }
    }
    return -1;
  }

  /** How many calls are below one. */
  int height(int depth) {
    return calls.size() - depth;
  }

  /** The call that has so many calls below it, or {@code null}. */
  Call atHeight(int height) {
    return height > calls.size() ? null : calls.get(calls.size() - height);
  }

  boolean isOfCurrentThread() {
    return thread == Thread.currentThread();
  }

  /** Goes from the innermost call outwards. */
  private final class Walk implements Consumer<StackFrame> {
    private static final String SEGMENT = "segment$";

    private final List<List<DrivenChains.Waiting>> chains = DrivenChains.current();
    private Activation activation = ThreadState.current().activation();
    private int chain;

    /** The line in the method that is the present part of a large body, whose method has none. */
    private int segmentLine;

    @Override
    public void accept(StackFrame frame) {
      Class<?> type = frame.getDeclaringClass();
      String method = frame.getMethodName();
      if (method.startsWith(SEGMENT)) {
        segmentLine = frame.getLineNumber();
      } else if (DrivenChains.hasEntry(type, method)) {
        addWaiting();
      } else if (!Activation.Loop.class.isAssignableFrom(type)) {
        addCompiled(frame, CompiledCode.of(type, method));
      } else if (method.equals(Activation.METHOD) && activation != null) {
        add(activation.code(), activation.line(), activation);
        activation = activation.back();
      }
    }

    /** Drives that had begun before {@link #prepare} are not known. */
    private void addWaiting() {
      if (chain < chains.size()) {
        for (DrivenChains.Waiting waiting : chains.get(chain++)) {
          GeneratorFrame frame = waiting.frame();
          calls.add(new Call(frame.code(), waiting.line(), null, frame));
        }
      }
    }

    private void addCompiled(StackFrame frame, PyCode code) {
      if (code == null) {
        return;
      }
      int line = frame.getLineNumber() < 0 ? segmentLine : frame.getLineNumber();
      boolean isKept = activation instanceof CompiledActivation && activation.code() == code;
      add(code, line, isKept ? activation : null);
      if (isKept) {
        activation = activation.back();
      }
    }

    private void add(PyCode code, int line, Activation known) {
      GeneratorFrame generator = known == null ? null : (GeneratorFrame) known.generator();
      calls.add(new Call(code, line, known, generator));
    }
  }
}
