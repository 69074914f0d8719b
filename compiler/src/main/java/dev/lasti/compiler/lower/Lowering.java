package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;

/** Turns the syntax tree of a module into IR. */
public final class Lowering {
  private Lowering() {}

  /**
   * Lowers a module that has no errors.
   *
   * @param name the module's dotted name
   * @param diagnostics is told what is valid but not lowered yet; the result is of no use then
   */
  public static IrModule lower(
      String name, Module module, ScopeTable scopes, SourceFile source, Diagnostics diagnostics) {
    return lower(name, module, CodeForm.MODULE, 0, scopes, source, diagnostics);
  }

  /**
   * Lowers code that has no errors.
   *
   * @param form what the code is made for; the module of an {@code EVAL} is one expression
   * @param flags the bits of {@code co_flags} for future features that the code gets from outside
   */
  public static IrModule lower(
      String name,
      Module module,
      CodeForm form,
      int flags,
      ScopeTable scopes,
      SourceFile source,
      Diagnostics diagnostics) {
    ModuleContext context = ModuleContext.of(module, scopes, form, flags, diagnostics);
    return IrModule.of(name, source.name(), ModuleLowering.lower(module, context));
  }
}
