package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/** F-strings. */
final class FStringLowering extends ConstructLowering {
  private static final int NO_CONVERSION = -1;

  FStringLowering(AstLowering lowering) {
    super(lowering);
  }

  Value join(Expr.JoinedStr node) {
    List<Expr> parts = parts(node);
    if (parts.isEmpty()) {
      return Constant.of("");
    }
    if (parts.size() == 1) {
      return value(parts.get(0));
    }
    return joined(parts, node.span());
  }

  /** Joins many parts in groups, so that only so many values are held at a time. */
  private Value joined(List<Expr> parts, Span span) {
    if (parts.size() <= DisplayLowering.LONGEST) {
      return builder.operate(Operation.BUILD_STRING, span, array(operands(parts)));
    }
    int half = parts.size() / 2;
    Value left = joined(parts.subList(0, half), span);
    Value right = joined(parts.subList(half, parts.size()), span);
    return builder.operate(Operation.BUILD_STRING, span, left, right);
  }

  /** All but the empty texts that the tree, like CPython's, has at the end of nested specs. */
  private static List<Expr> parts(Expr.JoinedStr node) {
    List<Expr> parts = new ArrayList<>(node.values());
    parts.removeIf(part -> part instanceof Expr.Constant text && "".equals(text.value()));
    return parts;
  }

  Value format(Expr.FormattedValue node) {
    Value value = operand(node.value());
    Value spec = valueOr(node.formatSpec(), Constant.UNBOUND);
    Character conversion =
        node.conversion() == NO_CONVERSION ? null : Character.valueOf((char) node.conversion());
    return builder.operate(Operation.FORMAT_VALUE, conversion, node.span(), value, spec);
  }
}
