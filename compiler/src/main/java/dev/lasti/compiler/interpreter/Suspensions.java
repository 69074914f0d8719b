package dev.lasti.compiler.interpreter;

import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.objects.Positions;
import java.util.ArrayList;
import java.util.List;

/** The suspension points of a generator's body, numbered from 1. */
final class Suspensions {
  private final List<Step> resumeSteps = new ArrayList<>();
  private final StringBuilder positions = new StringBuilder();

  private StateTable states;
  private boolean isProtected;

  Suspensions() {
    add(PositionTable.DEFINITION);
  }

  /**
   * Adds a suspension point.
   *
   * @param position of the {@code yield} or {@code await}
   * @return its number
   */
  int add(int position) {
    positions.append((char) (position == Positions.NONE ? PositionTable.DEFINITION : position));
    resumeSteps.add(null);
    return resumeSteps.size() - 1;
  }

  /** Notes that a suspension point is inside of {@code try} or {@code with}. */
  void protect() {
    isProtected = true;
  }

  boolean isProtected() {
    return isProtected;
  }

  void resumeStep(int state, Step step) {
    resumeSteps.set(state, step);
  }

  Step resumeStep(int state) {
    return resumeSteps.get(state);
  }

  /** Says which variables Python code can name. */
  void name(String[] names) {
    states = new StateTable(names, positions.toString());
  }

  StateTable states() {
    return states;
  }
}
