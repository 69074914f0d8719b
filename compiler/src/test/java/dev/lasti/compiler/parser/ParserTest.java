package dev.lasti.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The entries of the parser, and what golden files cannot show. */
class ParserTest {
  private static Diagnostics diagnostics(String text) {
    return new Diagnostics(new SourceFile("test.py", text));
  }

  private static Module parse(String text) {
    Diagnostics diagnostics = diagnostics(text);
    Module module = Parser.parse(diagnostics.source(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return module;
  }

  @Test
  void anEmptyTextIsAModuleWithoutStatements() {
    assertEquals(List.of(), parse("").body());
    assertEquals(List.of(), parse("\n# nothing\n   \n").body());
  }

  @Test
  void anExpressionIsParsedAlone() {
    Diagnostics diagnostics = diagnostics("a, b");
    Expr expression = Parser.parseExpression(diagnostics.source(), diagnostics);
    assertEquals(2, assertInstanceOf(Expr.Tuple.class, expression).elts().size());
  }

  @Test
  void aStatementIsNoExpression() {
    Diagnostics diagnostics = diagnostics("a = b");
    assertNull(Parser.parseExpression(diagnostics.source(), diagnostics));
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void doubtfulLiteralsAreWarnings() {
    Diagnostics diagnostics = diagnostics("a = '\\d'\nb = f'{a}\\400'\nc = 1if a else 2\n");
    Parser.parse(diagnostics.source(), diagnostics);
    assertFalse(diagnostics.hasErrors());
    assertEquals(
        List.of(
            "SyntaxWarning: invalid escape sequence '\\d'",
            "SyntaxWarning: invalid octal escape sequence '\\400'",
            "SyntaxWarning: invalid decimal literal"),
        diagnostics.sorted().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void nullBytesAreAnError() {
    Diagnostics diagnostics = diagnostics("a = 1\nb = '\0'\n");
    Parser.parse(diagnostics.source(), diagnostics);
    assertEquals(
        "SyntaxError: source code cannot contain null bytes",
        diagnostics.sorted().get(0).toString());
  }

  @Test
  void longChainsNeedNoDeepStack() throws InterruptedException {
    String chain = "x = " + "a + ".repeat(20_000) + "a\ny = b" + ".c()".repeat(20_000) + "\n";
    Module[] module = new Module[1];
    Thread thread = new Thread(null, () -> module[0] = parse(chain), "small stack", 256 * 1024);
    thread.start();
    thread.join();
    assertEquals(2, module[0].body().size());
  }

  @Test
  void whatNestsTooDeeplyIsAnError() throws InterruptedException {
    Diagnostics diagnostics = diagnostics("x = " + "-".repeat(200_000) + "1\n");
    Runnable parse = () -> Parser.parse(diagnostics.source(), diagnostics);
    Thread thread = new Thread(null, parse, "small stack", 256 * 1024);
    thread.start();
    thread.join();
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void theStatementsAroundAnErrorAreKept() {
    Diagnostics diagnostics = diagnostics("a = 1\nb = = 2\nif c:\n  d e\n  f = 3\ng = 4\n");
    Module module = Parser.parse(diagnostics.source(), diagnostics);
    assertEquals(2, diagnostics.sorted().size());
    assertEquals(3, module.body().size());
    assertEquals(1, assertInstanceOf(Stmt.If.class, module.body().get(1)).body().size());
  }
}
