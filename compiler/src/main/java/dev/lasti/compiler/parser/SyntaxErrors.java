package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.last;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.source.Span;
import java.util.List;
import java.util.function.Function;

/**
 * Finds CPython's words for the place where the grammar did not go on. What the {@code invalid_}
 * rules of its grammar say is spread over classes by area; what {@code pegen_errors.c} says when
 * none of them fits stands here.
 */
final class SyntaxErrors {
  /** The areas, in the order in which they are asked; each returns null for what is not its own. */
  private static final List<Function<Failure, SyntaxException>> AREAS =
      List.of(
          BlockErrors::explain,
          DefinitionErrors::explain,
          StatementErrors::explain,
          CallErrors::explain,
          ExpressionErrors::explain,
          FStringErrors::explain,
          SyntaxErrors::refusedPart);

  private SyntaxErrors() {}

  /** The error to report; null if the tokenizer reported it already. */
  static SyntaxException explain(Failure failure) {
    if (failure.type() == ERROR) {
      return null;
    }
    SyntaxException keyword = CallErrors.refusedKeyword(failure);
    if (keyword != null || isBeforeError(failure)) {
      return keyword;
    }
    for (Function<Failure, SyntaxException> area : AREAS) {
      SyntaxException error = area.apply(failure);
      if (error != null) {
        return error;
      }
    }
    return general(failure);
  }

  /** To see whether two expressions follow each other, CPython reads the second, and one token. */
  private static boolean isBeforeError(Failure failure) {
    return failure.complete(ExpressionContext.class) != null
        && failure.obstacle(failure.index()).getType() == ERROR;
  }

  /** What is wrong with the part of the statement that was read before the failure. */
  private static SyntaxException refusedPart(Failure failure) {
    TargetsContext targets = failure.complete(TargetsContext.class);
    if (targets != null && last(targets) == failure.token(-1)) {
      return failure.refusal(targets);
    }
    ForStatementContext loop = failure.enclosing(ForStatementContext.class);
    if (loop != null && loop.getChildCount() >= 3 && loop.getChildCount() <= 4) {
      return failure.refusal((TargetsContext) loop.getChild(1));
    }
    ExpressionStatementContext statement = failure.enclosing(ExpressionStatementContext.class);
    if (statement == null) {
      statement = failure.complete(ExpressionStatementContext.class);
    }
    return statement == null ? null : failure.refusal(statement);
  }

  private static SyntaxException general(Failure failure) {
    return switch (failure.type()) {
      case INDENT -> indentation(failure.span().start(), "unexpected indent");
      case DEDENT -> indentation(failure.span(), "unexpected unindent");
      default -> SyntaxException.general(failure.span(), lastLineRead(failure));
    };
  }

  /** To see whether two expressions follow each other, CPython reads the second. */
  private static int lastLineRead(Failure failure) {
    boolean isBehindExpression = failure.complete(ExpressionContext.class) != null;
    int own = failure.span().endLine();
    return isBehindExpression ? Math.max(own, failure.obstacle(failure.index()).line) : own;
  }

  static SyntaxException indentation(Span span, String message) {
    return new SyntaxException(DiagnosticCode.INDENTATION_ERROR, span, message);
  }
}
