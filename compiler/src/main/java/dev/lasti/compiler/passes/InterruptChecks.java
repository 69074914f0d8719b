package dev.lasti.compiler.passes;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Lets Ctrl-C in: a check at the head of every loop, and at the start of functions that call
 * others.
 *
 * <pre>
 *   b1:                      b1:
 *     next it -&gt; b2, b3  =&gt;    check_eval_breaker
 *                              next it -&gt; b2, b3
 * </pre>
 *
 * <p>In a generator, a loop that yields in every round needs none: who drives it has one.
 */
final class InterruptChecks implements Pass {
  @Override
  public void run(IrFunction function) {
    ControlFlow flow = ControlFlow.cutAtYields(function);
    for (Block block : flow.reversePostorder()) {
      if (isLoopHead(block, flow)) {
        insert(block);
      }
    }
    if (function.kind() == FunctionKind.FUNCTION && callsOthers(function)) {
      insert(function.entry());
    }
  }

  /** Every cycle has an edge that leads back in the order of a depth-first search. */
  private static boolean isLoopHead(Block block, ControlFlow flow) {
    return flow.predecessors(block).stream()
        .anyMatch(source -> flow.position(source) >= flow.position(block));
  }

  private static boolean callsOthers(IrFunction function) {
    return function.blocks().stream()
        .flatMap(block -> block.instrs().stream())
        .anyMatch(InterruptChecks::isCall);
  }

  private static boolean isCall(Instr instr) {
    return instr instanceof Instr.Operate operate
        && switch (operate.operation()) {
          case CALL, CALL_METHOD, CALL_KEYWORDS, CALL_METHOD_KEYWORDS, CALL_SPREAD -> true;
          default -> false;
        };
  }

  private static void insert(Block block) {
    Span span = block.instrs().isEmpty() ? block.terminator().span() : block.instrs().get(0).span();
    block
        .instrs()
        .add(0, new Instr.Operate(null, Operation.CHECK_EVAL_BREAKER, List.of(), null, span));
  }
}
