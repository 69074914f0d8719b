package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;

/** What can be wrong with a field of an f-string: {@code invalid_replacement_field}. */
final class FStringErrors {
  private FStringErrors() {}

  static SyntaxException explain(Failure failure) {
    ReplacementFieldContext field = failure.enclosing(ReplacementFieldContext.class);
    if (field == null) {
      return null;
    }
    SyntaxException error = lambda(failure);
    if (error != null) {
      return error;
    }
    return failure.context == field ? inField(failure, field) : inExpression(failure, field);
  }

  private static SyntaxException error(Span span, String message) {
    return new SyntaxException(span, "f-string: " + message);
  }

  /** The colon of a lambda starts the format spec. */
  private static SyntaxException lambda(Failure failure) {
    boolean isLambda =
        failure.context instanceof ExpressionContext && first(failure.context).getType() == LAMBDA;
    return isLambda && failure.type(-1) == COLON
        ? error(
            first(failure.context).spanTo(failure.token(-1)),
            "lambda expressions are not allowed without parentheses")
        : null;
  }

  // -------------------------------------------------------------------------- in the expression

  /** The expression is broken; CPython goes on behind the longest part that is one. */
  private static SyntaxException inExpression(Failure failure, ReplacementFieldContext field) {
    PythonToken first = failure.tokenAt(first(field).getTokenIndex() + 1);
    if (failure.token == first) {
      return missingExpression(first);
    }
    boolean isInfix =
        failure.context instanceof OperandContext operand
            && operand.getChild(0) instanceof OperandContext;
    if (isInfix) {
      return error(token(failure.context, 1).span(), "expecting '=', or '!', or ':', or '}'");
    }
    return isDirect(failure.context, field)
        ? error(first.span(), "expecting a valid expression after '{'")
        : null;
  }

  private static SyntaxException missingExpression(PythonToken first) {
    return switch (first.getType()) {
      case EQUAL, EXCLAMATION, COLON, RIGHT_BRACE ->
          error(first.span(), "valid expression required before '" + first.getText() + "'");
      default -> error(first.span(), "expecting a valid expression after '{'");
    };
  }

  /** Whether no bracket stands between a rule and the field around it. */
  private static boolean isDirect(ParserRuleContext rule, ReplacementFieldContext field) {
    ParserRuleContext inner = rule;
    while (inner != field) {
      if (inner instanceof ElementsContext
          || inner instanceof ArgumentsContext
          || inner instanceof SubscriptsContext
          || inner instanceof DisplayContext) {
        return false;
      }
      inner = inner.getParent();
    }
    return true;
  }

  // -------------------------------------------------------------------------- behind it

  private static SyntaxException inField(Failure failure, ReplacementFieldContext field) {
    if (failure.type(-1) == LEFT_BRACE) {
      return missingExpression(failure.token);
    }
    if (failure.type(-1) == EXCLAMATION) {
      boolean isMissing = failure.type() == COLON || failure.type() == RIGHT_BRACE;
      return error(
          failure.token.span(),
          isMissing ? "missing conversion character" : "invalid conversion character");
    }
    return error(failure.token.span(), "expecting " + expected(field));
  }

  /** What may stand behind the parts of the field that are there. */
  private static String expected(ReplacementFieldContext field) {
    boolean hasSpec = false;
    boolean hasConversion = false;
    for (int i = 2; i < field.getChildCount(); i++) {
      hasSpec |= type(field, i) == COLON;
      hasConversion |= type(field, i) == EXCLAMATION;
    }
    if (hasSpec) {
      return "'}', or format specs";
    }
    if (hasConversion) {
      return "':' or '}'";
    }
    return type(field, 2) == EQUAL ? "'!', or ':', or '}'" : "'=', or '!', or ':', or '}'";
  }
}
