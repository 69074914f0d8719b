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

  /** The register of each variable, or the complement of the register that holds its cell. */
  private final int[] numbers;

  VariableRegisters(CodeAttributes attributes, Registers registers) {
    Set<String> candidates = new LinkedHashSet<>(attributes.localNames());
    candidates.addAll(attributes.cellNames());
    candidates.addAll(attributes.freeNames());
    List<String> found = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (String name : candidates) {
      int cell = registers.numberIfUsed(Local.cell(name));
      int register = registers.numberIfUsed(new Local(name));
      if (cell >= 0 || register >= 0) {
        found.add(name);
        places.add(cell >= 0 ? ~cell : register);
      }
    }
    names = found.toArray(new String[0]);
    numbers = places.stream().mapToInt(Integer::intValue).toArray();
  }

  String[] names() {
    return names;
  }

  /** The value of a variable by its index in {@link #names}, or null. */
  Object value(int index, Object[] registers) {
    int register = numbers[index];
    if (register >= 0) {
      return registers[register];
    }
    PyCell cell = (PyCell) registers[~register];
    return cell == null ? null : cell.value;
  }

  /** A new dict of the variables that are bound. */
  PyDict values(Object[] registers) {
    PyDict values = new PyDict();
    for (int i = 0; i < names.length; i++) {
      Object value = value(i, registers);
      if (value != null) {
        values.put(names[i], value);
      }
    }
    return values;
  }
}
