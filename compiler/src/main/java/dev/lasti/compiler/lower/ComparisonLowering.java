package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.List;

/**
 * Comparisons. A chain evaluates each operand once, and none behind the first comparison that is
 * false.
 */
final class ComparisonLowering extends ConstructLowering {
  ComparisonLowering(AstLowering lowering) {
    super(lowering);
  }

  Value value(Expr.Compare node) {
    int last = node.ops().size() - 1;
    Value left = operand(node.left());
    if (last == 0) {
      return compare(node, 0, left, comparator(node, 0));
    }
    Local result = builder.newHiddenLocal("compared");
    Block end = builder.newBlock();
    for (int i = 0; i < last; i++) {
      Value right = context.keep(comparator(node, i));
      Block next = builder.newBlock();
      builder.move(result, compare(node, i, left, right), node.span());
      builder.branch(result, next, end, node.span());
      builder.start(next);
      left = right;
    }
    builder.assign(result, compare(node, last, left, comparator(node, last)), node.span());
    builder.start(end);
    return result;
  }

  /** Goes one way or the other, without making a bool. */
  void branch(Expr.Compare node, Block ifTrue, Block ifFalse) {
    int last = node.ops().size() - 1;
    Value left = operand(node.left());
    for (int i = 0; i < last; i++) {
      Value right = context.keep(comparator(node, i));
      Block next = builder.newBlock();
      builder.branch(compare(node, i, left, right), next, ifFalse, node.span());
      builder.start(next);
      left = right;
    }
    builder.branch(compare(node, last, left, comparator(node, last)), ifTrue, ifFalse, node.span());
  }

  private Value compare(Expr.Compare node, int index, Value left, Value right) {
    Operation operation = Operators.comparison(node.ops().get(index));
    Temp result = builder.operate(operation, node.span(), left, right);
    return findLost(result, List.of(node.comparators().get(index)));
  }

  /** The right operand. A list that is only searched need not be made, so it is a tuple. */
  private Value comparator(Expr.Compare node, int index) {
    Expr comparator = node.comparators().get(index);
    Constant constant = isOnlySearched(node, index) ? elements(comparator) : null;
    return constant == null ? value(comparator) : constant;
  }

  private static boolean isOnlySearched(Expr.Compare node, int index) {
    ComparisonOperator operator = node.ops().get(index);
    boolean isLast = index == node.ops().size() - 1;
    return isLast && (operator == ComparisonOperator.IN || operator == ComparisonOperator.NOT_IN);
  }

  private static Constant elements(Expr node) {
    return node instanceof Expr.List list ? Constants.tuple(list.elts()) : null;
  }
}
