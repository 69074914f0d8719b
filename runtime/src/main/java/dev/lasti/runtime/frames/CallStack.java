package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.objects.PyCode;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The Python calls of the current thread at one moment, the innermost one first. */
public final class CallStack {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final List<RunningFrame> frames = new ArrayList<>();
  private final Thread thread = Thread.currentThread();

  private CallStack() {}

  /** Walks the stack of the current thread. */
  public static CallStack capture() {
    CallStack stack = new CallStack();
    WALKER.forEach(stack.new Walk());
    return stack;
  }

  /** The frame that is so many calls away from the innermost one, or {@code null}. */
  public RunningFrame frame(int depth) {
    return depth < frames.size() ? frames.get(depth) : null;
  }

  /** How many calls are below that of a frame. */
  int height(RunningFrame frame) {
    return frames.size() - frames.indexOf(frame);
  }

  /** The frame below another one, or {@code null}. */
  RunningFrame below(RunningFrame frame) {
    return frame(frames.indexOf(frame) + 1);
  }

  /** The frame that has so many calls below it, or {@code null}. */
  RunningFrame atHeight(int height) {
    return height > frames.size() ? null : frames.get(frames.size() - height);
  }

  boolean isOfCurrentThread() {
    return thread == Thread.currentThread();
  }

  /** Goes from the innermost call outwards. */
  private final class Walk implements Consumer<StackFrame> {
    private static final String SEGMENT = "segment$";

    private Activation activation = ThreadState.current().activation();

    /** The line in the method that is the present part of a large body, whose method has none. */
    private int segmentLine;

    @Override
    public void accept(StackFrame frame) {
      Class<?> type = frame.getDeclaringClass();
      if (frame.getMethodName().startsWith(SEGMENT)) {
        segmentLine = frame.getLineNumber();
      } else if (!Activation.Loop.class.isAssignableFrom(type)) {
        addCompiled(frame, CompiledCode.of(type, frame.getMethodName()));
      } else if (frame.getMethodName().equals(Activation.METHOD) && activation != null) {
        frames.add(new RunningFrame(CallStack.this, activation));
        activation = activation.back();
      }
    }

    private void addCompiled(StackFrame frame, PyCode code) {
      if (code == null) {
        return;
      }
      KeptFrame kept = activation instanceof KeptFrame top && top.code() == code ? top : null;
      int line = frame.getLineNumber() < 0 ? segmentLine : frame.getLineNumber();
      frames.add(new RunningFrame(CallStack.this, code, kept, line));
      if (kept != null) {
        activation = kept.back();
      }
    }
  }
}
