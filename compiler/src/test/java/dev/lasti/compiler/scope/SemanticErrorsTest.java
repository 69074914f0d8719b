package dev.lasti.compiler.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks every case under testdata/diagnostics/semantic. The section {@code err} is what CPython
 * 3.12 printed for the program, so {@code -Dgolden=update} leaves it alone. CPython stops at the
 * first error, which hence is all that is compared; warnings precede it.
 */
final class SemanticErrorsTest {
  @TestFactory
  Stream<DynamicNode> errors() {
    return GoldenCase.tests("diagnostics/semantic", SemanticErrorsTest::check);
  }

  private static void check(GoldenCase golden) {
    SourceFile source = new SourceFile("case.py", golden.section("py"));
    Diagnostics diagnostics = new Diagnostics(source);
    Module module = Parser.parse(source, diagnostics);
    assertEquals("", DiagnosticRenderer.render(diagnostics), "the parser has no objection");
    ScopeTable.of(module, diagnostics);
    assertEquals(golden.section("err"), upToFirstError(diagnostics));
  }

  private static String upToFirstError(Diagnostics diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      out.append(DiagnosticRenderer.render(diagnostic, diagnostics.source()));
      if (diagnostic.isError()) {
        break;
      }
    }
    return out.toString();
  }
}
