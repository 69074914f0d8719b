package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;

/** A program does not compile; the diagnostics say why. */
final class CompileErrors extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CompileErrors(Diagnostics diagnostics) {
    super(DiagnosticRenderer.render(diagnostics));
  }
}
