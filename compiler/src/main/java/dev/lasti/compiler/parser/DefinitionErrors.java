package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import org.antlr.v4.runtime.ParserRuleContext;

/** What can be wrong with the heads of functions and lambdas: {@code invalid_parameters}. */
final class DefinitionErrors {
  private DefinitionErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.context instanceof FunctionDefinitionContext) {
      return head(failure);
    }
    boolean isInParameter =
        failure.context instanceof ParameterContext
            || failure.context instanceof LambdaParameterContext;
    SyntaxException error = isInParameter ? parameter(failure) : null;
    return error == null ? afterParameter(failure) : error;
  }

  private static SyntaxException head(Failure failure) {
    int before = failure.type(-1);
    if (before == NAME && failure.type(-2) == DEF || before == RIGHT_BRACKET) {
      return new SyntaxException(failure.token.span(), "expected '('");
    }
    if (before == ARROW && failure.type() == COLON) {
      return new SyntaxException(failure.token(-1).span(), "expected ':'");
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
