package dev.lasti.compiler.parser;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.parser.PythonParser.ConstantContext;
import dev.lasti.compiler.parser.PythonParser.ElementsContext;
import dev.lasti.compiler.parser.PythonParser.ListContext;
import dev.lasti.compiler.parser.PythonParser.OperandContext;

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
    if (invalid != null) {
      throw cannotAssign(invalid);
    }
  }

  /** The message about an expression before an equals sign where no assignment can stand. */
  static String comparisonMeant(Expr left) {
    return "cannot assign to " + describe(left) + " here. Maybe you meant '==' instead of '='?";
  }

  /**
   * Whether an operand starts as a list, tuple, generator expression, or keyword constant; CPython
   * does not suggest a comparison for these.
   */
  static boolean startsLikeTarget(OperandContext operand) {
    OperandContext first = operand;
    while (first.getChild(0) instanceof OperandContext left) {
      first = left;
    }
    if (first instanceof ConstantContext) {
      return ParseTrees.type(first, 0) != PythonParser.ELLIPSIS;
    }
    if (!(first.getChild(1) instanceof ElementsContext elements)) {
      return ParseTrees.type(first, 1) == PythonParser.RIGHT_PARENTHESIS
          || ParseTrees.type(first, 1) == PythonParser.RIGHT_BRACKET;
    }
    boolean isComprehension =
        ParseTrees.lastChild(elements) instanceof PythonParser.ComprehensionContext;
    return first instanceof ListContext
        ? !isComprehension
        : isComprehension || ParseTrees.hasComma(elements);
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
    return isAssignable(target) ? null : target;
  }

  /** Whether an expression is a target that is not made of others. */
  static boolean isAssignable(Expr target) {
    return target instanceof Expr.Name
        || target instanceof Expr.Attribute
        || target instanceof Expr.Subscript;
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

  /** What messages call an expression: {@code _PyPegen_get_expr_name}. */
  static String describe(Expr expression) {
    return expression.accept(new ExpressionName());
  }
}
