package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
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
    boolean isOfTokenizer = first(diagnostics).code() == DiagnosticCode.TOKEN_ERROR;
    return of(diagnostics, isOfTokenizer ? lineOf(diagnostics) : lineOf(diagnostics) + "\n");
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
      return of(diagnostics);
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
    return (PyBaseException)
        CallProtocol.call(
            type, finding.message(), details(diagnostics.source().name(), finding, span, text));
  }

  /**
   * What concerns the whole text has neither line nor column: {@code raise_tokenizer_init_error}
   */
  private static PyTuple details(String file, Diagnostic finding, Span span, Object text) {
    if (finding.span() == Span.NOWHERE) {
      return PyTuple.of(file, 0L, -1L, PyNone.NONE);
    }
    return PyTuple.of(
        file,
        (long) span.line(),
        (long) span.column() + 1,
        text,
        (long) span.endLine(),
        endOffset(finding, span));
  }

  /** An empty span is the end of a line, which is a character, or indentation, which has no end. */
  private static long endOffset(Diagnostic finding, Span span) {
    long end = span.endColumn() + 1L;
    boolean isEmpty = span.column() >= 0 && span.equals(span.start());
    return switch (finding.code()) {
      case INDENTATION_ERROR -> isEmpty ? -1 : end;
      case TAB_ERROR -> 0;
      case SYNTAX_ERROR -> isEmpty ? end + 1 : end;
      default -> end;
    };
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
