package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;

/**
 * Numbers the fields {@code {}} of a template, which must not be mixed with {@code {0}}. Equals
 * CPython's {@code AutoNumber}.
 */
final class FieldNumbering {

  private enum State {
    UNDECIDED,
    AUTOMATIC,
    MANUAL
  }

  private State state = State.UNDECIDED;
  private long next;

  /** The number of a field without a name. */
  long automatic() {
    if (state == State.MANUAL) {
      throw PyErrors.valueError(
          "cannot switch from manual field specification to automatic field numbering");
    }
    state = State.AUTOMATIC;
    return next++;
  }

  /** Notes that a field has a number of its own. */
  void manual() {
    if (state == State.AUTOMATIC) {
      throw PyErrors.valueError(
          "cannot switch from automatic field numbering to manual field specification");
    }
    state = State.MANUAL;
  }
}
