package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * The last token that CPython's parser looks at before it fails, which a general {@code invalid
 * syntax} points to. Our grammar accepts expressions where there may only be targets, so it can get
 * beyond that token.
 */
final class FarthestToken {
  private FarthestToken() {}

  /** The token, not behind the one where our grammar failed. */
  static PythonToken of(Failure failure) {
    ParserRuleContext rule = failure.complete(ElementContext.class);
    rule = rule == null ? failure.context : rule;
    PythonToken farthest = failure.token;
    while (rule != null) {
      PythonToken refused = refused(failure, rule);
      farthest = refused == null ? farthest : refused;
      rule = rule.getParent();
    }
    return farthest;
  }

  /** The token of a rule that can only stand behind a target, but stands behind something else. */
  private static PythonToken refused(Failure failure, ParserRuleContext rule) {
    if (rule instanceof ExpressionStatementContext statement) {
      return afterStatementTarget(failure, statement);
    }
    if (rule instanceof ElementContext element && !isWithItem(element)) {
      return type(element, 1) == AS ? token(element, 1) : null;
    }
    boolean isBehindTargets =
        rule instanceof TargetsContext
            || rule instanceof DeleteStatementContext
            || rule instanceof ForStatementContext && rule.getChildCount() == 2;
    return isBehindTargets ? failure.tokenAt(endOfTargets(failure, firstTarget(rule))) : null;
  }

  /** {@code f(): } or {@code f() += } */
  private static PythonToken afterStatementTarget(
      Failure failure, ExpressionStatementContext statement) {
    boolean isAugmented = statement.getChild(1) instanceof AugmentedOperatorContext;
    if (!isAugmented && type(statement, 1) != COLON) {
      return null;
    }
    ParserRuleContext left = (ParserRuleContext) statement.getChild(0);
    PythonToken operator = failure.tokenAt(last(left).getTokenIndex() + 1);
    boolean isTarget =
        left.getChild(0) instanceof StarExpressionsContext values && failure.isAssignable(values);
    return isTarget ? null : operator;
  }

  /** {@code with (a as b):} is the only place for {@code as} in parentheses. */
  private static boolean isWithItem(ElementContext element) {
    ParserRuleContext rule = element;
    while (rule != null && !(rule instanceof WithItemContext)) {
      if (rule instanceof StatementContext) {
        return false;
      }
      rule = rule.getParent();
    }
    return rule != null
        && type(element.getParent().getParent(), 0) == LEFT_PARENTHESIS
        && first(element.getParent().getParent()) == first(rule);
  }

  private static int type(ParseTree tree, int child) {
    return ParseTrees.type((ParserRuleContext) tree, child);
  }

  private static int firstTarget(ParserRuleContext rule) {
    return rule instanceof TargetsContext
        ? first(rule).getTokenIndex()
        : first(rule).getTokenIndex() + 1;
  }

  // -------------------------------------------------------------------------- targets

  /**
   * The index of the first token that does not belong to the targets of a loop or of {@code del}.
   */
  private static int endOfTargets(Failure failure, int start) {
    int index = endOfTarget(failure, start);
    while (index < failure.index() && failure.tokenAt(index).getType() == COMMA) {
      index = endOfTarget(failure, index + 1);
    }
    return Math.min(index, failure.index());
  }

  private static int endOfTarget(Failure failure, int start) {
    int index = failure.tokenAt(start).getType() == STAR ? start + 1 : start;
    int end = endOfAtom(failure, index);
    while (end > index && isTrailer(failure.tokenAt(end).getType())) {
      boolean isAttribute = failure.tokenAt(end).getType() == DOT;
      end = isAttribute ? end + 2 : failure.endOfBrackets(end);
    }
    return end;
  }

  private static boolean isTrailer(int type) {
    return type == DOT || type == LEFT_PARENTHESIS || type == LEFT_BRACKET;
  }

  private static int endOfAtom(Failure failure, int index) {
    return switch (failure.tokenAt(index).getType()) {
      case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE -> failure.endOfBrackets(index);
      case NAME, NUMBER, STRING, NONE, TRUE, FALSE, ELLIPSIS -> index + 1;
      default -> index;
    };
  }
}
