package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.List;

/** The body of a module or class, with the names that it defines before any of its statements. */
final class NamespaceBody extends ConstructLowering {
  private final boolean hasNamespace;

  NamespaceBody(AstLowering lowering) {
    super(lowering);
    this.hasNamespace = context.names().hasNamespace();
  }

  void lower(List<Stmt> body, Span start) {
    if (AnnotationFinder.hasAnnotations(body)) {
      Value[] namespace = hasNamespace ? new Value[] {NameAccess.NAMESPACE} : new Value[0];
      builder.perform(Operation.SETUP_ANNOTATIONS, start, namespace);
    }
    String docstring = context.isInteractive() ? null : CodeLowering.docstring(body);
    if (docstring != null) {
      define("__doc__", Constant.of(docstring), body.get(0).span());
    }
    lowering.body(body);
  }

  private void define(String name, Constant value, Span span) {
    if (hasNamespace) {
      builder.perform(Operation.STORE_NAME, name, span, NameAccess.NAMESPACE, value);
    } else {
      builder.perform(Operation.STORE_GLOBAL, name, span, value);
    }
  }
}
