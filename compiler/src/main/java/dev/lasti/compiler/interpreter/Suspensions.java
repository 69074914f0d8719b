package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Local;
import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCell;
import java.util.ArrayList;
import java.util.List;

/** The suspension points of a generator's body, numbered from 1, and the names of its variables. */
final class Suspensions {
  private final List<Step> resumeSteps = new ArrayList<>();
  private final StringBuilder positions = new StringBuilder();

  /** The register of each named variable, or the complement of the register that holds its cell. */
  private int[] fieldRegisters;

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

  /** Says which of the registers hold variables that Python code can name. */
  void name(List<String> names, Registers registers) {
    List<String> fieldNames = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (String name : names) {
      int cell = registers.numberIfUsed(Local.cell(name));
      int register = registers.numberIfUsed(new Local(name));
      if (cell >= 0 || register >= 0) {
        fieldNames.add(name);
        numbers.add(cell >= 0 ? ~cell : register);
      }
    }
    fieldRegisters = numbers.stream().mapToInt(Integer::intValue).toArray();
    states = new StateTable(fieldNames.toArray(new String[0]), positions.toString());
  }

  /** The value of a variable by its number in {@link #states}, or null. */
  Object field(int index, Object[] registers) {
    int register = fieldRegisters[index];
    if (register >= 0) {
      return registers[register];
    }
    PyCell cell = (PyCell) registers[~register];
    return cell == null ? null : cell.value;
  }

  StateTable states() {
    return states;
  }
}
