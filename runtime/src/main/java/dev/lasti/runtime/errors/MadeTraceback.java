package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyFrame;

/** A traceback that Python code has made, with what it says. */
final class MadeTraceback extends Traceback {
  private final PyFrame frame;
  private final int offset;
  private final int line;

  MadeTraceback(Traceback next, PyFrame frame, int offset, int line) {
    super(frame.code(), position(frame, offset), next);
    this.frame = frame;
    this.offset = offset;
    this.line = line;
  }

  private static int position(PyFrame frame, int offset) {
    int last = Math.max(0, frame.code().positions().count() - 1);
    return Math.max(0, Math.min(offset / 2, last));
  }

  @Override
  PyFrame frame() {
    return frame;
  }

  @Override
  int offset() {
    return offset;
  }

  @Override
  public int line() {
    return line;
  }
}
