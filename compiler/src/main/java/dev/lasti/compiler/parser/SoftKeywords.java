package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import java.util.List;

/**
 * Tells the soft keywords {@code match}, {@code case} and {@code type} from the names that are
 * spelled so (language reference, 2.3.2). Each is decided exactly, without parsing:
 *
 * <ul>
 *   <li>{@code match} is the keyword if it starts a logical line that ends with a colon, for no
 *       simple statement ends so; or if something follows that cannot follow a name.
 *   <li>{@code case} is the keyword if it starts a line that stands directly in the block of a
 *       {@code match}.
 *   <li>{@code type} is the keyword if it starts a statement and a name follows.
 * </ul>
 */
final class SoftKeywords {
  private final List<PythonToken> tokens;

  /** For each open block, innermost last, whether it is the block of a {@code match}. */
  private final boolean[] isMatchBlock = new boolean[128];

  private int depth;

  private SoftKeywords(List<PythonToken> tokens) {
    this.tokens = tokens;
  }

  /** Gives each soft keyword among the tokens of a file its own type instead of NAME. */
  static void mark(List<PythonToken> tokens) {
    new SoftKeywords(tokens).mark();
  }

  private void mark() {
    boolean opensMatch = false;
    int previous = NEWLINE;
    for (int i = 0; i < tokens.size(); i++) {
      PythonToken token = tokens.get(i);
      int type = token.getType();
      if (type == INDENT) {
        isMatchBlock[++depth] = opensMatch;
      } else if (type == DEDENT) {
        depth--;
      } else if (type == NAME) {
        markName(token, i, previous);
      }
      if (isLineStart(previous) && type != INDENT && type != DEDENT) {
        opensMatch = token.getType() == MATCH;
      }
      previous = type;
    }
  }

  private void markName(PythonToken token, int index, int previous) {
    if (isLineStart(previous)) {
      if (token.is("match") && opensBlock(index)) {
        token.setType(MATCH);
      } else if (token.is("case") && isMatchBlock[depth]) {
        token.setType(CASE);
      }
    }
    if (token.is("type") && startsStatement(previous) && typeAt(index + 1) == NAME) {
      token.setType(TYPE);
    }
  }

  private static boolean isLineStart(int previous) {
    return previous == NEWLINE || previous == INDENT || previous == DEDENT;
  }

  private static boolean startsStatement(int previous) {
    return isLineStart(previous) || previous == SEMICOLON || previous == COLON;
  }

  private boolean opensBlock(int index) {
    if (startsSubject(typeAt(index + 1))) {
      return true;
    }
    if (typeAt(index + 1) == COLON) {
      return false;
    }
    int end = index;
    while (typeAt(end) != NEWLINE && typeAt(end) != EOF) {
      end++;
    }
    return typeAt(end - 1) == COLON;
  }

  /** Whether a token that follows a name starts another expression. */
  private static boolean startsSubject(int type) {
    return switch (type) {
      case NAME, NUMBER, STRING, FSTRING_START, TRUE, FALSE, NONE, LAMBDA, AWAIT, TILDE -> true;
      default -> false;
    };
  }

  private int typeAt(int index) {
    return index < tokens.size() ? tokens.get(index).getType() : EOF;
  }
}
