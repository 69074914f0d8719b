package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of a generator's states, what the value of {@code lasti} means, and of its fields.
 *
 * <pre>
 * generator pairs(n)  demo.py, line 1
 *   lasti  line  suspended at  stored  restored  by way of  exceptions go to
 *       0     1  (start)       -       n         -          the caller
 *       1     4  yield x, n    x       n, t$1    -          b5 (line 3)
 * </pre>
 *
 * <p>Exceptions that are raised where the generator is suspended go to handlers, the innermost
 * first, of which those without source restore what {@code sys.exception()} is. A table of the
 * fields ({@link SpilledFields}) follows.
 */
public final class GeneratorStates {
  private static final String NONE = "-";
  private static final String CALLER = "the caller";

  private final IrFunction function;
  private final SourceFile source;
  private final SpillPlan plan;
  private final SpilledFields fields;
  private final Map<Block, String> blockNames;

  private GeneratorStates(IrFunction function, SourceFile source) {
    this.function = function;
    this.source = source;
    this.plan = SpillPlan.of(function);
    this.fields = new SpilledFields(function, source, plan);
    this.blockNames = BlockNames.of(function);
  }

  /**
   * The tables of a generator, coroutine or async generator.
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
    out.append(states().text("  "));
    if (!plan.fields().isEmpty()) {
      out.append(fields.table().text("  "));
    }
    return out.toString();
  }

  private int firstLine() {
    return function.span() == null ? function.attributes().firstLine() : function.span().line();
  }

  private TextTable states() {
    TextTable table = new TextTable();
    table.row(
        "lasti", "line", "suspended at", "stored", "restored", "by way of", "exceptions go to");
    table.row(
        "    0",
        number(firstLine()),
        "(start)",
        NONE,
        fields.names(plan.restoredAtStart()),
        NONE,
        CALLER);
    for (SpillPlan.Suspension state : plan.suspensions()) {
      Terminator terminator = state.block().terminator();
      table.row(
          String.format("%5d", state.number()),
          terminator.span() == null ? NONE : number(terminator.span().line()),
          expression(terminator),
          fields.names(state.stored()),
          fields.names(state.restored()),
          heads(state),
          handlers(state.resume()));
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
    return SourceExcerpt.of(source, span) + kind;
  }

  private String heads(SpillPlan.Suspension state) {
    String heads = state.heads().stream().map(blockNames::get).collect(Collectors.joining(", "));
    return heads.isEmpty() ? NONE : heads;
  }

  /** The handlers of a block, the innermost first. */
  private String handlers(Block block) {
    StringBuilder text = new StringBuilder();
    for (Block handler = block.handler(); handler != null; handler = handler.handler()) {
      text.append(blockNames.get(handler)).append(place(handler)).append(", ");
    }
    return text.append(CALLER).toString();
  }

  /** The line where the statement begins that a handler belongs to. */
  private static String place(Block handler) {
    return Stream.concat(
            handler.instrs().stream().map(Instr::span), Stream.of(handler.terminator().span()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(span -> " (line " + span.line() + ")")
        .orElse("");
  }
}
