package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/** Errors of a compilation as the Python exception that {@code compile()} raises. */
final class PythonSyntaxError {
  private PythonSyntaxError() {}

  /** The first error as SyntaxError or a subclass, with the source line. */
  static PyBaseException of(Diagnostics diagnostics) {
    return of(diagnostics, lineOf(diagnostics) + "\n");
  }

  /**
   * The first error of a text that is parsed as {@code eval} or {@code single}: it keeps its last
   * line as it is, and an error at its very end has no column, as in CPython.
   */
  static PyBaseException ofUnfinished(Diagnostics diagnostics) {
    String source = diagnostics.source().text();
    Span span = first(diagnostics).span();
    String line = lineOf(diagnostics);
    int lastStart = source.length() - line.length();
    boolean isLast = source.endsWith(line) && source.lastIndexOf('\n') < lastStart;
    if (!isLast) {
      return of(diagnostics, line + "\n");
    }
    boolean isAtEnd = span.column() >= line.codePointCount(0, line.length());
    int shownLine = source.isEmpty() ? 0 : span.line();
    return isAtEnd
        ? create(diagnostics, first(diagnostics), new Span(shownLine, -1, shownLine, -1), line)
        : of(diagnostics, line);
  }

  /** The first error of code whose lines the exception does not hold. */
  static PyBaseException withoutLine(Diagnostics diagnostics) {
    return of(diagnostics, PyNone.NONE);
  }

  /** A warning that the program's filters have made an error. */
  static PyBaseException ofWarning(Diagnostics diagnostics, Diagnostic warning) {
    return create(diagnostics, warning, warning.span(), PyNone.NONE);
  }

  private static PyBaseException of(Diagnostics diagnostics, Object text) {
    Diagnostic first = first(diagnostics);
    return create(diagnostics, first, first.span(), text);
  }

  private static Diagnostic first(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
  }

  private static String lineOf(Diagnostics diagnostics) {
    int line = first(diagnostics).span().line();
    return line > 0 ? diagnostics.source().line(line) : "";
  }

  private static PyBaseException create(
      Diagnostics diagnostics, Diagnostic finding, Span span, Object text) {
    PyType type = type(finding);
    if (type == ExceptionTypes.MEMORY_ERROR || type == ExceptionTypes.RECURSION_ERROR) {
      return (PyBaseException) CallProtocol.call(type, finding.message());
    }
    PyTuple details =
        PyTuple.of(
            diagnostics.source().name(),
            (long) span.line(),
            (long) span.column() + 1,
            text,
            (long) span.endLine(),
            (long) span.endColumn() + 1);
    return (PyBaseException) CallProtocol.call(type, finding.message(), details);
  }

  private static PyType type(Diagnostic error) {
    return switch (error.code().kind()) {
      case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
      case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
      case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
      case RECURSION_ERROR -> ExceptionTypes.RECURSION_ERROR;
      default -> ExceptionTypes.SYNTAX_ERROR;
    };
  }
}
