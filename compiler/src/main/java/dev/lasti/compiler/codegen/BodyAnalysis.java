package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Variable;
import java.util.Collection;

/** What the emitter finds out about a function before it writes any code. */
record BodyAnalysis(ControlFlow flow, TempUses uses, ValueTypes types) {
  static BodyAnalysis of(IrFunction function) {
    return new BodyAnalysis(
        ControlFlow.of(function), TempUses.of(function), ValueTypes.of(function));
  }

  /** The same where some variables live in fields of one word, as Python objects. */
  BodyAnalysis withObjects(Collection<Variable> variables) {
    return new BodyAnalysis(flow, uses, types.withObjects(variables));
  }
}
