package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scans one token in a line: a name, keyword, number, string, operator or delimiter. */
final class TokenScanner {
  private static final Map<String, Integer> KEYWORDS = keywords();

  /** The longest keyword, {@code continue} and {@code nonlocal}. */
  private static final int MAX_KEYWORD_LENGTH = 8;

  private static final char DELETE = 0x7F;

  private final SourceCursor cursor;
  private final BracketStack brackets;
  private final FStringScanner fstrings;
  private final NumberScanner numbers;

  TokenScanner(
      SourceCursor cursor,
      BracketStack brackets,
      FStringScanner fstrings,
      List<SyntaxException> warnings) {
    this.cursor = cursor;
    this.brackets = brackets;
    this.fstrings = fstrings;
    this.numbers = new NumberScanner(cursor, warnings);
  }

  private static Map<String, Integer> keywords() {
    Map<String, Integer> keywords = new HashMap<>();
    for (int type = FALSE; type <= YIELD; type++) {
      String literal = VOCABULARY.getLiteralName(type);
      keywords.put(literal.substring(1, literal.length() - 1), type);
    }
    return keywords;
  }

  /** Scans the token that starts at the cursor, which stands on no blank. */
  PythonToken next() {
    char c = cursor.peek();
    if (isNameStart(c)) {
      return nameOrPrefixedString();
    }
    if (isDigit(c) || c == '.' && isDigit(cursor.peek(1))) {
      return numbers.next();
    }
    if (c == '"' || c == '\'') {
      return string();
    }
    return operator(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  // -------------------------------------------------------------------------- names

  private PythonToken nameOrPrefixedString() {
    boolean isAscii = true;
    char c = cursor.peek();
    while (isNameStart(c) || isDigit(c)) {
      isAscii &= c < 0x80;
      cursor.skip(1);
      c = cursor.peek();
    }
    int length = cursor.position() - cursor.tokenStart();
    if ((c == '"' || c == '\'') && length <= 2) {
      StringPrefix prefix = StringPrefix.of(cursor.tokenText());
      if (prefix != null) {
        return prefix.isFormatted() ? fstrings.start(prefix.isRaw()) : string();
      }
    }
    if (!isAscii) {
      Identifiers.check(cursor.tokenText(), cursor);
    }
    Integer keyword = length <= MAX_KEYWORD_LENGTH ? KEYWORDS.get(cursor.tokenText()) : null;
    return cursor.token(keyword == null ? NAME : keyword);
  }

  // -------------------------------------------------------------------------- strings

  /** Scans from the opening quotes, which the cursor stands on. */
  private PythonToken string() {
    char quote = cursor.peek();
    if (cursor.peek(1) == quote && cursor.peek(2) == quote) {
      cursor.skip(3);
      longString(quote);
    } else {
      cursor.skip(1);
      shortString(quote);
    }
    return cursor.token(STRING);
  }

  private void shortString(char quote) {
    for (char c = cursor.peek(); c != quote; c = cursor.peek()) {
      if (c == '\n' || cursor.atEnd()) {
        throw unterminated(quote, false);
      }
      cursor.skip(1);
      if (c == '\\' && !cursor.atEnd()) {
        cursor.advance();
      }
    }
    cursor.skip(1);
  }

  private void longString(char quote) {
    while (cursor.peek() != quote || cursor.peek(1) != quote || cursor.peek(2) != quote) {
      if (cursor.peek() == '\\') {
        cursor.skip(1);
      }
      if (cursor.atEnd()) {
        throw unterminated(quote, true);
      }
      cursor.advance();
    }
    cursor.skip(3);
  }

  /** In the field of an f-string with the same quotes these were meant to end the f-string. */
  private SyntaxException unterminated(char quote, boolean isTriple) {
    Span span = cursor.tokenStartSpan(1);
    if (fstrings.inExpression() && fstrings.hasQuotes(quote, isTriple)) {
      return SyntaxException.atPlace(span, "f-string: expecting '}'");
    }
    return SyntaxException.atPlace(
        span,
        (isTriple ? "unterminated triple-quoted string" : "unterminated string")
            + " literal (detected at line "
            + cursor.lineOfLastCharacter()
            + ")");
  }

  // -------------------------------------------------------------------------- operators

  private PythonToken operator(char c) {
    return switch (c) {
      case '(' -> open(c, LEFT_PARENTHESIS);
      case '[' -> open(c, LEFT_BRACKET);
      case '{' -> open(c, LEFT_BRACE);
      case ')' -> close(c, RIGHT_PARENTHESIS);
      case ']' -> close(c, RIGHT_BRACKET);
      case '}' -> close(c, RIGHT_BRACE);
      case ',' -> token(1, COMMA);
      case ';' -> token(1, SEMICOLON);
      case '~' -> token(1, TILDE);
      case '.' ->
          cursor.peek(1) == '.' && cursor.peek(2) == '.' ? token(3, ELLIPSIS) : token(1, DOT);
      case ':' -> colon();
      case '!' -> equalOr(EXCLAMATION, NOT_EQUAL);
      case '=' -> equalOr(EQUAL, EQUAL_EQUAL);
      case '+' -> equalOr(PLUS, PLUS_EQUAL);
      case '-' -> cursor.peek(1) == '>' ? token(2, ARROW) : equalOr(MINUS, MINUS_EQUAL);
      case '@' -> equalOr(AT, AT_EQUAL);
      case '%' -> equalOr(PERCENT, PERCENT_EQUAL);
      case '&' -> equalOr(AMPERSAND, AMPERSAND_EQUAL);
      case '|' -> equalOr(VERTICAL_BAR, VERTICAL_BAR_EQUAL);
      case '^' -> equalOr(CIRCUMFLEX, CIRCUMFLEX_EQUAL);
      case '*' -> doubled(c, STAR, STAR_EQUAL, DOUBLE_STAR, DOUBLE_STAR_EQUAL);
      case '/' -> doubled(c, SLASH, SLASH_EQUAL, DOUBLE_SLASH, DOUBLE_SLASH_EQUAL);
      case '<' ->
          cursor.peek(1) == '>'
              ? token(2, INVALID)
              : doubled(c, LESS, LESS_EQUAL, LEFT_SHIFT, LEFT_SHIFT_EQUAL);
      case '>' -> doubled(c, GREATER, GREATER_EQUAL, RIGHT_SHIFT, RIGHT_SHIFT_EQUAL);
      default -> other(c);
    };
  }

  private PythonToken token(int length, int type) {
    cursor.skip(length);
    return cursor.token(type);
  }

  private PythonToken equalOr(int plain, int withEqual) {
    return cursor.peek(1) == '=' ? token(2, withEqual) : token(1, plain);
  }

  private PythonToken doubled(char c, int plain, int withEqual, int twice, int twiceWithEqual) {
    if (cursor.peek(1) != c) {
      return equalOr(plain, withEqual);
    }
    return cursor.peek(2) == '=' ? token(3, twiceWithEqual) : token(2, twice);
  }

  /** Directly in a replacement field a colon starts the format spec, even before an equals sign. */
  private PythonToken colon() {
    if (!fstrings.inExpression() || !brackets.inField()) {
      return equalOr(COLON, COLON_EQUAL);
    }
    fstrings.startFormatSpec();
    return token(1, COLON);
  }

  private PythonToken open(char opening, int type) {
    cursor.skip(1);
    brackets.open(opening, false);
    return cursor.token(type);
  }

  private PythonToken close(char closing, int type) {
    cursor.skip(1);
    if (closing == '}' && brackets.inField()) {
      fstrings.closeField();
    } else {
      brackets.close(closing);
    }
    return cursor.token(type);
  }

  private PythonToken other(char c) {
    if (c >= ' ' && c != DELETE) {
      return token(1, INVALID);
    }
    Span span = cursor.here();
    cursor.skip(1);
    throw SyntaxException.atPlace(
        span, String.format("invalid non-printable character U+%04X", (int) c));
  }
}
