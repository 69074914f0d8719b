package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.codegen.FrameFields;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of a frame's fields: what each one holds, the states that store and restore it, and why
 * it outlives a suspension.
 *
 * <pre>
 *   field  holds                  stored   restored  why
 *   n      parameter              at once  0, 1      read after resuming
 *   t$2    source of its value    at once  1         assigned outside of the loop that suspends
 *   x      name                   1        -         seen in f_locals only
 * </pre>
 */
final class SpilledFields {
  private static final String NONE = "-";
  private static final String AT_ONCE = "at once";

  private final IrFunction function;
  private final SourceFile source;
  private final SpillPlan plan;
  private final Map<Variable, String> names;
  private final Map<Variable, Instr> definitions = new HashMap<>();

  SpilledFields(IrFunction function, SourceFile source, SpillPlan plan) {
    this.function = function;
    this.source = source;
    this.plan = plan;
    this.names = FrameFields.names(plan.fields());
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> definitions.putIfAbsent(instr.result(), instr));
    }
  }

  /** The names of the variables' fields. */
  String names(Collection<? extends Variable> variables) {
    String text = variables.stream().map(names::get).sorted().collect(Collectors.joining(", "));
    return text.isEmpty() ? NONE : text;
  }

  TextTable table() {
    TextTable table = new TextTable();
    table.row("field", "holds", "stored", "restored", "why");
    names.forEach(
        (variable, name) ->
            table.row(name, holds(variable), stored(variable), restored(variable), why(variable)));
    return table;
  }

  private boolean isParameter(Variable variable) {
    return variable instanceof Local local && function.parameters().locals().contains(local);
  }

  private String holds(Variable variable) {
    if (isParameter(variable)) {
      return "parameter";
    }
    if (variable instanceof Local local) {
      return local.isHidden() ? "the compiler's variable" : "name";
    }
    Instr definition = definitions.get(variable);
    return definition == null || definition.span() == null
        ? "intermediate result"
        : "value of " + SourceExcerpt.of(source, definition.span());
  }

  private String stored(Variable variable) {
    if (plan.writtenThrough().contains(variable)) {
      return AT_ONCE;
    }
    String states = states(SpillPlan.Suspension::stored, variable);
    return states.equals(NONE) && isParameter(variable) ? "when made" : states;
  }

  private String restored(Variable variable) {
    String states = states(SpillPlan.Suspension::restored, variable);
    if (!plan.restoredAtStart().contains(variable)) {
      return states;
    }
    return states.equals(NONE) ? "0" : "0, " + states;
  }

  private String states(Function<SpillPlan.Suspension, Set<Variable>> which, Variable variable) {
    String states =
        plan.suspensions().stream()
            .filter(state -> which.apply(state).contains(variable))
            .map(state -> Integer.toString(state.number()))
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? NONE : states;
  }

  private String why(Variable variable) {
    if (restored(variable).equals(NONE)) {
      return isParameter(variable) ? "how it was called" : "f_locals shows it";
    }
    return plan.writtenThrough().contains(variable)
        ? "read after resuming; assigned outside of the loop that suspends"
        : "read after resuming";
  }
}
