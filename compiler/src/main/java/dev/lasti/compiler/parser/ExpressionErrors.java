package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Expr;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * What can be wrong with expressions: {@code invalid_expression, invalid_legacy_expression,
 * invalid_named_expression, invalid_comprehension, invalid_kvpair}.
 */
final class ExpressionErrors {
  private static final List<String> SOFT_KEYWORDS = List.of("_", "case", "match", "type");

  private static final Set<String> LEGACY_STATEMENTS = Set.of("print", "exec");

  private ExpressionErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.context instanceof ExpressionContext) {
      return missingElse(failure);
    }
    if (failure.type() == EQUAL) {
      return assignment(failure);
    }
    if (failure.type() == COLON_EQUAL) {
      return namedTarget(failure);
    }
    SyntaxException error = display(failure);
    return error != null ? error : adjacent(failure);
  }

  // -------------------------------------------------------------------------- two in a row

  /** An expression follows another one: a comma is missing, or the parentheses of a call. */
  private static SyntaxException adjacent(Failure failure) {
    int index = startOfSecond(failure);
    ExpressionContext left = expressionBefore(failure, index);
    if (left == null || left.getChildCount() > 1 || last(left) != failure.tokenAt(index - 1)) {
      return null;
    }
    PythonToken name = ExpressionBuilder.bareName(left);
    if (name != null && LEGACY_STATEMENTS.contains(name.getText())) {
      return legacyStatement(failure, name, index);
    }
    return startsLikeString(failure, left) ? null : missingComma(failure, left, index);
  }

  /**
   * A {@code not} that no {@code in} follows, or a bracket that is no call, starts an expression.
   */
  private static int startOfSecond(Failure failure) {
    if (failure.type(-1) == NOT) {
      return failure.index() - 1;
    }
    OperandContext operand = failure.enclosing(OperandContext.class);
    boolean isTrailer = operand instanceof CallContext || operand instanceof SubscriptionContext;
    return isTrailer && operand.getChildCount() == 2
        ? token(operand, 1).getTokenIndex()
        : failure.index();
  }

  /**
   * The expression that ends before a token, also where the failure is inside it or in a target.
   */
  private static ExpressionContext expressionBefore(Failure failure, int index) {
    ExpressionContext complete = failure.complete(ExpressionContext.class);
    if (complete != null && last(complete).getTokenIndex() == index - 1) {
      return complete;
    }
    ParserRuleContext begun = failure.complete(TargetContext.class);
    if (begun == null) {
      begun = failure.enclosing(ExpressionContext.class);
    }
    return begun == null
        ? null
        : failure.parse(first(begun).getTokenIndex(), index, PythonParser::expression);
  }

  private static SyntaxException missingComma(Failure failure, ExpressionContext left, int index) {
    ExpressionContext right = failure.parse(index, PythonParser::expression);
    if (right == null || !failure.isInBracket(last(right))) {
      return null;
    }
    return new SyntaxException(
            failure.span(left).to(failure.span(right)),
            "invalid syntax. Perhaps you forgot a comma?")
        .afterReading(failure.obstacle(index));
  }

  /**
   * A name before a string may be a wrong prefix, and a soft keyword no name at all. CPython takes
   * the beginning of a soft keyword for one here ({@code _PyPegen_soft_keyword_token}).
   */
  private static boolean startsLikeString(Failure failure, ExpressionContext left) {
    PythonToken first = first(left);
    int next = failure.tokenAt(first.getTokenIndex() + 1).getType();
    return first.getType() == NAME && (next == STRING || startsSoftKeyword(first.getText()));
  }

  private static boolean startsSoftKeyword(String name) {
    return SOFT_KEYWORDS.stream().anyMatch(keyword -> keyword.startsWith(name));
  }

  private static SyntaxException legacyStatement(Failure failure, PythonToken name, int index) {
    StarExpressionsContext values = failure.parse(index, PythonParser::starExpressions);
    if (values == null) {
      return null;
    }
    String text = name.getText();
    return new SyntaxException(
        name.spanTo(last(values)),
        "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
  }

  /** {@code a if b} */
  private static SyntaxException missingElse(Failure failure) {
    boolean isIncomplete = failure.context.getChildCount() == 3 && type(failure.context, 1) == IF;
    return isIncomplete && failure.type() != COLON
        ? new SyntaxException(
            first(failure.context).spanTo(failure.token(-1)),
            "expected 'else' after 'if' expression")
        : null;
  }

  // -------------------------------------------------------------------------- assignments

  /** An equals sign behind an expression that may have a {@code :=}. */
  private static SyntaxException assignment(Failure failure) {
    NamedExpressionContext left = failure.complete(NamedExpressionContext.class);
    if (left == null || left.getChildCount() > 1 || last(left) != failure.token(-1)) {
      return null;
    }
    OperandContext operand = soleOperand((ExpressionContext) left.getChild(0));
    OperandContext right = failure.parse(failure.index() + 1, PythonParser::operand);
    if (operand == null || right == null || isAssigned(failure, right)) {
      return null;
    }
    PythonToken lookahead = failure.tokenAt(last(right).getTokenIndex() + 1);
    if (operand instanceof NameContext) {
      return new SyntaxException(
              first(operand).spanTo(last(right)),
              "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
          .afterReading(lookahead);
    }
    if (Targets.startsLikeTarget(operand)) {
      return null;
    }
    return new SyntaxException(span(operand), Targets.comparisonMeant(failure.build(operand)))
        .afterReading(lookahead);
  }

  private static boolean isAssigned(Failure failure, ParserRuleContext right) {
    int next = failure.tokenAt(last(right).getTokenIndex() + 1).getType();
    return next == EQUAL || next == COLON_EQUAL;
  }

  /** {@code a.b := c} where no {@code :=} may stand at all. */
  private static SyntaxException namedTarget(Failure failure) {
    ExpressionContext left = failure.complete(ExpressionContext.class);
    boolean isBefore = left != null && last(left) == failure.token(-1);
    boolean isInCall = failure.complete(ArgumentContext.class) != null;
    if (!isBefore || isInCall || ExpressionBuilder.bareName(left) != null) {
      return null;
    }
    if (failure.parse(failure.index() + 1, PythonParser::expression) == null) {
      return null;
    }
    Expr target = failure.build(left);
    return new SyntaxException(
        target.span(), "cannot use assignment expressions with " + Targets.describe(target));
  }

  /** The operand that an expression consists of, or null if there are weaker operators. */
  static OperandContext soleOperand(ExpressionContext context) {
    return context.getChildCount() == 1
            && context.getChild(0) instanceof ComparisonContext comparison
            && comparison.getChildCount() == 1
        ? (OperandContext) comparison.getChild(0)
        : null;
  }

  // -------------------------------------------------------------------------- displays

  private static SyntaxException display(Failure failure) {
    if (failure.context instanceof DisplayItemContext && failure.type(-1) == COLON) {
      return dictValue(failure);
    }
    if (failure.context instanceof DisplayContext display && isKeyWithoutValue(display)) {
      return ExpressionBuilder.missingColon((DisplayItemContext) lastChild(display));
    }
    if (failure.type() == FOR || failure.type() == ASYNC) {
      return comprehensionTarget(failure);
    }
    boolean isUnpacking =
        failure.context instanceof ParenthesizedContext && failure.type() == DOUBLE_STAR;
    return isUnpacking && failure.type(-1) == LEFT_PARENTHESIS
        ? new SyntaxException(failure.token.span(), "cannot use double starred expression here")
        : null;
  }

  /** Whether a dict was read up to a key that no colon follows. */
  private static boolean isKeyWithoutValue(DisplayContext context) {
    return lastChild(context) instanceof DisplayItemContext last
        && last != context.getChild(1)
        && !ExpressionBuilder.isDictItem(last)
        && ExpressionBuilder.isDictItem((DisplayItemContext) context.getChild(1));
  }

  private static SyntaxException dictValue(Failure failure) {
    if (failure.type() == STAR) {
      OperandContext value = failure.parse(failure.index() + 1, PythonParser::operand);
      return value == null
          ? null
          : new SyntaxException(
              failure.token.spanTo(last(value)),
              "cannot use a starred expression in a dictionary value");
    }
    boolean isMissing = failure.type() == RIGHT_BRACE || failure.type() == COMMA;
    return isMissing
        ? new SyntaxException(
            failure.token(-1).span(), "expression expected after dictionary key and ':'")
        : null;
  }

  /** {@code [a, b for c in d]} */
  private static SyntaxException comprehensionTarget(Failure failure) {
    ParserRuleContext list = failure.context;
    int first = list instanceof DisplayContext ? 1 : 0;
    boolean isList =
        list instanceof ListContext && list.getChild(1) instanceof ElementsContext
            || list instanceof DisplayContext;
    if (list instanceof ListContext) {
      list = (ParserRuleContext) list.getChild(1);
    }
    if (!isList || type(list, first + 1) != COMMA) {
      return null;
    }
    PythonToken start = first((ParserRuleContext) list.getChild(first));
    return new SyntaxException(
        start.spanTo(failure.token(-1)),
        "did you forget parentheses around the comprehension target?");
  }
}
