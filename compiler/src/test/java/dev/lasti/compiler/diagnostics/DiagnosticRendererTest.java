package dev.lasti.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import org.junit.jupiter.api.Test;

/** The layout of diagnostics; the first two are what CPython 3.12 printed. */
final class DiagnosticRendererTest {
  private static String rendered(String text, DiagnosticCode code, Span span, String message) {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("a.py", text));
    diagnostics.report(code, span, message);
    return DiagnosticRenderer.render(diagnostics);
  }

  @Test
  void spanOverTwoLinesIsUnderlinedToTheEndOfTheFirst() {
    assertEquals(
        """
          File "a.py", line 3
            return (1,
            ^^^^^^^^^^
        SyntaxError: 'return' outside function
        """,
        rendered(
            "x = 1\nif x:\n\t\treturn (1,\n   2)\n",
            DiagnosticCode.RETURN_OUTSIDE_FUNCTION,
            new Span(3, 2, 4, 5),
            ""));
  }

  @Test
  void positionInTheIndentationHasNoCaret() {
    assertEquals(
        """
          File "a.py", line 3
            y
        TabError: inconsistent use of tabs and spaces in indentation
        """,
        rendered(
            "if 1:\n        x\n\ty\n",
            DiagnosticCode.TAB_ERROR,
            new Span(3, 0, 3, 0),
            "inconsistent use of tabs and spaces in indentation"));
  }

  @Test
  void unsupportedConstruct() {
    assertEquals(
        """
          File "a.py", line 1
            async with é as x: pass
            ^^^^^^^^^^^^^^^
        error: not supported yet: async with
        """,
        rendered(
            "async with é as x: pass",
            DiagnosticCode.NOT_SUPPORTED,
            new Span(1, 0, 1, 15),
            "async with"));
  }

  @Test
  void diagnosticsComeInTheOrderOfTheSource() {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("a.py", "x\ny\n"));
    diagnostics.report(DiagnosticCode.SYNTAX_ERROR, new Span(2, 0, 2, 1), "second");
    diagnostics.report(DiagnosticCode.SYNTAX_WARNING, new Span(1, 0, 1, 1), "first");
    diagnostics.report(DiagnosticCode.SYNTAX_ERROR, new Span(2, 0, 2, 1), "at the same place");
    assertEquals(
        """
        a.py:1: SyntaxWarning: first
          x
          File "a.py", line 2
            y
            ^
        SyntaxError: second
        """,
        DiagnosticRenderer.render(diagnostics));
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void tooManyAreCounted() {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("a.py", "\n".repeat(60)));
    for (int line = 1; line <= 60; line++) {
      diagnostics.report(DiagnosticCode.SYNTAX_WARNING, new Span(line, 0, line, 0), "");
    }
    assertEquals(10, diagnostics.omitted());
    assertTrue(DiagnosticRenderer.render(diagnostics).endsWith("... and 10 more\n"));
    assertFalse(diagnostics.hasErrors());
  }
}
