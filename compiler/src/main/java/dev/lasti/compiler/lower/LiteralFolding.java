package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.ConstantArithmetic;
import dev.lasti.compiler.ir.Operation;
import java.util.ArrayList;
import java.util.List;

/** The expressions that CPython computes in the tree, before it makes code: {@code ast_opt.c}. */
final class LiteralFolding {
  private LiteralFolding() {}

  /** The {@link Constant#value()} of an expression, or null where code has to compute it. */
  static Object value(Expr node) {
    Constant constant = Constants.of(node);
    if (constant != null) {
      return constant.value();
    }
    if (node instanceof Expr.Tuple tuple) {
      List<Object> elements = values(tuple.elts());
      return elements == null ? null : new Constant.Tuple(elements);
    }
    if (node instanceof Expr.UnaryOp unary) {
      return evaluate(Operators.unary(unary.op()), unary.operand());
    }
    if (node instanceof Expr.BinOp binary) {
      return binary(binary);
    }
    return node instanceof Expr.Subscript subscript ? item(subscript) : null;
  }

  private static Object binary(Expr.BinOp node) {
    Object left = value(node.left());
    if (left == null) {
      return null;
    }
    Operation operation = Operators.binary(node.op());
    boolean formats = operation == Operation.REMAINDER && !isNumber(left);
    return formats ? null : evaluate(operation, node.left(), node.right());
  }

  private static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof Boolean;
  }

  private static Object evaluate(Operation operation, Expr... operands) {
    List<Object> values = values(List.of(operands));
    return values == null ? null : ConstantArithmetic.evaluate(operation, values);
  }

  /** {@code fold_subscr} */
  private static Object item(Expr.Subscript node) {
    Object container = value(node.value());
    Object key = container == null ? null : value(node.slice());
    if (!(key instanceof Long index)) {
      return null;
    }
    if (container instanceof Constant.Tuple tuple) {
      int place = place(index, tuple.elements().size());
      return place < 0 ? null : tuple.elements().get(place);
    }
    if (container instanceof Constant.Bytes bytes) {
      int place = place(index, bytes.bytes().length);
      return place < 0 ? null : (Object) (bytes.bytes()[place] & 0xFFL);
    }
    return container instanceof String text ? character(text, index) : null;
  }

  private static String character(String text, long index) {
    int place = place(index, text.codePointCount(0, text.length()));
    return place < 0
        ? null
        : Character.toString(text.codePointAt(text.offsetByCodePoints(0, place)));
  }

  private static int place(long index, int length) {
    long place = index < 0 ? index + length : index;
    return place < 0 || place >= length ? -1 : (int) place;
  }

  /** What is iterated, or searched by {@code in}: {@code fold_iter}. */
  static Object iterable(Expr node) {
    if (node instanceof Expr.List list) {
      List<Object> elements = values(list.elts());
      return elements == null ? null : new Constant.Tuple(elements);
    }
    if (node instanceof Expr.Set set) {
      List<Object> elements = values(set.elts());
      return elements == null ? null : Constant.FrozenSet.of(elements);
    }
    return value(node);
  }

  /** The values of expressions, or null unless all are known. */
  static List<Object> values(List<Expr> nodes) {
    List<Object> values = new ArrayList<>();
    for (Expr node : nodes) {
      Object value = node == null ? null : value(node);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }
}
