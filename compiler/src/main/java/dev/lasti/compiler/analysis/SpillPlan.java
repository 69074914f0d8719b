package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a generator saves in its frame when it is suspended, and loads again when it is resumed.
 *
 * <p>While a generator runs, its variables are local variables of the JVM; the frame has a field
 * for each that must outlive a suspension. Parameters are in their fields from the start.
 *
 * <ul>
 *   <li><b>Stored</b> at a suspension are the variables that may have been assigned since the
 *       generator was last resumed. Python's names are stored even if nothing reads them any more,
 *       for {@code gi_frame.f_locals} shows them; the compiler's own variables only if they are
 *       live. Of those that are <b>dead</b>, the store may be left out in a program that never
 *       looks ({@link dev.lasti.compiler.ir.FrameInspection}).
 *   <li><b>Restored</b> when resumed are the variables that may be read before they are assigned. A
 *       store counts as a read: if only one of the ways from here to the next suspension assigns a
 *       name, that one stores it for both.
 *   <li><b>Written through</b> are variables that are assigned only outside of the loop that
 *       suspends, such as its iterator. Each assignment stores the field at once, so that the loop
 *       need not do it again and again.
 *   <li><b>Blanked</b> are the variables that are read at a loop head which dispatch passes ({@link
 *       DispatchPlan}), but not behind the suspension: the JVM asks for some value.
 * </ul>
 *
 * <pre>
 *   def pairs(n):          at the yield:   stored x         (n never changes, it$0 is written through)
 *       for x in it:       when resumed:   restored it$0, n
 *           yield x, n
 * </pre>
 */
public final class SpillPlan {
  /**
   * One place where a generator is suspended.
   *
   * @param number the value of {@code lasti}, counted from 1 in the order of the blocks
   * @param block the block that ends in the {@code Yield} or {@code Delegate}
   * @param resume the block that follows
   * @param heads the loop heads that dispatch passes on the way to it, the outermost first
   * @param stored the variables to save
   * @param dead those of them that nothing reads any more, which only {@code f_locals} shows
   * @param restored the variables to load
   * @param blanked the variables to set to null, or to 0
   */
  public record Suspension(
      int number,
      Block block,
      Block resume,
      List<Block> heads,
      Set<Variable> stored,
      Set<Variable> dead,
      Set<Variable> restored,
      Set<Variable> blanked) {}

  private final IrFunction function;
  private final Set<Variable> writtenThrough;
  private final Map<Block, Set<Variable>> stored;
  private final List<Suspension> suspensions = new ArrayList<>();
  private final Set<Variable> fields = new LinkedHashSet<>();
  private final Set<Variable> restoredAtStart;
  private final Set<Variable> unboundAtStart;

  private SpillPlan(IrFunction function) {
    this.function = function;
    ControlFlow flow = ControlFlow.of(function);
    this.stored = changedVariables(flow);
    this.writtenThrough = variablesOfOuterLoops(flow);
    if (function.attributes().keepsFrame()) {
      writtenThrough.addAll(cells());
    }
    stored.values().forEach(variables -> variables.removeAll(writtenThrough));
    Liveness liveness = Liveness.of(function, flow, stored);
    this.restoredAtStart = liveness.atStart(function.entry());
    restoredAtStart.retainAll(function.parameters().locals());
    this.unboundAtStart = liveness.atStart(function.entry());
    unboundAtStart.removeAll(restoredAtStart);
    addSuspensions(liveness);
    addFields();
  }

  /** The plan for a generator or coroutine without unreachable blocks. */
  public static SpillPlan of(IrFunction function) {
    return new SpillPlan(function);
  }

  /** All suspensions that can be reached, by number. */
  public List<Suspension> suspensions() {
    return suspensions;
  }

  /** The variables that the frame has a field for: parameters first. */
  public Set<Variable> fields() {
    return fields;
  }

  /** The variables whose every assignment also stores the field. */
  public Set<Variable> writtenThrough() {
    return writtenThrough;
  }

  /** The parameters to load when the generator starts; all other variables start out unbound. */
  public Set<Variable> restoredAtStart() {
    return restoredAtStart;
  }

  /** The variables that may be read, or stored, before the generator has assigned them. */
  public Set<Variable> unboundAtStart() {
    return unboundAtStart;
  }

  /** For each suspending block what is to be saved: what is dirty, and visible or live. */
  private Map<Block, Set<Variable>> changedVariables(ControlFlow flow) {
    Liveness liveness = Liveness.of(function);
    AssignedVariables assigned = AssignedVariables.of(function, flow);
    Map<Block, Set<Variable>> changed = new LinkedHashMap<>();
    for (Block block : function.blocks()) {
      if (block.suspends() && flow.isReachable(block)) {
        Set<Variable> live = liveness.atEnd(block);
        Set<Variable> variables = assigned.atEnd(block);
        variables.removeIf(variable -> !isVisible(variable) && !live.contains(variable));
        changed.put(block, variables);
      }
    }
    return changed;
  }

  /** Whether Python code can see the variable in {@code f_locals}. */
  private static boolean isVisible(Variable variable) {
    return variable instanceof Local local && !local.isHidden();
  }

  /** The variables that are assigned less often than stored, going by the depth of loops. */
  private Set<Variable> variablesOfOuterLoops(ControlFlow flow) {
    Loops loops = Loops.of(flow);
    Map<Variable, Integer> assignmentDepths = assignmentDepths(flow, loops);
    Set<Variable> variables = new LinkedHashSet<>();
    stored.values().forEach(variables::addAll);
    stored.forEach(
        (block, storedHere) -> {
          int depth = loops.depth(block);
          variables.removeIf(
              variable -> storedHere.contains(variable) && assignmentDepths.get(variable) >= depth);
        });
    return variables;
  }

  /** Where a frame that others look at while it runs finds its variables. */
  private List<Variable> cells() {
    CodeAttributes attributes = function.attributes();
    Set<Variable> assigned = new HashSet<>();
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> assigned.add(instr.result()));
    }
    return Stream.of(attributes.localNames(), attributes.cellNames(), attributes.freeNames())
        .flatMap(List::stream)
        .map(name -> (Variable) Local.cell(name))
        .filter(assigned::contains)
        .toList();
  }

  private static Map<Variable, Integer> assignmentDepths(ControlFlow flow, Loops loops) {
    Map<Variable, Integer> depths = new HashMap<>();
    for (Block block : flow.reversePostorder()) {
      int depth = loops.depth(block);
      block.instrs().forEach(instr -> depths.merge(instr.result(), depth, Math::max));
      depths.merge(block.terminator().result(), depth, Math::max);
    }
    return depths;
  }

  private void addSuspensions(Liveness liveness) {
    Liveness reads = Liveness.of(function);
    DispatchPlan dispatch = DispatchPlan.of(function);
    for (Block block : stored.keySet()) {
      Block resume = block.terminator().successors().get(0);
      List<Block> heads = dispatch.heads(resume);
      Set<Variable> restored = liveness.atStart(resume);
      Set<Variable> blanked = new LinkedHashSet<>();
      Set<Variable> dead = new LinkedHashSet<>(stored.get(block));
      dead.removeAll(reads.atEnd(block));
      heads.forEach(head -> blanked.addAll(liveness.atStart(head)));
      blanked.removeAll(restored);
      suspensions.add(
          new Suspension(
              suspensions.size() + 1,
              block,
              resume,
              heads,
              stored.get(block),
              dead,
              restored,
              blanked));
    }
  }

  private void addFields() {
    fields.addAll(function.parameters().locals());
    for (Suspension suspension : suspensions) {
      fields.addAll(suspension.stored());
      fields.addAll(suspension.restored());
    }
    fields.addAll(writtenThrough);
  }
}
