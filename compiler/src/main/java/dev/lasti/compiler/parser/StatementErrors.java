package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.source.Span;

/** What can be wrong with imports, handlers and patterns. */
final class StatementErrors {
  private StatementErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.enclosing(ImportFromContext.class) != null || isAfterImportedNames(failure)) {
      return trailingComma(failure);
    }
    if (failure.context instanceof ExceptBlockContext) {
      return handler(failure);
    }
    if (failure.type() == FROM) {
      return importFrom(failure);
    }
    return failure.context instanceof PatternContext ? pattern(failure) : null;
  }

  // -------------------------------------------------------------------------- imports

  private static boolean isAfterImportedNames(Failure failure) {
    return failure.complete(ImportFromContext.class) != null;
  }

  private static SyntaxException trailingComma(Failure failure) {
    boolean isTrailing = failure.type() == NEWLINE && failure.type(-1) == COMMA;
    return isTrailing
        ? new SyntaxException(
            failure.token.span(), "trailing comma not allowed without surrounding parentheses")
        : null;
  }

  /** {@code import a from b} */
  private static SyntaxException importFrom(Failure failure) {
    ImportNameContext names = failure.complete(ImportNameContext.class);
    if (names == null || failure.type(1) != NAME) {
      return null;
    }
    DottedNameContext module = failure.parse(failure.index() + 1, PythonParser::dottedName);
    PythonToken behind = failure.tokenAt(last(module).getTokenIndex() + 1);
    Span span = Failure.spanUntil(first(names), behind);
    return new SyntaxException(span, "Did you mean to use 'from ... import ...' instead?");
  }

  // -------------------------------------------------------------------------- handlers

  private static SyntaxException handler(Failure failure) {
    if (failure.type() == NEWLINE && failure.type(-1) == STAR) {
      return new SyntaxException(failure.token.span(), "expected one or more exception types");
    }
    boolean isList = failure.type() == COMMA && failure.lastChild() instanceof ExpressionContext;
    return isList ? unparenthesizedTypes(failure) : null;
  }

  /** {@code except A, B as name:} */
  private static SyntaxException unparenthesizedTypes(Failure failure) {
    StarExpressionsContext types =
        failure.parse(failure.index() + 1, PythonParser::starExpressions);
    if (types == null) {
      return null;
    }
    PythonToken end = failure.tokenAt(last(types).getTokenIndex() + 1);
    if (end.getType() == AS) {
      end = failure.tokenAt(end.getTokenIndex() + 2);
    }
    if (end.getType() != COLON) {
      return null;
    }
    PythonToken first = first((ExpressionContext) failure.lastChild());
    return new SyntaxException(
        Failure.spanUntil(first, end), "multiple exception types must be parenthesized");
  }

  // -------------------------------------------------------------------------- patterns

  private static SyntaxException pattern(Failure failure) {
    ExpressionContext target =
        failure.type(-1) == AS ? failure.parse(failure.index(), PythonParser::expression) : null;
    return target == null ? null : new SyntaxException(span(target), "invalid pattern target");
  }
}
