package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;

/** A program does not compile; the diagnostics say why. */
final class CompileErrors extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostics diagnostics;

  CompileErrors(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  @Override
  public String getMessage() {
    return DiagnosticRenderer.render(diagnostics);
  }
}
