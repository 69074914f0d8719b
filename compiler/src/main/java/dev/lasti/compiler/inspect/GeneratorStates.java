package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of a generator's states: what the value of {@code lasti} means.
 *
 * <pre>
 * generator pairs(n)  demo.py, line 1
 *   fields          n, it$0, x
 *   stored at once  it$0
 *   lasti  line  suspended at  stored  restored  by way of
 *       0     1  (start)       -       n         -
 *       1     3  yield x, n    x       it$0, n   -
 * </pre>
 */
public final class GeneratorStates {
  private static final int MOST_SOURCE = 40;
  private static final String NONE = "-";

  private final IrFunction function;
  private final SourceFile source;
  private final SpillPlan plan;
  private final Map<Block, String> blockNames;

  private GeneratorStates(IrFunction function, SourceFile source) {
    this.function = function;
    this.source = source;
    this.plan = SpillPlan.of(function);
    this.blockNames = BlockNames.of(function);
  }

  /**
   * The table of a generator, coroutine or async generator.
   *
   * @param function its IR after the passes
   */
  public static String print(IrFunction function, SourceFile source) {
    return new GeneratorStates(function, source).print();
  }

  private String print() {
    StringBuilder out = new StringBuilder();
    String head = IrPrinter.print(function).lines().findFirst().orElse("");
    out.append(head, 0, head.length() - 1).append("  ");
    out.append(source.name()).append(", line ").append(firstLine()).append('\n');
    TextTable fields = new TextTable();
    fields.row("fields", names(plan.fields()));
    fields.row("stored at once", names(plan.writtenThrough()));
    return out.append(fields.text("  ")).append(states().text("  ")).toString();
  }

  private int firstLine() {
    return function.span() == null ? function.attributes().firstLine() : function.span().line();
  }

  private TextTable states() {
    TextTable table = new TextTable();
    table.row("lasti", "line", "suspended at", "stored", "restored", "by way of");
    table.row("    0", number(firstLine()), "(start)", NONE, names(plan.restoredAtStart()), NONE);
    for (SpillPlan.Suspension state : plan.suspensions()) {
      Terminator terminator = state.block().terminator();
      table.row(
          String.format("%5d", state.number()),
          terminator.span() == null ? NONE : number(terminator.span().line()),
          expression(terminator),
          names(state.stored()),
          names(state.restored()),
          heads(state));
    }
    return table;
  }

  private static String number(int line) {
    return String.format("%4d", line);
  }

  /** The source of the expression in one line, marked where it delegates. */
  private String expression(Terminator terminator) {
    Span span = terminator.span();
    String kind = terminator instanceof Terminator.Delegate ? " (delegates)" : "";
    if (span == null) {
      return NONE + kind;
    }
    String text = source.text(span).strip().replaceAll("\\s+", " ");
    return (text.length() > MOST_SOURCE ? text.substring(0, MOST_SOURCE) + "..." : text) + kind;
  }

  private String heads(SpillPlan.Suspension state) {
    String heads = state.heads().stream().map(blockNames::get).collect(Collectors.joining(", "));
    return heads.isEmpty() ? NONE : heads;
  }

  private static String names(Collection<? extends Variable> variables) {
    String names =
        variables.stream().map(GeneratorStates::name).sorted().collect(Collectors.joining(", "));
    return names.isEmpty() ? NONE : names;
  }

  private static String name(Variable variable) {
    return variable instanceof Local local ? local.name() : "(value)";
  }
}
