package dev.lasti.runtime.generators;

import dev.lasti.runtime.objects.PyCode;

/** The frame of a body that has ended, with nothing in it. */
final class EndedFrame extends GeneratorFrame {
  private static final StateTable STATES = new StateTable(new String[0], "\0");

  private final PyCode code;

  EndedFrame(PyCode code) {
    this.code = code;
    lasti = FINISHED;
  }

  @Override
  public Object resume(Object sent) {
    return resumeUnsuspended(sent);
  }

  @Override
  public PyCode code() {
    return code;
  }

  @Override
  public StateTable states() {
    return STATES;
  }

  @Override
  public Object field(int index) {
    return null;
  }
}
