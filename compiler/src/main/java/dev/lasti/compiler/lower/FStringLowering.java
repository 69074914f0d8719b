package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;

/** F-strings. */
final class FStringLowering extends ConstructLowering {
  private static final int NO_CONVERSION = -1;

  FStringLowering(AstLowering lowering) {
    super(lowering);
  }

  Value join(Expr.JoinedStr node) {
    if (node.values().isEmpty()) {
      return Constant.of("");
    }
    if (node.values().size() == 1) {
      return value(node.values().get(0));
    }
    return builder.operate(Operation.BUILD_STRING, node.span(), array(operands(node.values())));
  }

  Value format(Expr.FormattedValue node) {
    Value value = operand(node.value());
    Value spec = valueOr(node.formatSpec(), Constant.UNBOUND);
    Character conversion =
        node.conversion() == NO_CONVERSION ? null : Character.valueOf((char) node.conversion());
    return builder.operate(Operation.FORMAT_VALUE, conversion, node.span(), value, spec);
  }
}
