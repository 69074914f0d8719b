package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Local;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of a function's registers hold the variables that Python code can name. */
final class VariableRegisters {
  private final String[] names;

  /** The register of each variable, or -1. A parameter in a cell is there until the body starts. */
  private final int[] registers;

  /** The register of each variable's cell, or -1. */
  private final int[] cells;

  VariableRegisters(CodeAttributes attributes, Registers registers) {
    Set<String> candidates = new LinkedHashSet<>(attributes.localNames());
    candidates.addAll(attributes.cellNames());
    candidates.addAll(attributes.freeNames());
    List<String> found = new ArrayList<>();
    List<Integer> ownRegisters = new ArrayList<>();
    List<Integer> cellRegisters = new ArrayList<>();
    for (String name : candidates) {
      int cell = registers.numberIfUsed(Local.cell(name));
      int register = registers.numberIfUsed(new Local(name));
      if (cell >= 0 || register >= 0) {
        found.add(name);
        ownRegisters.add(register);
        cellRegisters.add(cell);
      }
    }
    names = found.toArray(new String[0]);
    this.registers = ownRegisters.stream().mapToInt(Integer::intValue).toArray();
    cells = cellRegisters.stream().mapToInt(Integer::intValue).toArray();
  }

  String[] names() {
    return names;
  }

  /** The value of a variable by its index in {@link #names}, or null. */
  Object value(int index, Object[] contents) {
    PyCell cell = (PyCell) at(cells[index], contents);
    return cell == null ? at(registers[index], contents) : cell.value;
  }

  private static Object at(int register, Object[] contents) {
    return register < 0 ? null : contents[register];
  }

  /** A new dict of the variables that are bound. */
  PyDict values(Object[] contents) {
    PyDict values = new PyDict();
    for (int i = 0; i < names.length; i++) {
      Object value = value(i, contents);
      if (value != null) {
        values.put(names[i], value);
      }
    }
    return values;
  }
}
