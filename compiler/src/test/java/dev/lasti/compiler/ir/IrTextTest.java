package dev.lasti.compiler.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.source.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Printing, parsing and verifying IR. */
class IrTextTest {
  @TestFactory
  Stream<DynamicNode> textIsReadBack() {
    return GoldenCase.tests("ir/text", IrTextTest::checkRoundTrip);
  }

  private static void checkRoundTrip(GoldenCase golden) {
    IrModule module = IrParser.parseModule(golden.section("ir"));
    IrVerifier.verify(module);
    golden.check("ir", IrPrinter.printFull(module));
    String brief = IrPrinter.print(module);
    assertEquals(brief, IrPrinter.print(IrParser.parseModule(brief)));
  }

  @TestFactory
  Stream<DynamicNode> brokenRulesAreReported() {
    return GoldenCase.tests("ir/verifier", IrTextTest::checkViolations);
  }

  private static void checkViolations(GoldenCase golden) {
    IrFunction function = IrParser.parseFunction(golden.section("ir"));
    golden.check("violations", String.join("\n", IrVerifier.violations(function)));
  }

  @Test
  void unknownBlocksAreReportedWithTheirLine() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> IrParser.parseFunction("function f():\nb0:\n  jump b7\n"));
    assertEquals("line 3: there is no block b7: jump b7", error.getMessage());
  }

  @Test
  void builderEndsBlocksWhereTheHandlerChanges() {
    Parameters parameters = Parameters.ofPositional("x");
    CodeAttributes attributes = CodeAttributes.of(parameters, 1);
    IrFunction function = new IrFunction("f", FunctionKind.FUNCTION, parameters, attributes, null);
    IrBuilder builder = new IrBuilder(function);
    Block handler = builder.newBlock();
    builder.setHandler(handler);
    Temp sum = builder.operate(Operation.ADD, new Span(1, 0, 1, 5), new Local("x"), Constant.of(1));
    builder.setHandler(null);
    builder.leave(sum, null);
    Temp exception = builder.startHandler(handler, null);
    builder.terminate(new Terminator.Reraise(exception, null));
    IrVerifier.verify(function);
    assertEquals(
        """
        function f(x):
        b0 (handler b2):
          t0 = add x, 1
          jump b1
        b1:
          return t0
        b2:
          t1 = catch_exception
          reraise t1
        """,
        IrPrinter.print(function));
  }
}
