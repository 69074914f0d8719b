package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.codegen.FrameFields;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of a frame's fields: what each one holds, the states that store and restore it, and why
 * it outlives a suspension.
 *
 * <pre>
 *   field  holds                  stored   restored  why
 *   n      parameter              at once  0, 1      read in line 3
 *   t$2    value of its source    at once  1         read in line 2; assigned outside of the loop that suspends
 *   x      name                   1        -         seen in f_locals only
 * </pre>
 */
final class SpilledFields {
  private static final String NONE = "-";
  private static final String AT_ONCE = "at once";
  private static final int MOST_LINES = 4;

  private final IrFunction function;
  private final SourceFile source;
  private final SpillPlan plan;
  private final SegmentPlan division;
  private final Map<Variable, String> names;
  private final Map<Variable, Instr> definitions = new HashMap<>();

  /**
   * @param division the segments of a function that has them, or null
   */
  SpilledFields(IrFunction function, SourceFile source, SpillPlan plan, SegmentPlan division) {
    this.function = function;
    this.source = source;
    this.plan = plan;
    this.division = division;
    Set<Variable> variables = new LinkedHashSet<>(plan.fields());
    if (division != null) {
      variables.addAll(division.shared());
    }
    this.names = FrameFields.names(variables);
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> definitions.putIfAbsent(instr.result(), instr));
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The names of the fields of those variables that are moved between fields and the JVM's. */
  String names(Collection<? extends Variable> variables) {
    String text =
        variables.stream()
            .filter(variable -> !isShared(variable))
            .map(names::get)
            .sorted()
            .collect(Collectors.joining(", "));
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

  /** Whether a variable is nowhere but in its field, because several segments use it. */
  private boolean isShared(Variable variable) {
    return division != null && division.shared().contains(variable);
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
        : part(definition) + " of " + SourceExcerpt.of(source, definition.span());
  }

  /** What of the source an instruction computes. */
  private String part(Instr definition) {
    if (!(definition instanceof Instr.Operate operate)) {
      return "value";
    }
    return switch (operate.operation()) {
      case GET_ITERATOR, GET_ASYNC_ITERATOR -> "iterator";
      case ELEMENT -> element(definitions.get(operate.operands().get(0)));
      default -> "value";
    };
  }

  /** What a frame keeps of an array of values; of a context manager, the way out. */
  private static String element(Instr array) {
    return array instanceof Instr.Operate operate
        ? switch (operate.operation()) {
          case CONTEXT_ENTER -> "__exit__";
          case ASYNC_CONTEXT_ENTER -> "__aexit__";
          default -> "part";
        }
        : "part";
  }

  private String stored(Variable variable) {
    if (isShared(variable) || plan.writtenThrough().contains(variable)) {
      return AT_ONCE;
    }
    String states = states(SpillPlan.Suspension::stored, variable);
    return states.equals(NONE) && isParameter(variable) ? "when made" : states;
  }

  private String restored(Variable variable) {
    if (isShared(variable)) {
      return NONE;
    }
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
    if (isShared(variable)) {
      return "several segments use it: " + reads(variable);
    }
    if (restored(variable).equals(NONE)) {
      return isParameter(variable) ? "how it was called" : "f_locals shows it";
    }
    return plan.writtenThrough().contains(variable)
        ? reads(variable) + "; assigned outside of the loop that suspends"
        : reads(variable);
  }

  /** The lines that read a variable. */
  private String reads(Variable variable) {
    SortedSet<Integer> lines = new TreeSet<>();
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        addLine(lines, instr.operands(), instr.span(), variable);
      }
      Terminator terminator = block.terminator();
      addLine(lines, terminator.operands(), terminator.span(), variable);
    }
    String first =
        lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
    String more = lines.size() > MOST_LINES ? ", ..." : "";
    return lines.isEmpty() ? "read after resuming" : "read in line " + first + more;
  }

  private static void addLine(
      SortedSet<Integer> lines, List<? extends Value> operands, Span span, Variable variable) {
    if (span != null && operands.contains(variable)) {
      lines.add(span.line());
    }
  }
}
