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
    Call innermost = stack.call(0);
    int first = innermost != null && innermost.code() == made ? 1 : 0;
    List<Object> callers = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      Call call = stack.call(first + i);
      if (call == null) {
        break;
      }
      PyCode code = call.code();
      callers.add(PyTuple.of(code.fileName(), (long) call.line(), code.name()));
    }
    return PyTuple.of(callers.toArray());
  }
}
