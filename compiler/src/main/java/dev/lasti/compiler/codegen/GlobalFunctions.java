package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The global names that a module binds exactly once, and that to a function: a call of one is
 * likely a call of that function. (Code elsewhere may still bind the name, so calls are guarded.)
 */
final class GlobalFunctions {
  private final Map<String, IrFunction> functions = new HashMap<>();
  private final Set<String> rebound = new HashSet<>();

  private GlobalFunctions(IrModule module) {
    for (IrFunction function : module.functions()) {
      for (Block block : function.blocks()) {
        addBindings(block);
      }
    }
    functions.keySet().removeAll(rebound);
  }

  static GlobalFunctions of(IrModule module) {
    return new GlobalFunctions(module);
  }

  /** The function that a name is bound to, or null. */
  IrFunction find(String name) {
    return functions.get(name);
  }

  private void addBindings(Block block) {
    Map<Variable, IrFunction> made = new HashMap<>();
    for (Instr instr : block.instrs()) {
      if (instr instanceof Instr.MakeFunction make) {
        made.put(make.result(), make.function());
      } else if (instr instanceof Instr.Operate operate && binds(operate.operation())) {
        addBinding((String) operate.immediate(), operate, made);
      }
    }
  }

  private static boolean binds(Operation operation) {
    return operation == Operation.STORE_GLOBAL || operation == Operation.DELETE_GLOBAL;
  }

  private void addBinding(
      String name, Instr.Operate operate, Map<Variable, IrFunction> madeFunctions) {
    Value value = operate.operands().isEmpty() ? null : operate.operands().get(0);
    IrFunction function = value instanceof Variable ? madeFunctions.get(value) : null;
    if (function == null || functions.putIfAbsent(name, function) != null) {
      rebound.add(name);
    }
  }
}
