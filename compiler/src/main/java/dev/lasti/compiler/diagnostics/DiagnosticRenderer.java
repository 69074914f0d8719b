package dev.lasti.compiler.diagnostics;

import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;

/**
 * Writes diagnostics the way CPython prints an uncaught {@code SyntaxError} ({@code
 * print_error_text} in {@code pythonrun.c}) or a warning ({@code warnings.formatwarning}):
 *
 * <pre>
 *   File "demo.py", line 3
 *     global x
 *     ^^^^^^^^
 * SyntaxError: name 'x' is parameter and global
 * </pre>
 */
public final class DiagnosticRenderer {
  private static final String INDENT = "    ";

  private DiagnosticRenderer() {}

  /** All diagnostics of a file, in the order of the source, each ending with a line end. */
  public static String render(Diagnostics diagnostics) {
    return render(diagnostics, Colors.OFF);
  }

  /** The same, in color where that is on. */
  public static String render(Diagnostics diagnostics, Colors colors) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      out.append(render(diagnostic, diagnostics.source(), colors));
    }
    if (diagnostics.omitted() > 0) {
      out.append("... and ").append(diagnostics.omitted()).append(" more\n");
    }
    return out.toString();
  }

  /** One diagnostic, ending with a line end. */
  public static String render(Diagnostic diagnostic, SourceFile source) {
    return render(diagnostic, source, Colors.OFF);
  }

  private static String render(Diagnostic diagnostic, SourceFile source, Colors colors) {
    return diagnostic.isError()
        ? renderError(diagnostic, source, colors)
        : renderWarning(diagnostic, source, colors);
  }

  private static String renderWarning(Diagnostic diagnostic, SourceFile source, Colors colors) {
    int line = diagnostic.span().line();
    String text = source.line(line).strip();
    String place = colors.place(source.name() + ":" + line + ":");
    return place + " " + colors.warning(diagnostic.toString()) + "\n  " + text + "\n";
  }

  /**
   * An error of indentation has one caret, however long its token is. An error in line 0 is about
   * the file as a whole, which CPython does not show then.
   */
  private static String renderError(Diagnostic diagnostic, SourceFile source, Colors colors) {
    Span span = diagnostic.span();
    if (span.line() == 0) {
      return colors.error(diagnostic.toString()) + "\n";
    }
    String line = source.line(span.line());
    int stripped = leadingBlanks(line);
    StringBuilder out = new StringBuilder();
    out.append("  ").append(colors.place("File \"" + source.name() + "\", line " + span.line()));
    out.append('\n').append(INDENT).append(line, stripped, line.length()).append('\n');
    if (span.column() >= stripped) {
      out.append(INDENT).append(" ".repeat(span.column() - stripped));
      boolean isIndentation = diagnostic.code().kind() == DiagnosticKind.INDENTATION_ERROR;
      out.append(colors.error("^".repeat(isIndentation ? 1 : caretCount(span, line))));
      out.append('\n');
    }
    return out.append(colors.error(diagnostic.toString())).append('\n').toString();
  }

  /** A span that goes on in the next line is underlined to the end of this one. */
  private static int caretCount(Span span, String line) {
    int lineLength = line.codePointCount(0, line.length());
    int end = span.endLine() > span.line() ? lineLength : span.endColumn();
    return Math.max(1, end - span.column());
  }

  private static int leadingBlanks(String line) {
    int count = 0;
    while (count < line.length() && " \t\f".indexOf(line.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }
}
