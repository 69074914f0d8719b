package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Gives up the innermost statement that has an error and goes on behind it, blocks and further
 * clauses included, so that one run reports the errors of several statements.
 */
final class StatementRecovery extends DefaultErrorStrategy {
  private final TokenBuffer tokens;
  private final List<SyntaxException> errors;
  private RecognitionException explained;

  StatementRecovery(TokenBuffer tokens, List<SyntaxException> errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  @Override
  public void reportError(Parser parser, RecognitionException error) {
    if (error != explained) {
      explained = error;
      SyntaxException explanation = explain(new Failure(tokens, error));
      if (explanation != null) {
        errors.add(explanation);
      }
    }
  }

  /** What is complete before the failure may be wrong itself, which comes first. */
  private static SyntaxException explain(Failure failure) {
    try {
      return SyntaxErrors.explain(failure);
    } catch (SyntaxException refused) {
      return refused;
    }
  }

  /** Passes the error on to the rule of the statement, or of the whole text. */
  @Override
  public void recover(Parser parser, RecognitionException error) {
    if (parser.getContext() instanceof StatementContext statement) {
      tokens.seek(endOfStatement(statement.start.getTokenIndex()));
    } else if (!(parser.getContext() instanceof EvalInputContext)) {
      throw error;
    }
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  @Override
  public void sync(Parser parser) {
    // No token is deleted or inserted inside a statement.
  }

  /** The index behind a statement and all clauses that belong to it. */
  private int endOfStatement(int start) {
    int index = endOfClause(start);
    while (continuesStatement(tokens.get(index).getType())) {
      index = endOfClause(index);
    }
    return index;
  }

  private static boolean continuesStatement(int type) {
    return type == ELIF || type == ELSE || type == EXCEPT || type == FINALLY;
  }

  /** The index behind a line and the block below it. */
  private int endOfClause(int start) {
    int index = start;
    while (!endsLine(tokens.get(index).getType())) {
      index++;
    }
    if (tokens.get(index).getType() == NEWLINE) {
      index++;
    }
    return tokens.get(index).getType() == INDENT ? endOfBlock(index) : pastDedent(index, start);
  }

  private static boolean endsLine(int type) {
    return type == NEWLINE || type == INDENT || type == DEDENT || type == EOF;
  }

  /** A statement that starts with a stray DEDENT must not stay there for ever. */
  private int pastDedent(int index, int start) {
    return index == start && tokens.get(index).getType() == DEDENT ? index + 1 : index;
  }

  private int endOfBlock(int indent) {
    int depth = 0;
    for (int index = indent; ; index++) {
      int type = tokens.get(index).getType();
      if (type == INDENT) {
        depth++;
      } else if (type == DEDENT && --depth == 0) {
        return index + 1;
      } else if (type == EOF) {
        return index;
      }
    }
  }
}
