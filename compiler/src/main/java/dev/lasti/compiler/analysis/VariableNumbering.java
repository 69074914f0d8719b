package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the variables of a function in the order they come, so that a set can be a bit set. */
final class VariableNumbering {
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Variable, Integer> numbers = new HashMap<>();

  VariableNumbering(IrFunction function) {
    function.parameters().locals().forEach(this::add);
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        instr.operands().forEach(this::add);
        add(instr.result());
      }
      block.terminator().operands().forEach(this::add);
      add(block.terminator().result());
    }
  }

  private void add(Value value) {
    if (value instanceof Variable variable
        && numbers.putIfAbsent(variable, variables.size()) == null) {
      variables.add(variable);
    }
  }

  int number(Variable variable) {
    return numbers.get(variable);
  }

  boolean contains(Variable variable) {
    return numbers.containsKey(variable);
  }

  /** Adds a value to a set if it is a variable. */
  void set(BitSet set, Value value) {
    if (value instanceof Variable variable) {
      set.set(number(variable));
    }
  }

  /** Takes a variable out of a set; null is in no set. */
  void clear(BitSet set, Variable variable) {
    if (variable != null) {
      set.clear(number(variable));
    }
  }

  /** The variables of a set in the order of their numbers. */
  Set<Variable> variables(BitSet set) {
    Set<Variable> result = new LinkedHashSet<>();
    set.stream().forEach(number -> result.add(variables.get(number)));
    return result;
  }

  BitSet set(Iterable<? extends Variable> elements) {
    BitSet set = new BitSet();
    elements.forEach(variable -> set(set, variable));
    return set;
  }
}
