package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.analysis.SpillPlan.Suspension;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of a generator's states, what the value of {@code lasti} means, and of its fields.
 *
 * <pre>
 * generator pairs(n)  demo.py, line 1
 *   lasti  line  waits in    at          stored  restored  through  exceptions go to
 *       0     1  (start)     -           -       n         -        the caller
 *       1     4  yield       yield x, n  x       n, t$1    -        b5 except (line 3), the caller
 *       2     6  yield from  yield from  -       n         b1       the caller
 * </pre>
 *
 * <p>All but {@code yield} are delegations. Exceptions that are raised where the generator is
 * suspended meet {@link ProtectedRanges}. Where the resumed code lies in a loop, the way there is
 * through the heads of the loops. In a generator that is divided, another column has the segment
 * that goes on. A table of the fields ({@link SpilledFields}) follows.
 */
public final class GeneratorStates {
  private static final String NONE = "-";

  private final IrFunction function;
  private final SourceFile source;
  private final SegmentPlan division;
  private final SpillPlan plan;
  private final SpilledFields fields;
  private final SuspensionKind kinds;
  private final ProtectedRanges ranges;
  private final Map<Block, String> blockNames;

  private GeneratorStates(IrFunction function, SourceFile source, SegmentPlan division) {
    this.function = function;
    this.source = source;
    this.division = division;
    this.plan = SpillPlan.of(function);
    this.fields = new SpilledFields(function, source, plan, division);
    this.kinds = new SuspensionKind(function);
    this.blockNames = BlockNames.of(function);
    this.ranges = new ProtectedRanges(source, blockNames);
  }

  /**
   * The tables of a generator, coroutine or async generator.
   *
   * @param function its IR after the passes
   * @param division its segments, or null if it is in one piece
   */
  public static String print(IrFunction function, SourceFile source, SegmentPlan division) {
    return new GeneratorStates(function, source, division).print();
  }

  private String print() {
    StringBuilder out = new StringBuilder();
    String head = IrPrinter.print(function).lines().findFirst().orElse("");
    out.append(head, 0, head.length() - 1).append("  ");
    out.append(source.name()).append(", line ").append(firstLine()).append('\n');
    out.append(states().text("  "));
    if (!fields.isEmpty()) {
      out.append(fields.table().text("  "));
    }
    return out.toString();
  }

  private int firstLine() {
    return function.span() == null ? function.attributes().firstLine() : function.span().line();
  }

  private TextTable states() {
    TextTable table = new TextTable();
    row(
        table,
        "lasti",
        "line",
        "waits in",
        "at",
        "segment",
        "stored",
        "restored",
        "through",
        "exceptions go to");
    row(
        table,
        "    0",
        number(firstLine()),
        "(start)",
        NONE,
        segment(function.entry()),
        NONE,
        fields.names(plan.restoredAtStart()),
        NONE,
        ProtectedRanges.CALLER);
    plan.suspensions().forEach(state -> addRow(table, state));
    return table;
  }

  private void addRow(TextTable table, Suspension state) {
    Span span = state.block().terminator().span();
    row(
        table,
        String.format("%5d", state.number()),
        span == null ? NONE : number(span.line()),
        kinds.of(state.block()),
        span == null ? NONE : SourceExcerpt.of(source, span),
        segment(state.resume()),
        fields.names(state.stored()),
        fields.names(state.restored()),
        heads(state),
        ranges.around(state.resume()));
  }

  /** Adds a row, whose fifth cell is the segment. */
  private void row(TextTable table, String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    if (division == null) {
      row.remove(4);
    }
    table.row(row.toArray(String[]::new));
  }

  private String segment(Block block) {
    return division == null ? NONE : "segment$" + division.segmentOf(block).number();
  }

  private static String number(int line) {
    return String.format("%4d", line);
  }

  private String heads(Suspension state) {
    String heads = state.heads().stream().map(blockNames::get).collect(Collectors.joining(", "));
    return heads.isEmpty() ? NONE : heads;
  }
}
