package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Instr;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;

/** {@code make_function}. */
final class MakeFunctionStep extends Step {
  private static final Object[] NO_VALUES = {};

  private final PyCode code;
  private final PyModule module;
  private final int[] defaults;
  private final String[] keywordDefaultNames;
  private final int[] keywordDefaults;
  private final int annotations;
  private final int[] closure;
  private final String documentation;
  private final int result;

  MakeFunctionStep(PyCode code, PyModule module, Instr.MakeFunction make, Registers registers) {
    this.code = code;
    this.module = module;
    this.defaults = registers.numbers(make.defaults());
    this.keywordDefaultNames = make.keywordDefaultNames().toArray(new String[0]);
    this.keywordDefaults = registers.numbers(make.keywordDefaults());
    this.annotations =
        make.annotations() == null ? Registers.NONE : registers.number(make.annotations());
    this.closure = registers.numbers(make.closure());
    this.documentation = make.function().attributes().docstring();
    this.result = registers.resultNumber(make.result());
  }

  @Override
  Step run(Object[] registers) {
    PyFunction function =
        new PyFunction(
            code, module, defaults(registers), keywordDefaults(registers), closure(registers));
    if (annotations != Registers.NONE) {
      function.attributes().annotations((PyDict) registers[annotations]);
    }
    if (documentation != null) {
      function.attributes().documentation(documentation);
    }
    registers[result] = function;
    return next;
  }

  private Object[] defaults(Object[] registers) {
    if (defaults.length == 0) {
      return NO_VALUES;
    }
    Object[] values = new Object[defaults.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = registers[defaults[i]];
    }
    return values;
  }

  private PyDict keywordDefaults(Object[] registers) {
    if (keywordDefaults.length == 0) {
      return null;
    }
    PyDict values = new PyDict();
    for (int i = 0; i < keywordDefaults.length; i++) {
      values.put(keywordDefaultNames[i], registers[keywordDefaults[i]]);
    }
    return values;
  }

  private PyCell[] closure(Object[] registers) {
    PyCell[] cells = new PyCell[closure.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (PyCell) registers[closure[i]];
    }
    return cells;
  }
}
