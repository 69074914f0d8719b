package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a call look its method up by itself, where nothing that happens between the two can tell.
 *
 * <pre>
 *   t0 = load_method[m] x
 *   t1 = build_tuple y, 1       =&gt;   t1 = build_tuple y, 1
 *   t2 = call_method[m] t0, t1         t2 = call_method[m] x, t1
 * </pre>
 */
final class LoadMethodElimination implements Pass {
  @Override
  public void run(IrFunction function) {
    function.blocks().forEach(block -> joinLookups(block.instrs()));
  }

  private static void joinLookups(List<Instr> instrs) {
    for (int i = instrs.size() - 1; i >= 0; i--) {
      if (instrs.get(i) instanceof Instr.Operate load
          && load.operation() == Operation.LOAD_METHOD) {
        int call = nextNoticed(instrs, i + 1);
        if (call < instrs.size() && callsMethod(instrs.get(call), load)) {
          instrs.set(call, withReceiver(instrs.get(call), load.operands().get(0)));
          instrs.remove(i);
        }
      }
    }
  }

  /** The next instruction that somebody else can notice, or that changes a local. */
  private static int nextNoticed(List<Instr> instrs, int from) {
    int index = from;
    while (index < instrs.size() && isQuiet(instrs.get(index))) {
      index++;
    }
    return index;
  }

  private static boolean isQuiet(Instr instr) {
    return instr.result() instanceof Temp
        && (instr instanceof Instr.Move
            || instr instanceof Instr.Operate operate && operate.operation().isPure());
  }

  private static boolean callsMethod(Instr instr, Instr.Operate load) {
    return instr instanceof Instr.Operate call
        && (call.operation() == Operation.CALL_METHOD
            || call.operation() == Operation.CALL_METHOD_KEYWORDS)
        && call.operands().get(0).equals(load.result());
  }

  private static Instr withReceiver(Instr call, Value receiver) {
    List<Value> operands = new ArrayList<>(call.operands());
    operands.set(0, receiver);
    return call.withOperands(operands);
  }
}
