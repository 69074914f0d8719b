package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.source.Span;

/** The body of a module. */
final class ModuleLowering {
  private static final Span START = new Span(1, 0, 1, 0);

  private ModuleLowering() {}

  static IrFunction lower(Module module, ModuleContext context) {
    CodeForm form = context.form();
    Parameters parameters =
        form.hasNamespace()
            ? Parameters.ofPositional(NameAccess.NAMESPACE.name())
            : Parameters.NONE;
    String docstring =
        form == CodeForm.SINGLE || form == CodeForm.EVAL
            ? null
            : CodeLowering.docstring(module.body());
    Scope scope = context.scopes().module();
    FunctionKind kind = scope.isCoroutine() ? FunctionKind.COROUTINE : FunctionKind.MODULE;
    return new CodeLowering(context, scope, kind, parameters)
        .lower(1, docstring, lowering -> body(lowering, module, form));
  }

  private static void body(AstLowering lowering, Module module, CodeForm form) {
    if (form == CodeForm.EVAL) {
      Expr expression = ((Stmt.ExprStmt) module.body().get(0)).value();
      lowering.context().builder().leave(lowering.value(expression), expression.span());
    } else {
      new NamespaceBody(lowering).lower(module.body(), START);
    }
  }
}
