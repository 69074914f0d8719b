package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Numbers the variables of a function, so that a set can be a bit set.
 *
 * <p>A temporary whose uses all stand in the block that assigns it is <b>local</b> to the block. It
 * means nothing at the start of any block, so the locals of different blocks share their numbers,
 * behind those of all other variables: the sets of a large function stay small.
 */
final class VariableNumbering {
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Variable, Integer> numbers = new HashMap<>();
  private final Map<Temp, Block> onlyBlocks = new HashMap<>();

  VariableNumbering(IrFunction function) {
    function.blocks().forEach(this::findTemporaries);
    function.parameters().locals().forEach(this::add);
    function.blocks().forEach(block -> forEachValue(block, this::add));
    function.blocks().forEach(this::addLocals);
  }

  private static void forEachValue(Block block, Consumer<Value> action) {
    for (Instr instr : block.instrs()) {
      instr.operands().forEach(action);
      action.accept(instr.result());
    }
    block.terminator().operands().forEach(action);
    action.accept(block.terminator().result());
  }

  /** Maps each temporary to its block, or to null if there are several. */
  private void findTemporaries(Block block) {
    forEachValue(
        block,
        value -> {
          if (value instanceof Temp temp) {
            boolean isElsewhere = onlyBlocks.getOrDefault(temp, block) != block;
            onlyBlocks.put(temp, isElsewhere ? null : block);
          }
        });
    if (block.terminator().result() instanceof Temp temp) {
      onlyBlocks.put(temp, null);
    }
  }

  private boolean isLocal(Variable variable) {
    return variable instanceof Temp temp && onlyBlocks.get(temp) != null;
  }

  private void add(Value value) {
    if (value instanceof Variable variable
        && !isLocal(variable)
        && numbers.putIfAbsent(variable, variables.size()) == null) {
      variables.add(variable);
    }
  }

  private void addLocals(Block block) {
    int[] next = {variables.size()};
    forEachValue(
        block,
        value -> {
          if (value instanceof Variable variable
              && isLocal(variable)
              && numbers.putIfAbsent(variable, next[0]) == null) {
            next[0]++;
          }
        });
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

  /** Takes those variables out of a set that are local to a block. */
  void clearLocals(BitSet set) {
    set.clear(variables.size(), Math.max(variables.size(), set.length()));
  }

  /** The variables of a set in the order of their numbers, without those local to a block. */
  Set<Variable> variables(BitSet set) {
    Set<Variable> result = new LinkedHashSet<>();
    for (int i = set.nextSetBit(0); i >= 0 && i < variables.size(); i = set.nextSetBit(i + 1)) {
      result.add(variables.get(i));
    }
    return result;
  }

  BitSet set(Iterable<? extends Variable> elements) {
    BitSet set = new BitSet();
    elements.forEach(variable -> set(set, variable));
    return set;
  }
}
