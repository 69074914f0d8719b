package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.source.Span;

/** The body of a module. */
final class ModuleLowering {
  private static final Span START = new Span(1, 0, 1, 0);

  private ModuleLowering() {}

  static IrFunction lower(Module module, ModuleContext context) {
    return new CodeLowering(
            context, context.scopes().module(), FunctionKind.MODULE, Parameters.NONE)
        .lower(
            1,
            CodeLowering.docstring(module.body()),
            lowering -> new NamespaceBody(lowering).lower(module.body(), START));
  }
}
