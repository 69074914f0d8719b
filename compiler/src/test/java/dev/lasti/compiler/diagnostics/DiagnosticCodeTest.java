package dev.lasti.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each code's example provokes that code and no other. */
final class DiagnosticCodeTest {
  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void exampleProvokesTheCode(DiagnosticCode code) {
    assumeFalse(code.example().isEmpty(), "too long for an example");
    assertEquals(List.of(code), codes(code.example()));
  }

  @Test
  void starTooFar() {
    String before = "a, ".repeat(256);
    assertEquals(List.of(DiagnosticCode.STAR_TOO_FAR_IN_ASSIGNMENT), codes(before + "*b = c"));
    assertEquals(
        List.of(DiagnosticCode.STAR_TOO_FAR_IN_PATTERN),
        codes("match x:\n    case [" + before.replace('a', '1') + "*b]: pass"));
  }

  @Test
  void ids() {
    assertEquals("parameter-and-global", DiagnosticCode.PARAMETER_AND_GLOBAL.id());
  }

  private static List<DiagnosticCode> codes(String program) {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("case.py", program + "\n"));
    Module module = Parser.parse(diagnostics.source(), diagnostics);
    ScopeTable.of(module, diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}
