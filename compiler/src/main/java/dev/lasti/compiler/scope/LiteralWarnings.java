package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Bytes;
import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.Complex;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Singleton;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import java.util.Set;

/**
 * Warns of literals where only a slip of the pen can have put them: the {@code SyntaxWarning}s of
 * CPython's {@code compile.c}.
 */
final class LiteralWarnings {
  private static final Set<String> NOT_CALLABLE = Set.of("tuple", "list", "dict", "set", "str");
  private static final Set<String> INDEXED_BY_INTEGER = Set.of("str", "bytes", "tuple", "list");
  private static final Set<String> NOT_SUBSCRIPTABLE =
      Set.of(
          "NoneType",
          "ellipsis",
          "int",
          "bool",
          "float",
          "complex",
          "set",
          "generator",
          "function");
  private static final Set<String> INTEGERS = Set.of("int", "bool");

  private final Diagnostics diagnostics;

  LiteralWarnings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** CPython's {@code check_caller}. */
  void checkCall(Expr.Call node) {
    String type = typeOf(node.func());
    boolean suspicious =
        node.func() instanceof Expr.Constant
            || node.func() instanceof Expr.GeneratorExp
            || NOT_CALLABLE.contains(type);
    if (suspicious) {
      diagnostics.report(DiagnosticCode.LITERAL_NOT_CALLABLE, node.func().span(), type);
    }
  }

  /** CPython's {@code check_subscripter} and {@code check_index}; only where a value is read. */
  void checkSubscript(Expr.Subscript node) {
    String type = typeOf(node.value());
    String index = typeOf(node.slice());
    if (NOT_SUBSCRIPTABLE.contains(type)) {
      diagnostics.report(DiagnosticCode.LITERAL_NOT_SUBSCRIPTABLE, node.value().span(), type);
    } else if (INDEXED_BY_INTEGER.contains(type) && !index.isEmpty() && !INTEGERS.contains(index)) {
      diagnostics.report(DiagnosticCode.LITERAL_INDEX_TYPE, node.value().span(), type, index);
    }
  }

  /** CPython's {@code check_compare}; it warns once for a chain. */
  void checkCompare(Expr.Compare node) {
    Expr left = node.left();
    for (int i = 0; i < node.ops().size(); i++) {
      Expr right = node.comparators().get(i);
      ComparisonOperator op = node.ops().get(i);
      boolean identity = op == ComparisonOperator.IS || op == ComparisonOperator.IS_NOT;
      if (identity && (isUnshared(left) || isUnshared(right))) {
        String type = typeOf(isUnshared(left) ? left : right);
        String instead = op == ComparisonOperator.IS ? "==" : "!=";
        diagnostics.report(
            DiagnosticCode.COMPARISON_WITH_LITERAL, node.span(), op.symbol(), type, instead);
        return;
      }
      left = right;
    }
  }

  /** {@code assert (test, message)} forgets that an assert is no function. */
  void checkAssert(Stmt.Assert node) {
    if (node.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
      diagnostics.report(DiagnosticCode.ASSERTION_ALWAYS_TRUE, node.span());
    }
  }

  /** Whether a literal makes an object whose identity means nothing. */
  private static boolean isUnshared(Expr node) {
    if (node instanceof Expr.Constant constant) {
      return !(constant.value() instanceof Singleton || constant.value() instanceof Boolean);
    }
    if (node instanceof Expr.Tuple tuple) {
      return tuple.elts().stream().allMatch(LiteralWarnings::isConstant);
    }
    return isNegativeNumber(node);
  }

  private static boolean isConstant(Expr node) {
    return node instanceof Expr.Constant || isNegativeNumber(node);
  }

  private static boolean isNegativeNumber(Expr node) {
    return node instanceof Expr.UnaryOp unary
        && unary.op() == UnaryOperator.U_SUB
        && unary.operand() instanceof Expr.Constant constant
        && (constant.value() instanceof Number || constant.value() instanceof Complex);
  }

  /** The name of the type of a literal or display, empty for others: {@code infer_type}. */
  private static String typeOf(Expr node) {
    if (node instanceof Expr.Constant constant) {
      return typeOf(constant.value());
    }
    if (node instanceof Expr.Tuple) {
      return "tuple";
    }
    if (node instanceof Expr.List || node instanceof Expr.ListComp) {
      return "list";
    }
    if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
      return "dict";
    }
    if (node instanceof Expr.Set || node instanceof Expr.SetComp) {
      return "set";
    }
    if (node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue) {
      return "str";
    }
    return typeOfOther(node);
  }

  private static String typeOfOther(Expr node) {
    if (node instanceof Expr.GeneratorExp) {
      return "generator";
    }
    if (node instanceof Expr.Lambda) {
      return "function";
    }
    boolean negative = isNegativeNumber(node) && node instanceof Expr.UnaryOp;
    return negative ? typeOf(((Expr.UnaryOp) node).operand()) : "";
  }

  private static String typeOf(Object value) {
    if (value instanceof String) {
      return "str";
    }
    if (value instanceof Bytes) {
      return "bytes";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof Singleton singleton) {
      return singleton == Singleton.NONE ? "NoneType" : "ellipsis";
    }
    if (value instanceof Double) {
      return "float";
    }
    return value instanceof Complex ? "complex" : "int";
  }
}
