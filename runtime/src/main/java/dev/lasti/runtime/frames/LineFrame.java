package dev.lasti.runtime.frames;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyFrame;

/** The frame of a call that knows its line and not its instruction. */
abstract class LineFrame extends PyFrame {

  /** Whether the call has not ended. */
  abstract boolean isRunning();

  /** The first position in the line: the bytecode that runs has no offsets like CPython's. */
  @Override
  public final int offset() {
    int line = line();
    for (int i = 0; i < code().positions().count(); i++) {
      if (code().positions().line(i) == line) {
        return 2 * i;
      }
    }
    return 0;
  }

  @Override
  protected void clear() {
    if (isRunning()) {
      throw PyErrors.runtimeError("cannot clear an executing frame");
    }
  }
}
