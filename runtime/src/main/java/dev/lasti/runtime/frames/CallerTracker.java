package dev.lasti.runtime.frames;

import dev.lasti.runtime.generators.CoroutineOrigin;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyTuple;
import java.util.ArrayList;
import java.util.List;

/** {@code compute_cr_origin}. */
public final class CallerTracker implements CoroutineOrigin.Tracker {
  @Override
  public Object origin(PyCode made, int depth) {
    CallStack stack = CallStack.capture();
    RunningFrame innermost = stack.frame(0);
    int first = innermost != null && innermost.code() == made ? 1 : 0;
    List<Object> callers = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      RunningFrame frame = stack.frame(first + i);
      if (frame == null) {
        break;
      }
      PyCode code = frame.code();
      callers.add(PyTuple.of(code.fileName(), (long) frame.line(), code.name()));
    }
    return PyTuple.of(callers.toArray());
  }
}
