package dev.lasti.compiler.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrParser;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.RandomGenerator;
import dev.lasti.compiler.ir.StageFailure;
import dev.lasti.compiler.ir.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of the passes, and what they do together. */
class PipelineTest {
  private static final int PROGRAMS = 1000;

  @Test
  void stepsKeepTheConstraints() {
    List<String> names = Pipeline.STEPS.stream().map(Pipeline.Step::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size(), "names are unique");
    for (Pipeline.Constraint constraint : Pipeline.ORDER) {
      assertTrue(names.contains(constraint.first()), constraint.first());
      assertTrue(
          names.indexOf(constraint.first()) < names.indexOf(constraint.second()),
          constraint.toString());
      assertTrue(!constraint.reason().isBlank(), constraint.toString());
    }
  }

  @Test
  void resultsOfOnePassAreUsedByTheNext() {
    IrFunction function =
        IrParser.parseFunction(
            """
            function f(x):
            b0 (handler b5):
              check_bound x
              n = 60
              t0 = n
              t1 = multiply t0, 60
              t2 = less t1, 4000
              branch t2 -> b1, b3
            b1:
              jump b2
            b2:
              return t1
            b3:
              t3 = call x
              jump b4
            b4:
              return t3
            b5:
              t4 = catch_exception
              reraise t4
            """);
    Pipeline.all().verifying().run(function);
    assertEquals(
        """
        function f(x):
        b0 (handler b1):
          check_eval_breaker
          n = 60
          return 3600
        b1:
          t0 = catch_exception
          reraise t0
        """,
        IrPrinter.print(function));
  }

  @Test
  void requiredPassesStay() {
    assertTrue(Pipeline.requiredOnly().steps().stream().allMatch(Pipeline.Step::required));
    assertThrows(
        IllegalArgumentException.class, () -> Pipeline.all().without(Set.of("unreachable-blocks")));
    assertThrows(
        IllegalArgumentException.class, () -> Pipeline.all().without(Set.of("no-such-pass")));
    List<String> names = new ArrayList<>();
    Pipeline.all()
        .without(Set.of("dead-code"))
        .afterEach((pass, function) -> names.add(pass))
        .run(RandomGenerator.build(1));
    assertEquals(
        List.of(
            "interrupt-checks",
            "unbound-checks",
            "copy-propagation",
            "constant-folding",
            "method-loads",
            "jump-threading",
            "unreachable-blocks",
            "block-merging",
            "block-splitting"),
        names);
  }

  @Test
  void malformedCodeNamesThePassThatLeftIt() {
    IrFunction function = IrParser.parseFunction("function m.f(x):\n  line 7\nb0:\n  return x\n");
    Pipeline pipeline =
        Pipeline.all()
            .verifying()
            .afterEach(
                (pass, changed) -> changed.blocks().get(0).setTerminator(jumpToItself(changed)));
    StageFailure failure = assertThrows(StageFailure.class, () -> pipeline.run(function));
    assertEquals("pass unbound-checks", failure.stage());
    assertEquals("m.f", failure.function());
    assertEquals(7, failure.line());
    assertTrue(failure.getMessage().contains("the entry block has a predecessor"));
  }

  private static Terminator jumpToItself(IrFunction function) {
    return new Terminator.Jump(function.entry(), null);
  }

  @Test
  void passThatThrowsIsNamed() {
    IrFunction function = IrParser.parseFunction("function f(x):\nb0:\n  return x\n");
    function.entry().setTerminator(new Terminator.Jump(null, null));
    StageFailure failure = assertThrows(StageFailure.class, () -> Pipeline.all().run(function));
    assertEquals("pass interrupt-checks", failure.stage());
  }

  @Test
  void passesKeepWhatGeneratorsDo() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      IrFunction plain = RandomGenerator.build(seed);
      IrFunction improved = RandomGenerator.build(seed);
      Pipeline.all().verifying().run(improved);
      for (int run = 0; run < 3; run++) {
        assertEquals(
            Evaluation.trace(plain, run),
            Evaluation.trace(improved, run),
            () -> IrPrinter.print(plain) + "\nis not\n\n" + IrPrinter.print(improved));
      }
    }
  }

  @Test
  void hiddenLocalsAreNotConstants() {
    IrFunction function = IrParser.parseFunction("function f():\nb0:\n  it$0 = 1\n  return it$0\n");
    Pipeline.all().verifying().run(function);
    assertEquals(new Terminator.Return(Constant.of(1), null), function.entry().terminator());
    assertEquals(new Local("it$0"), function.entry().instrs().get(0).result());
  }
}
