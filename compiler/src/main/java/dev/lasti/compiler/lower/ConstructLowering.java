package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** What the lowerings of all constructs have at hand. */
abstract class ConstructLowering {
  final AstLowering lowering;
  final FunctionContext context;
  final IrBuilder builder;

  ConstructLowering(AstLowering lowering) {
    this.lowering = lowering;
    this.context = lowering.context();
    this.builder = context.builder();
  }

  /** Evaluates an expression whose value is used before any other one is evaluated. */
  final Value value(Expr node) {
    return lowering.value(node);
  }

  /** Evaluates an expression, or gives another value where there is none. */
  final Value valueOr(Expr node, Value absent) {
    return node == null ? absent : operand(node);
  }

  /** Evaluates an expression whose value is used after others were evaluated. */
  final Value operand(Expr node) {
    return context.keep(lowering.value(node));
  }

  /** Evaluates expressions from left to right. */
  final List<Value> operands(List<Expr> nodes) {
    List<Value> values = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      values.add(operand(node));
    }
    return values;
  }

  static Value[] array(List<Value> values) {
    return values.toArray(Value[]::new);
  }

  /** One value and others behind it. */
  static Value[] array(Value first, List<Value> others) {
    List<Value> values = new ArrayList<>(others.size() + 1);
    values.add(first);
    values.addAll(others);
    return array(values);
  }

  /**
   * The result of an operation, behind a look for generators that it has left unfinished.
   *
   * @param operands what may have made some
   */
  final Value findLost(Value result, List<Expr> operands) {
    return context.module().losable().areMadeByAny(operands)
        ? builder.operate(Operation.FIND_LOST, null, result)
        : result;
  }
}
