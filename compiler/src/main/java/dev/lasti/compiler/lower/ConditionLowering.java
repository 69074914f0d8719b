package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.BooleanOperator;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Value;
import java.util.List;

/**
 * Conditions, {@code and}, {@code or} and conditional expressions. A condition lowers to branches
 * alone; CPython's {@code compiler_jump_if}.
 */
final class ConditionLowering extends ConstructLowering {
  ConditionLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Goes one way or the other, as an expression is true or false. */
  void branch(Expr test, Block ifTrue, Block ifFalse) {
    Boolean truth = Constants.truth(test);
    if (truth != null) {
      builder.jump(truth ? ifTrue : ifFalse, test.span());
    } else if (test instanceof Expr.BoolOp operation) {
      branch(operation, ifTrue, ifFalse);
    } else if (test instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.NOT) {
      branch(unary.operand(), ifFalse, ifTrue);
    } else if (test instanceof Expr.IfExp choice) {
      branch(choice, ifTrue, ifFalse);
    } else if (test instanceof Expr.Compare comparison) {
      lowering.comparisons().branch(comparison, ifTrue, ifFalse);
    } else {
      builder.branch(value(test), ifTrue, ifFalse, test.span());
    }
  }

  private void branch(Expr.BoolOp node, Block ifTrue, Block ifFalse) {
    int last = node.values().size() - 1;
    for (Expr operand : node.values().subList(0, last)) {
      Block next = builder.newBlock();
      if (node.op() == BooleanOperator.AND) {
        branch(operand, next, ifFalse);
      } else {
        branch(operand, ifTrue, next);
      }
      builder.start(next);
    }
    branch(node.values().get(last), ifTrue, ifFalse);
  }

  private void branch(Expr.IfExp node, Block ifTrue, Block ifFalse) {
    Block body = builder.newBlock();
    Block orelse = builder.newBlock();
    branch(node.test(), body, orelse);
    builder.start(body);
    branch(node.body(), ifTrue, ifFalse);
    builder.start(orelse);
    branch(node.orelse(), ifTrue, ifFalse);
  }

  /** The operand that decides. */
  Value value(Expr.BoolOp node) {
    List<Expr> operands = node.values();
    int last = operands.size() - 1;
    Local result = builder.newHiddenLocal("value");
    Block end = builder.newBlock();
    for (Expr operand : operands.subList(0, last)) {
      Block next = builder.newBlock();
      builder.assign(result, value(operand), operand.span());
      boolean isAnd = node.op() == BooleanOperator.AND;
      builder.branch(result, isAnd ? next : end, isAnd ? end : next, operand.span());
      builder.start(next);
    }
    builder.assign(result, value(operands.get(last)), node.span());
    builder.start(end);
    return result;
  }

  /** The value of one branch or the other. */
  Value value(Expr.IfExp node) {
    Boolean truth = Constants.truth(node.test());
    if (truth != null) {
      return value(truth ? node.body() : node.orelse());
    }
    Local result = builder.newHiddenLocal("value");
    Block body = builder.newBlock();
    Block orelse = builder.newBlock();
    Block end = builder.newBlock();
    branch(node.test(), body, orelse);
    builder.start(body);
    builder.assign(result, value(node.body()), node.span());
    builder.jump(end, null);
    builder.start(orelse);
    builder.assign(result, value(node.orelse()), node.span());
    builder.start(end);
    return result;
  }
}
