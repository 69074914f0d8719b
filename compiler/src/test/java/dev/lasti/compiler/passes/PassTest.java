package dev.lasti.compiler.passes;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrParser;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.IrVerifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Each pass alone, on the cases in the directory of its name. */
class PassTest {
  @TestFactory
  Stream<DynamicContainer> passes() {
    return Pipeline.STEPS.stream()
        .map(
            step ->
                DynamicContainer.dynamicContainer(
                    step.name(),
                    GoldenCase.tests("passes/" + step.name(), golden -> check(step, golden))));
  }

  private static void check(Pipeline.Step step, GoldenCase golden) {
    IrFunction function = IrParser.parseFunction(golden.section("ir"));
    IrVerifier.verify(function);
    step.pass().run(function);
    IrVerifier.verify(function);
    golden.check("out", IrPrinter.print(function));
  }
}
