package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/** Names, operators, attributes and subscripts. */
final class ExprLowering extends ConstructLowering {
  ExprLowering(AstLowering lowering) {
    super(lowering);
  }

  Value name(Expr.Name node) {
    Constant constant = Constants.of(node);
    return constant == null ? context.names().load(node.id(), node.span()) : constant;
  }

  Value unary(Expr.UnaryOp node) {
    Constant constant = Constants.of(node);
    if (constant != null) {
      return constant;
    }
    return builder.operate(Operators.unary(node.op()), node.span(), value(node.operand()));
  }

  Value binary(Expr.BinOp node) {
    Constant constant = Constants.of(node);
    if (constant != null) {
      return constant;
    }
    Value left = operand(node.left());
    Value right = value(node.right());
    return builder.operate(Operators.binary(node.op()), node.span(), left, right);
  }

  /** {@code name := value} */
  Value bind(Expr.NamedExpr node) {
    Expr.Name target = (Expr.Name) node.target();
    Value value = value(node.value());
    context.names().store(target.id(), value, target.span());
    Local local = context.names().asLocal(target.id());
    return local == null ? value : local;
  }

  Value attribute(Expr.Attribute node) {
    Value object = value(node.value());
    return builder.operate(
        Operation.GET_ATTRIBUTE, context.scope().mangle(node.attr()), span(node), object);
  }

  /**
   * Where a traceback points: at the whole expression, or if the attribute stands in a later line,
   * at its name alone. CPython's {@code update_start_location_to_match_attr}.
   */
  static Span span(Expr.Attribute node) {
    return spanFrom(node, node.span());
  }

  /** The part of a span, which starts like the attribute's, that a traceback points at. */
  static Span spanFrom(Expr.Attribute node, Span span) {
    Span attribute = node.span();
    if (span.line() == attribute.endLine()) {
      return span;
    }
    int length = node.attr().codePointCount(0, node.attr().length());
    int column = Math.max(0, attribute.endColumn() - length);
    return new Span(attribute.endLine(), column, span.endLine(), span.endColumn());
  }

  Value subscript(Expr.Subscript node) {
    Value container = operand(node.value());
    Value key = value(node.slice());
    return builder.operate(Operation.GET_ITEM, node.span(), container, key);
  }

  Value slice(Expr.Slice node) {
    Value start = valueOr(node.lower(), Constant.NONE);
    Value stop = valueOr(node.upper(), Constant.NONE);
    Value step = valueOr(node.step(), Constant.NONE);
    return builder.operate(Operation.BUILD_SLICE, node.span(), start, stop, step);
  }
}
