package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.Span;

/**
 * What all code of one module shares.
 *
 * @param form what the code is made for
 * @param futureAnnotations whether annotations are kept as text, PEP 563
 * @param countsCalls whether its functions count towards {@code sys.getrecursionlimit()}
 */
record ModuleContext(
    ScopeTable scopes,
    CodeForm form,
    Diagnostics diagnostics,
    boolean futureAnnotations,
    FrameKeeping frames,
    boolean countsCalls,
    LosableGenerators losable) {

  /** Which code keeps its frames. Interpreted code has them anyway. */
  enum FrameKeeping {
    NONE,

    /** Code that asks for frames itself. */
    WHERE_ASKED,

    /** All functions: others may look at their variables. */
    ALL;

    private static FrameKeeping of(Module module, CodeForm form) {
      if (form != CodeForm.MODULE) {
        return NONE;
      }
      if (FrameMentions.ofVariables(module)) {
        return ALL;
      }
      return FrameMentions.ofSources(module) ? WHERE_ASKED : NONE;
    }
  }

  /**
   * The context of a module that imports its future features, or gets them by flags.
   *
   * @param flags the bits of {@code co_flags} for future features
   */
  static ModuleContext of(
      Module module, ScopeTable scopes, CodeForm form, int flags, Diagnostics diagnostics) {
    boolean annotations =
        (flags & CodeAttributes.FUTURE_ANNOTATIONS) != 0
            || module.body().stream().anyMatch(ModuleContext::importsAnnotations);
    return new ModuleContext(
        scopes,
        form,
        diagnostics,
        annotations,
        FrameKeeping.of(module, form),
        FrameMentions.ofDepth(module),
        LosableGenerators.of(module));
  }

  private static boolean importsAnnotations(Stmt node) {
    return node instanceof Stmt.ImportFrom from
        && "__future__".equals(from.module())
        && from.names().stream().anyMatch(alias -> alias.name().equals("annotations"));
  }

  /** The bits of {@code co_flags} that future imports set. */
  int futureFlags() {
    return futureAnnotations ? CodeAttributes.FUTURE_ANNOTATIONS : 0;
  }

  /** Reports a construct that is valid Python but not lowered yet. */
  void notSupported(String construct, Span span) {
    diagnostics.report(DiagnosticCode.NOT_SUPPORTED, span, construct);
  }
}
