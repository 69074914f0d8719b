package dev.lasti.compiler.diagnostics;

import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one source file. Past a limit they are only counted. */
public final class Diagnostics {
  private static final int LIMIT = 50;

  private static final Comparator<Diagnostic> BY_POSITION =
      Comparator.comparingInt((Diagnostic diagnostic) -> diagnostic.span().line())
          .thenComparingInt(diagnostic -> diagnostic.span().column());

  private final SourceFile source;
  private final List<Diagnostic> reported = new ArrayList<>();
  private int omitted;

  /** Starts an empty collection about a file. */
  public Diagnostics(SourceFile source) {
    this.source = source;
  }

  /** The file that the spans point into. */
  public SourceFile source() {
    return source;
  }

  /**
   * Adds a diagnostic. An error at the very place of another one is left out: most likely it
   * follows from that.
   *
   * @param arguments what the message template of the code has place holders for
   */
  public void report(DiagnosticCode code, Span span, Object... arguments) {
    if (hasErrorAt(span)) {
      return;
    }
    if (reported.size() < LIMIT) {
      reported.add(new Diagnostic(code, span, code.message(arguments)));
    } else {
      omitted++;
    }
  }

  private boolean hasErrorAt(Span span) {
    return reported.stream().anyMatch(d -> d.isError() && d.span().equals(span));
  }

  /** Whether nothing was reported. */
  public boolean isEmpty() {
    return reported.isEmpty();
  }

  /** Whether anything was reported that forbids to compile the program. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(Diagnostic::isError);
  }

  /** The number of diagnostics that were dropped because there were too many. */
  public int omitted() {
    return omitted;
  }

  /** The diagnostics in the order of the source; those at one place as they were reported. */
  public List<Diagnostic> sorted() {
    return reported.stream().sorted(BY_POSITION).toList();
  }
}
