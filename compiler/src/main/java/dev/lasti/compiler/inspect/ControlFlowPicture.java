package dev.lasti.compiler.inspect;

import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The control flow of a function in the language of Graphviz: {@code dot -Tsvg}.
 *
 * <p>A dashed edge crosses a suspension, with the state and line where the generator waits; a
 * dotted one leads to the handler of exceptions. Blocks that suspend have a double border.
 */
public final class ControlFlowPicture {
  private final IrFunction function;
  private final Map<Block, String> names;
  private final Map<Block, String> states = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private ControlFlowPicture(IrFunction function) {
    this.function = function;
    this.names = BlockNames.of(function);
    if (function.kind().isResumable()) {
      SpillPlan.of(function).suspensions().forEach(this::addState);
    }
  }

  private void addState(SpillPlan.Suspension state) {
    Span span = state.block().terminator().span();
    String line = span == null ? "" : ", line " + span.line();
    states.put(state.block(), "lasti " + state.number() + line);
  }

  /** A {@code digraph} of a function. */
  public static String print(IrFunction function) {
    return new ControlFlowPicture(function).print();
  }

  private String print() {
    out.append("digraph ").append(quote(function.qualname())).append(" {\n");
    out.append("  node [shape=box, fontname=monospace];\n");
    printBlocks(IrPrinter.print(function).lines().toList());
    states.keySet().stream()
        .map(names::get)
        .sorted()
        .forEach(name -> out.append("  ").append(name).append(" [peripheries=2];\n"));
    function.blocks().forEach(this::printEdges);
    return out.append("}\n").toString();
  }

  /** The text of a block starts with its name, unlike all lines that are indented. */
  private void printBlocks(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith(" ")) {
        continue;
      }
      StringBuilder label = new StringBuilder(lines.get(i)).append('\n');
      for (int j = i + 1; j < lines.size() && lines.get(j).startsWith(" "); j++) {
        label.append(lines.get(j)).append('\n');
      }
      String name = lines.get(i).replaceAll("[ :].*", "");
      out.append("  ").append(name).append(" [label=").append(quote(label.toString()));
      out.append("];\n");
    }
  }

  private void printEdges(Block block) {
    for (Block successor : block.terminator().successors()) {
      String state = states.get(block);
      printEdge(
          block, successor, state == null ? "" : " [style=dashed, label=" + quote(state) + "]");
    }
    if (block.handler() != null) {
      printEdge(block, block.handler(), " [style=dotted]");
    }
  }

  private void printEdge(Block from, Block to, String style) {
    out.append("  ").append(names.get(from)).append(" -> ").append(names.get(to));
    out.append(style).append(";\n");
  }

  /** A string of the language, whose lines are flush left. */
  private static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\l") + '"';
  }
}
