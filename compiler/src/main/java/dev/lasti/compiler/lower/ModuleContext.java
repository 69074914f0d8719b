package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.Span;

/**
 * What all code of one module shares.
 *
 * @param futureAnnotations whether annotations are kept as text, PEP 563
 */
record ModuleContext(ScopeTable scopes, Diagnostics diagnostics, boolean futureAnnotations) {
  /** {@code CO_FUTURE_ANNOTATIONS} of {@code co_flags}. */
  private static final int FUTURE_ANNOTATIONS_FLAG = 0x1000000;

  static ModuleContext of(Module module, ScopeTable scopes, Diagnostics diagnostics) {
    boolean annotations = module.body().stream().anyMatch(ModuleContext::importsAnnotations);
    return new ModuleContext(scopes, diagnostics, annotations);
  }

  private static boolean importsAnnotations(Stmt node) {
    return node instanceof Stmt.ImportFrom from
        && "__future__".equals(from.module())
        && from.names().stream().anyMatch(alias -> alias.name().equals("annotations"));
  }

  /** The bits of {@code co_flags} that future imports set. */
  int futureFlags() {
    return futureAnnotations ? FUTURE_ANNOTATIONS_FLAG : 0;
  }

  /** Reports a construct that is valid Python but not lowered yet. */
  void notSupported(String construct, Span span) {
    diagnostics.report(DiagnosticCode.NOT_SUPPORTED, span, construct);
  }
}
