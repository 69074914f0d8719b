package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Class definitions. The body is a function that fills the namespace it is given and returns the
 * cell of {@code __class__}, if a method needs that. CPython's {@code compiler_class}.
 */
final class ClassLowering extends ConstructLowering {
  /** How messages about keywords call what makes classes. */
  private static final Value CALLEE = Constant.of("__build_class__()");

  ClassLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code @decorator class name[T](bases, keywords): body} */
  void define(Stmt.ClassDef node) {
    List<Value> decorators = operands(node.decoratorList());
    Value type =
        node.typeParams().isEmpty()
            ? build(node, node.bases())
            : lowering.typeParameters().classDefinition(node);
    Value decorated = lowering.functions().decorate(decorators, node.decoratorList(), type);
    context.names().store(node.name(), decorated, node.span());
  }

  /** Makes the class itself, without decorators. */
  Value build(Stmt.ClassDef node, List<Expr> bases) {
    Value body = body(node);
    return build(node, body, lowering.displays().tuple(bases, node.span()));
  }

  /** Makes the class of a body and bases that were evaluated already. */
  Value build(Stmt.ClassDef node, Value body, Value bases) {
    Value keywords = lowering.calls().spreadKeywords(CALLEE, node.keywords(), node.span());
    return builder.operate(Operation.BUILD_CLASS, node.name(), node.span(), body, bases, keywords);
  }

  /** Makes the function of the body. */
  Value body(Stmt.ClassDef node) {
    IrFunction code =
        lowering
            .functions()
            .code(
                context.module().scopes().scopeOf(node),
                FunctionKind.CLASS_BODY,
                Parameters.ofPositional(NameAccess.NAMESPACE.name()),
                CodeLowering.firstLine(node.decoratorList(), node),
                null,
                inner -> inner.classes().fill(node));
    return lowering.functions().make(code, FunctionLowering.Defaults.NONE, null, node.span());
  }

  private void fill(Stmt.ClassDef node) {
    Scope scope = context.scope();
    Local namespace = NameAccess.NAMESPACE;
    int firstLine = builder.function().attributes().firstLine();
    Span start = new Span(firstLine, 0, firstLine, 0);
    Value module = builder.operate(Operation.LOAD_NAME, "__name__", start, namespace);
    put("__module__", module, start);
    put("__qualname__", Constant.of(scope.qualifiedName()), start);
    if (!node.typeParams().isEmpty()) {
      put("__type_params__", context.names().load(TypeParameterLowering.PARAMETERS, start), start);
    }
    new NamespaceBody(lowering).lower(node.body(), start);
    finish(scope, start);
  }

  private void put(String name, Value value, Span span) {
    builder.perform(Operation.STORE_NAME, name, span, NameAccess.NAMESPACE, value);
  }

  private void finish(Scope scope, Span span) {
    if (!builder.isOpen()) {
      return;
    }
    if (scope.needsClassDict()) {
      put("__classdictcell__", context.names().closureCell("__classdict__"), span);
    }
    if (scope.needsClassCell()) {
      Local cell = context.names().closureCell("__class__");
      put("__classcell__", cell, span);
      builder.leave(cell, null);
    }
  }
}
