package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.Operation;
import java.util.EnumMap;
import java.util.Map;

/** Reports what lowers to operations that the runtime does not have yet: never wrong code. */
final class UnsupportedOperations {
  private static final Map<Operation, String> CONSTRUCTS = new EnumMap<>(Operation.class);

  static {
    CONSTRUCTS.put(Operation.MAKE_TYPE_VARIABLE, "type parameters");
    CONSTRUCTS.put(Operation.MAKE_PARAM_SPEC, "type parameters");
    CONSTRUCTS.put(Operation.MAKE_TYPE_VARIABLE_TUPLE, "type parameters");
    CONSTRUCTS.put(Operation.MAKE_TYPE_ALIAS, "type aliases");
    CONSTRUCTS.put(Operation.SUBSCRIPT_GENERIC, "generic classes");
  }

  private UnsupportedOperations() {}

  /** Reports each such construct at its place. */
  static void report(IrModule module, Diagnostics diagnostics) {
    for (IrFunction function : module.functions()) {
      for (Block block : function.blocks()) {
        for (Instr instr : block.instrs()) {
          report(instr, diagnostics);
        }
      }
    }
  }

  private static void report(Instr instr, Diagnostics diagnostics) {
    if (instr instanceof Instr.Operate operate && CONSTRUCTS.containsKey(operate.operation())) {
      String construct = CONSTRUCTS.get(operate.operation());
      diagnostics.report(DiagnosticCode.NOT_SUPPORTED, operate.span(), construct);
    }
  }
}
