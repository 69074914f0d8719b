package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

/** What can be wrong with the arguments of a call: {@code invalid_arguments, invalid_kwarg}. */
final class CallErrors {
  private CallErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.context instanceof ArgumentContext) {
      return inArgument(failure);
    }
    ArgumentContext argument = failure.complete(ArgumentContext.class);
    return argument == null || last(argument) != failure.token(-1)
        ? null
        : afterArgument(failure, argument);
  }

  /** {@code f(a.b = }: what stands before the equals sign is no name, whatever follows; or null. */
  static SyntaxException refusedKeyword(Failure failure) {
    ArgumentContext argument = failure.enclosing(ArgumentContext.class);
    if (argument == null) {
      argument = failure.complete(ArgumentContext.class);
    }
    boolean hasValue =
        argument != null
            && argument.getChild(0) instanceof ExpressionContext
            && type(argument, 1) == EQUAL;
    if (!hasValue || ExpressionBuilder.bareName((ExpressionContext) argument.getChild(0)) != null) {
      return null;
    }
    PythonToken equals = token(argument, 1);
    return new SyntaxException(
            first(argument).spanTo(equals),
            "expression cannot contain assignment, perhaps you meant \"==\"?")
        .afterReading(equals);
  }

  /** {@code f(name=)} */
  private static SyntaxException inArgument(Failure failure) {
    boolean endsArgument = failure.type() == COMMA || failure.type() == RIGHT_PARENTHESIS;
    if (!endsArgument || failure.type(-1) != EQUAL) {
      return null;
    }
    ExpressionContext left = (ExpressionContext) failure.context.getChild(0);
    return new SyntaxException(
        first(left).spanTo(failure.token(-1)),
        ExpressionBuilder.bareName(left) != null
            ? "expected argument value expression"
            : "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  private static SyntaxException afterArgument(Failure failure, ArgumentContext argument) {
    if (failure.type() == EQUAL) {
      return assignedUnpacking(failure, argument);
    }
    boolean isComprehension = failure.type() == FOR || failure.type() == ASYNC;
    return isComprehension && type(argument, 1) == EQUAL ? comprehended(argument) : null;
  }

  /** {@code f(*a = b)} */
  private static SyntaxException assignedUnpacking(Failure failure, ArgumentContext argument) {
    int type = type(argument, 0);
    ExpressionContext value = failure.parse(failure.index() + 1, PythonParser::expression);
    if (type != STAR && type != DOUBLE_STAR || value == null) {
      return null;
    }
    String kind = type == STAR ? "iterable" : "keyword";
    return new SyntaxException(
        first(argument).spanTo(last(value)), "cannot assign to " + kind + " argument unpacking");
  }

  /** {@code f(a = b for c in d)} */
  private static SyntaxException comprehended(ArgumentContext argument) {
    ExpressionContext left = (ExpressionContext) argument.getChild(0);
    String message =
        ExpressionBuilder.bareName(left) != null
            ? "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
            : "expression cannot contain assignment, perhaps you meant \"==\"?";
    return new SyntaxException(first(left).spanTo(token(argument, 1)), message);
  }
}
