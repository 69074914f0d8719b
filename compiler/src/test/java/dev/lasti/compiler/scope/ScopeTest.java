package dev.lasti.compiler.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Resolves the names of every case under testdata/scope and compares the printed scopes. */
final class ScopeTest {
  @TestFactory
  Stream<DynamicNode> scopes() {
    return GoldenCase.tests("scope", ScopeTest::check);
  }

  private static void check(GoldenCase golden) {
    golden.check("scope", ScopePrinter.print(table(golden.section("py")).module()));
  }

  private static ScopeTable table(String text) {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("case.py", text));
    ScopeTable table = ScopeTable.of(Parser.parse(diagnostics.source(), diagnostics), diagnostics);
    assertEquals("", DiagnosticRenderer.render(diagnostics));
    return table;
  }

  @Test
  void variablesOfInlinedComprehensionsAreThoseOfTheFrame() {
    Scope function = onlyChild(table("def f(x):\n  return [[x for a in b] for b in x]").module());
    Scope inner = onlyChild(onlyChild(function));
    assertEquals(function, inner.frame());
    assertEquals(function.symbol("x"), inner.variable("x"));
    assertEquals(inner.parent().symbol("b"), inner.parent().variable("b"));
    assertEquals(Resolution.LOCAL, inner.variable("x").resolution());
  }

  @Test
  void variablesOfGeneratorExpressionsAreFree() {
    Scope function = onlyChild(table("def f(x):\n  return (x for a in x)").module());
    Scope expression = onlyChild(function);
    assertEquals(Resolution.FREE, expression.variable("x").resolution());
    assertEquals(List.of("x"), expression.freeVariables());
    assertEquals(List.of(function.symbol("x")), function.cells());
  }

  /** The names are those that CPython 3.12 gives. */
  @Test
  void qualifiedNames() {
    String text =
        """
        class A:
          def f(self):
            return [lambda: x for x in self], (lambda: y for y in self)
          def g[T](self): pass
        def h():
          global i
          def i(): pass
          def j(): pass
          class B[T]: pass
        """;
    List<String> names = new ArrayList<>();
    collectQualifiedNames(table(text).module(), names);
    assertEquals(
        List.of(
            "A",
            "A.f",
            "A.f.<locals>.<lambda>",
            "A.f.<locals>.<genexpr>",
            "A.f.<locals>.<genexpr>.<lambda>",
            "A.<generic parameters of g>",
            "A.g",
            "h",
            "i",
            "h.<locals>.j",
            "h.<locals>.<generic parameters of B>",
            "h.<locals>.B"),
        names);
  }

  private static void collectQualifiedNames(Scope scope, List<String> names) {
    for (Scope child : scope.children()) {
      if (!child.isInlined()) {
        names.add(child.qualifiedName());
      }
      collectQualifiedNames(child, names);
    }
  }

  @Test
  void mangling() {
    assertEquals("_A__x", Scope.mangle("A", "__x"));
    assertEquals("_A__x", Scope.mangle("__A", "__x"));
    assertEquals("__x", Scope.mangle("__", "__x"));
    assertEquals("__x__", Scope.mangle("A", "__x__"));
    assertEquals("_x", Scope.mangle("A", "_x"));
    assertEquals("__x.y", Scope.mangle("A", "__x.y"));
  }

  @Test
  void tableFindsScopesByIdentity() {
    SourceFile source = new SourceFile("case.py", "def f(): x\ndef f(): x\n");
    Diagnostics diagnostics = new Diagnostics(source);
    Module module = Parser.parse(source, diagnostics);
    ScopeTable table = ScopeTable.of(module, diagnostics);
    Stmt first = module.body().get(0);
    Stmt second = module.body().get(1);
    assertEquals(table.module().children().get(0), table.scopeOf(first));
    assertEquals(table.module().children().get(1), table.scopeOf(second));
    assertThrows(IllegalArgumentException.class, () -> table.typeParametersOf(first));
    Scope scope = table.scopeOf(first);
    assertThrows(IllegalArgumentException.class, () -> table.symbol(scope, "y"));
  }

  private static Scope onlyChild(Scope scope) {
    assertEquals(1, scope.children().size());
    return scope.children().get(0);
  }
}
