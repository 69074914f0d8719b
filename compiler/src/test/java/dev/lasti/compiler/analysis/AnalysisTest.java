package dev.lasti.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrParser;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Variable;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The results of the analyses for small functions. */
class AnalysisTest {
  @TestFactory
  Stream<DynamicNode> controlFlow() {
    return cases("control-flow", "flow", AnalysisTest::describeFlow);
  }

  @TestFactory
  Stream<DynamicNode> liveness() {
    return cases("liveness", "live", AnalysisTest::describeLiveness);
  }

  @TestFactory
  Stream<DynamicNode> definiteAssignment() {
    return cases("definite-assignment", "unproved", AnalysisTest::describeUnprovedChecks);
  }

  @TestFactory
  Stream<DynamicNode> spills() {
    return cases("spills", "spills", AnalysisTest::describeSpills);
  }

  private static Stream<DynamicNode> cases(
      String directory, String section, Function<IrFunction, String> describe) {
    return GoldenCase.tests(
        "ir/" + directory,
        golden -> {
          IrFunction function = IrParser.parseFunction(golden.section("ir"));
          IrVerifier.verify(function);
          assertEquals(golden.section("ir"), IrPrinter.print(function), "numbered as printed");
          golden.check(section, describe.apply(function));
        });
  }

  private static String describeFlow(IrFunction function) {
    ControlFlow flow = ControlFlow.of(function);
    Dominators dominators = Dominators.of(flow);
    Loops loops = Loops.of(flow);
    StringBuilder text = new StringBuilder();
    for (Block block : flow.reversePostorder()) {
      text.append(block).append(" from ").append(flow.predecessors(block));
      text.append(", dominated by ").append(dominators.immediateDominator(block)).append('\n');
    }
    for (Loop loop : loops.loops()) {
      text.append("loop ").append(loop.head()).append(' ').append(names(loop)).append('\n');
    }
    return text.append("reducible: ")
        .append(loops.isReducible())
        .append(", cut at yields: ")
        .append(Loops.of(ControlFlow.cutAtYields(function)).isReducible())
        .toString();
  }

  private static String names(Loop loop) {
    return loop.blocks().stream().map(Block::toString).sorted().toList().toString();
  }

  private static String describeLiveness(IrFunction function) {
    Liveness liveness = Liveness.of(function);
    return function.blocks().stream()
        .map(block -> block + " " + names(liveness.atStart(block)))
        .collect(Collectors.joining("\n"));
  }

  private static String describeUnprovedChecks(IrFunction function) {
    DefiniteAssignment assignment = DefiniteAssignment.of(function);
    StringBuilder text = new StringBuilder();
    for (Block block : function.blocks()) {
      DefiniteAssignment.Cursor cursor = assignment.cursor(block);
      for (Instr instr : block.instrs()) {
        if (instr instanceof Instr.CheckBound check && !cursor.isBound(check.local())) {
          text.append(block).append(' ').append(check.local().name()).append('\n');
        }
        cursor.pass(instr);
      }
    }
    return text.toString();
  }

  private static String describeSpills(IrFunction function) {
    SpillPlan plan = SpillPlan.of(function);
    StringBuilder text = new StringBuilder();
    text.append("fields ").append(names(plan.fields())).append('\n');
    text.append("written through ").append(names(plan.writtenThrough())).append('\n');
    text.append("at start ").append(names(plan.restoredAtStart())).append('\n');
    for (SpillPlan.Suspension suspension : plan.suspensions()) {
      text.append(suspension.number()).append(": ").append(suspension.block());
      text.append(" -> ").append(suspension.resume());
      text.append(" through ").append(suspension.heads());
      text.append(" stored ").append(names(suspension.stored()));
      text.append(" restored ").append(names(suspension.restored()));
      text.append(" blanked ").append(names(suspension.blanked())).append('\n');
    }
    return text.toString();
  }

  private static String names(Collection<Variable> variables) {
    return variables.stream().map(AnalysisTest::name).sorted().toList().toString();
  }

  private static String name(Variable variable) {
    return variable instanceof Temp temp ? "t" + temp.id() : ((Local) variable).name();
  }
}
