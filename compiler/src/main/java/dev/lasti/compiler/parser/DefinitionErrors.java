package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import org.antlr.v4.runtime.ParserRuleContext;

/** What can be wrong with the heads of functions and lambdas: {@code invalid_parameters}. */
final class DefinitionErrors {
  private DefinitionErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.context instanceof TypeParameterContext && failure.type() == EQUAL) {
      return typeParameterDefault(failure);
    }
    FunctionDefinitionContext function = failure.enclosing(FunctionDefinitionContext.class);
    SyntaxException forced = function == null ? null : forced(failure, function);
    if (forced != null) {
      return forced;
    }
    if (failure.context instanceof FunctionDefinitionContext) {
      return head(failure);
    }
    boolean isInParameter =
        failure.context instanceof ParameterContext
            || failure.context instanceof LambdaParameterContext;
    SyntaxException error = isInParameter ? parameter(failure) : null;
    return error == null ? afterParameter(failure) : error;
  }

  /**
   * Behind the name CPython insists on a parenthesis, and behind the parameters on a colon, if what
   * may stand before these is wrong.
   */
  private static SyntaxException forced(Failure failure, FunctionDefinitionContext function) {
    if (lastChild(function) instanceof TypeParametersContext parameters
        && failure.enclosing(TypeParametersContext.class) == parameters) {
      return SyntaxException.expected("(", first(parameters));
    }
    int arrow = failure.index() - 1;
    int start = first(function).getTokenIndex();
    while (arrow > start && failure.tokenAt(arrow).getType() != ARROW) {
      arrow--;
    }
    boolean isResult =
        arrow > start
            && (type(lastChild(function)) == ARROW
                || lastChild(function) instanceof ExpressionContext);
    return isResult ? missingColon(failure, arrow) : null;
  }

  /** {@code type X[T = int] = ...}: CPython reads this as a subscription in the end. */
  private static SyntaxException typeParameterDefault(Failure failure) {
    OperandContext value = failure.parse(failure.index() + 1, PythonParser::operand);
    boolean isName = failure.context.getChildCount() == 1 && type(failure.context, 0) == NAME;
    return isName && value != null && failure.enclosing(TypeAliasContext.class) != null
        ? new SyntaxException(
            failure.token(-1).spanTo(last(value)),
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
        : null;
  }

  private static SyntaxException missingColon(Failure failure, int arrow) {
    ExpressionContext result = failure.parse(arrow + 1, PythonParser::expression);
    PythonToken behind = failure.tokenAt(result == null ? arrow : last(result).getTokenIndex() + 1);
    return SyntaxException.expected(":", behind);
  }

  private static SyntaxException head(Failure failure) {
    int before = failure.type(-1);
    if (before == NAME && failure.type(-2) == DEF || before == RIGHT_BRACKET) {
      return SyntaxException.expected("(", failure.token);
    }
    boolean isBeforeClosing =
        before == LEFT_PARENTHESIS || failure.lastChild() instanceof ParametersContext;
    return isBeforeClosing ? afterParameter(failure) : null;
  }

  /** Within a parameter: it has an equals sign and nothing behind. */
  private static SyntaxException parameter(Failure failure) {
    boolean endsParameter = failure.type() == COMMA || failure.type() == RIGHT_PARENTHESIS;
    if (failure.type(-1) == EQUAL && endsParameter) {
      return new SyntaxException(failure.token(-1).span(), "expected default value expression");
    }
    return null;
  }

  /** Between parameters. */
  private static SyntaxException afterParameter(Failure failure) {
    ParserRuleContext list = parameterList(failure);
    if (list == null) {
      return null;
    }
    return switch (failure.type()) {
      case EQUAL -> defaultOfStarred(failure);
      case STAR ->
          failure.type(-1) == SLASH
              ? new SyntaxException(failure.token.span(), "expected comma between / and *")
              : null;
      case LEFT_PARENTHESIS -> parenthesized(failure, list);
      default -> null;
    };
  }

  /** The function or lambda whose parameters stand directly before the failure. */
  private static ParserRuleContext parameterList(Failure failure) {
    ParserRuleContext rule = failure.context;
    while (rule instanceof ParametersContext
        || rule instanceof LambdaParametersContext
        || rule instanceof ParameterContext
        || rule instanceof LambdaParameterContext) {
      rule = rule.getParent();
    }
    boolean isFunction = rule instanceof FunctionDefinitionContext;
    boolean isLambda = rule instanceof ExpressionContext && first(rule).getType() == LAMBDA;
    return isFunction || isLambda ? rule : null;
  }

  private static SyntaxException defaultOfStarred(Failure failure) {
    ParserRuleContext parameter = failure.complete(ParameterContext.class);
    if (parameter == null) {
      parameter = failure.complete(LambdaParameterContext.class);
    }
    if (parameter == null || type(parameter, 0) == NAME) {
      return null;
    }
    String kind = type(parameter, 0) == STAR ? "positional" : "keyword";
    return new SyntaxException(
        failure.token.span(), "var-" + kind + " argument cannot have default value");
  }

  /** {@code (a, b)} among parameters, as Python 2 had it. */
  private static SyntaxException parenthesized(Failure failure, ParserRuleContext list) {
    if (failure.type(-1) == NAME) {
      return null;
    }
    int index = failure.index() + 1;
    while (failure.tokenAt(index).getType() == NAME || failure.tokenAt(index).getType() == COMMA) {
      index++;
    }
    PythonToken close = failure.tokenAt(index);
    if (close.getType() != RIGHT_PARENTHESIS || index == failure.index() + 1) {
      return null;
    }
    String kind = list instanceof ExpressionContext ? "Lambda expression" : "Function";
    return new SyntaxException(
        failure.token.spanTo(close), kind + " parameters cannot be parenthesized");
  }
}
