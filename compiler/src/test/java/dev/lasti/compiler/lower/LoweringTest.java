package dev.lasti.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lowering, by the IR that small programs become. */
class LoweringTest {
  @TestFactory
  Stream<DynamicNode> programsBecomeIr() {
    return GoldenCase.tests("ir/lowering", LoweringTest::check);
  }

  private static void check(GoldenCase golden) {
    IrModule module = lower(golden.section("py"));
    golden.check("ir", print(module, golden.section("py")));
  }

  /** The functions; the body of the module too unless it only defines them. */
  private static String print(IrModule module, String source) {
    boolean definesOnly = parse(source).body().stream().allMatch(LoweringTest::isPlainDefinition);
    return module.functions().stream()
        .skip(definesOnly ? 1 : 0)
        .map(IrPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isPlainDefinition(Stmt node) {
    return node instanceof Stmt.FunctionLike def
        && def.decoratorList().isEmpty()
        && def.typeParams().isEmpty()
        && def.args().defaults().isEmpty()
        && def.args().vararg() == null;
  }

  private static Module parse(String text) {
    SourceFile source = new SourceFile("case.py", text);
    return Parser.parse(source, new Diagnostics(source));
  }

  /** CPython 3.12 accepts twenty blocks, and counts two for a handler. */
  @Test
  void blocksMayBeNestedTwentyDeep() {
    assertEquals("", diagnosticsOf(nested("while x:", 20)));
    assertEquals(
        "SyntaxError: too many statically nested blocks", diagnosticsOf(nested("while x:", 21)));
    assertEquals("", diagnosticsOf(nested("try: pass\n%sexcept E:", 10)));
    assertEquals(
        "SyntaxError: too many statically nested blocks",
        diagnosticsOf(nested("try: pass\n%sexcept E:", 11)));
  }

  /** Statements, each inside of the one before. */
  private static String nested(String statement, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= depth; i++) {
      String indent = " ".repeat(i);
      text.append(indent).append(i < depth ? statement.replace("%s", indent) : "pass").append('\n');
    }
    return text.toString();
  }

  private static String diagnosticsOf(String text) {
    SourceFile source = new SourceFile("case.py", text);
    Diagnostics diagnostics = new Diagnostics(source);
    Module module = Parser.parse(source, diagnostics);
    ScopeTable scopes = ScopeTable.of(module, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> DiagnosticRenderer.render(diagnostics));
    Lowering.lower("__main__", module, scopes, source, diagnostics);
    return diagnostics.sorted().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void nestedFinallyBodiesGrowByAConstantEach() {
    int growth = finallyBlocks(9) - finallyBlocks(8);
    assertEquals(growth, finallyBlocks(15) - finallyBlocks(14));
  }

  /** How many blocks a finally in a finally in a finally has. */
  private static int finallyBlocks(int depth) {
    String module = nested("try: x()\n%sfinally:", depth);
    return lower(module).body().blocks().size();
  }

  private static IrModule lower(String text) {
    SourceFile source = new SourceFile("case.py", text);
    Diagnostics diagnostics = new Diagnostics(source);
    Module module = Parser.parse(source, diagnostics);
    ScopeTable scopes = ScopeTable.of(module, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> DiagnosticRenderer.render(diagnostics));
    IrModule lowered = Lowering.lower("__main__", module, scopes, source, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> DiagnosticRenderer.render(diagnostics));
    IrVerifier.verify(lowered);
    return lowered;
  }
}
