package dev.lasti.compiler.parser;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Singleton;

/**
 * Checks that what was parsed as an expression can be assigned to or deleted (CPython's {@code
 * _PyPegen_get_invalid_target}).
 */
final class Targets {
  private Targets() {}

  /** The kind of statement that a target stands in, which decides what it may be. */
  private enum Place {
    ASSIGNMENT,
    LOOP,
    DELETION
  }

  /** Refuses a left side of {@code =}. */
  static void checkAssigned(Expr target) {
    Expr invalid = invalidPart(target, Place.ASSIGNMENT);
    if (invalid == null) {
      return;
    }
    if (invalid == target && !isConstantName(invalid) && isOperand(invalid)) {
      throw new SyntaxException(
          invalid.span(),
          "cannot assign to " + describe(invalid) + " here. Maybe you meant '==' instead of '='?");
    }
    throw cannotAssign(invalid);
  }

  /** Refuses the target of {@code for}, in a statement or a comprehension. */
  static void checkLoopTarget(Expr target) {
    Expr invalid = invalidPart(target, Place.LOOP);
    if (invalid != null) {
      throw cannotAssign(invalid);
    }
  }

  /** Refuses what stands behind {@code as} in a {@code with}. */
  static void checkWithTarget(Expr target) {
    Expr invalid = invalidPart(target, Place.ASSIGNMENT);
    if (invalid != null) {
      throw cannotAssign(invalid);
    }
  }

  /** Refuses an operand of {@code del}. */
  static void checkDeleted(Expr target) {
    Expr invalid = invalidPart(target, Place.DELETION);
    if (invalid != null) {
      throw new SyntaxException(invalid.span(), "cannot delete " + describe(invalid));
    }
  }

  static Expr requireUnstarred(Expr element) {
    if (element instanceof Expr.Starred) {
      throw new SyntaxException(
          element.span(), "iterable unpacking cannot be used in comprehension");
    }
    return element;
  }

  private static SyntaxException cannotAssign(Expr invalid) {
    return new SyntaxException(invalid.span(), "cannot assign to " + describe(invalid));
  }

  /** The first part of a target that cannot be one, or null. */
  private static Expr invalidPart(Expr target, Place place) {
    if (target instanceof Expr.Tuple tuple) {
      return invalidElement(tuple.elts(), place);
    }
    if (target instanceof Expr.List list) {
      return invalidElement(list.elts(), place);
    }
    if (target instanceof Expr.Starred starred) {
      return place == Place.DELETION ? starred : invalidPart(starred.value(), place);
    }
    boolean isValid =
        target instanceof Expr.Name
            || target instanceof Expr.Attribute
            || target instanceof Expr.Subscript;
    return isValid ? null : target;
  }

  private static Expr invalidElement(java.util.List<Expr> elements, Place place) {
    for (Expr element : elements) {
      Expr invalid = invalidPart(element, place);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  private static boolean isConstantName(Expr expression) {
    return expression instanceof Expr.Constant constant
        && (constant.value() instanceof Boolean || constant.value() == Singleton.NONE);
  }

  /** Whether it binds more tightly than a comparison, so that {@code ==} could be meant. */
  private static boolean isOperand(Expr expression) {
    return !(expression instanceof Expr.BoolOp
        || expression instanceof Expr.Compare
        || expression instanceof Expr.IfExp
        || expression instanceof Expr.Lambda
        || expression instanceof Expr.GeneratorExp
        || expression instanceof Expr.Yield
        || expression instanceof Expr.YieldFrom);
  }

  /** What messages call an expression: {@code _PyPegen_get_expr_name}. */
  static String describe(Expr expression) {
    return expression.accept(new ExpressionName());
  }
}
