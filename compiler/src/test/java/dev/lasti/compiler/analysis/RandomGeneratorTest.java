package dev.lasti.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.RandomGenerator;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Properties that the plans for generators must have, tried on many random generators. */
class RandomGeneratorTest {
  private static final int PROGRAMS = 1000;

  @Test
  void dispatchNeverJumpsIntoLoops() {
    int withHeads = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      IrFunction function = RandomGenerator.build(seed);
      IrVerifier.verify(function);
      DispatchPlan plan = DispatchPlan.of(function);
      withHeads += plan.allHeads().isEmpty() ? 0 : 1;
      Loops loops = Loops.of(dispatchedFlow(function, plan));
      assertTrue(loops.isReducible(), () -> IrPrinter.print(function));
    }
    assertTrue(withHeads > PROGRAMS / 10, "loops are passed at all");
  }

  /** The graph that the emitter makes: cut at the yields, and entered by dispatch. */
  private static ControlFlow dispatchedFlow(IrFunction function, DispatchPlan plan) {
    ControlFlow cut = ControlFlow.cutAtYields(function);
    Map<Block, List<Block>> successors = new HashMap<>();
    cut.reversePostorder()
        .forEach(block -> successors.put(block, new ArrayList<>(cut.successors(block))));
    List<Block> roots = new ArrayList<>(List.of(function.entry()));
    for (Block resume : cut.roots().subList(1, cut.roots().size())) {
      List<Block> way = new ArrayList<>(plan.heads(resume));
      way.add(resume);
      roots.add(way.get(0));
      for (int i = 1; i < way.size(); i++) {
        successors.get(way.get(i - 1)).add(way.get(i));
      }
    }
    return ControlFlow.of(roots, successors::get);
  }

  @Test
  void framesHoldWhatIsReadAfterSuspensions() {
    int suspensions = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      IrFunction function = RandomGenerator.build(seed);
      SpillPlan plan = SpillPlan.of(function);
      for (int run = 0; run < 5; run++) {
        suspensions += new Simulation(function, plan, run).run();
      }
    }
    assertTrue(suspensions > PROGRAMS, "generators are suspended at all");
  }

  /**
   * Runs a generator on made-up values twice at once: with variables that survive suspensions, and
   * with some that survive only in the frame as the spill plan says.
   */
  private static final class Simulation {
    private static final Object LOST = "lost in a suspension";

    private final IrFunction function;
    private final SpillPlan plan;
    private final Random random;
    private final Map<Variable, Object> variables = new HashMap<>();
    private final Map<Variable, Object> locals = new HashMap<>();
    private final Map<Variable, Object> frame = new HashMap<>();
    private final Set<Variable> lost = new HashSet<>();
    private int suspensions;
    private int values;

    Simulation(IrFunction function, SpillPlan plan, int seed) {
      this.function = function;
      this.plan = plan;
      this.random = new Random(seed);
      for (Local parameter : function.parameters().locals()) {
        Object value = ++values;
        variables.put(parameter, value);
        frame.put(parameter, value);
      }
      lost.addAll(function.parameters().locals());
      restore(plan.restoredAtStart());
    }

    int run() {
      Block block = function.entry();
      for (int steps = 0; block != null && steps < 200; steps++) {
        block = step(block);
      }
      return suspensions;
    }

    private Block step(Block block) {
      for (Instr instr : block.instrs()) {
        instr.operands().forEach(this::read);
        if (raises(instr.mayRaise())) {
          return block.handler();
        }
        assign(instr.result(), instr instanceof Instr.Move move ? move.source() : null);
      }
      Terminator terminator = block.terminator();
      terminator.operands().forEach(this::read);
      if (raises(terminator.mayRaise())) {
        return block.handler();
      }
      if (block.suspends()) {
        suspend(block);
      }
      List<Block> successors = terminator.successors();
      int choice = successors.isEmpty() ? -1 : random.nextInt(successors.size());
      if (choice == 0) {
        assign(terminator.result(), null);
      }
      return choice < 0 ? null : successors.get(choice);
    }

    private boolean raises(boolean mayRaise) {
      return mayRaise && random.nextInt(12) == 0;
    }

    private Object read(Value value) {
      if (value instanceof Variable variable) {
        Object local = lost.contains(variable) ? LOST : locals.get(variable);
        assertEquals(
            variables.get(variable), local, () -> variable + "\n" + IrPrinter.print(function));
        return local;
      }
      return value.equals(Constant.UNBOUND) ? null : value;
    }

    private void assign(Variable result, Value source) {
      if (result != null) {
        Object value = source == null ? (Object) (++values) : read(source);
        variables.put(result, value);
        locals.put(result, value);
        lost.remove(result);
        if (plan.writtenThrough().contains(result)) {
          frame.put(result, value);
        }
      }
    }

    private void suspend(Block block) {
      suspensions++;
      SpillPlan.Suspension suspension =
          plan.suspensions().stream().filter(each -> each.block() == block).findFirst().get();
      suspension.stored().forEach(variable -> frame.put(variable, read(variable)));
      checkVisibleVariables();
      lost.addAll(variables.keySet());
      lost.addAll(locals.keySet());
      restore(suspension.restored());
    }

    private void restore(Set<Variable> restored) {
      for (Variable variable : restored) {
        assertTrue(plan.fields().contains(variable));
        locals.put(variable, frame.get(variable));
        lost.remove(variable);
      }
    }

    /** What {@code f_locals} shows. */
    private void checkVisibleVariables() {
      for (Variable variable : variables.keySet()) {
        if (variable instanceof Local local && !local.isHidden()) {
          assertTrue(
              Objects.equals(variables.get(local), frame.get(local)),
              () -> local + "\n" + IrPrinter.print(function));
        }
      }
    }
  }
}
