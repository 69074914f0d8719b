package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.NUMBER;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Scans numeric literals (language reference, 2.4.4 to 2.4.7; CPython's {@code tok_get} and {@code
 * verify_end_of_number}). What they are worth is for {@link LiteralParser}.
 */
final class NumberScanner {
  /** Those that can follow an expression, but for {@code if}, {@code in} and {@code is}. */
  private static final String[] FOLLOWING_KEYWORDS = {"and", "else", "for", "not", "or"};

  private final SourceCursor cursor;
  private final List<SyntaxException> warnings;

  /**
   * Makes a scanner.
   *
   * @param warnings where it notes numbers that a keyword follows without a blank
   */
  NumberScanner(SourceCursor cursor, List<SyntaxException> warnings) {
    this.cursor = cursor;
    this.warnings = warnings;
  }

  PythonToken next() {
    if (cursor.peek() == '0') {
      zero();
    } else {
      decimal();
    }
    return cursor.token(NUMBER);
  }

  /** Digits, with a fraction, an exponent and {@code j} if they follow. */
  private void decimal() {
    if (cursor.peek() != '.') {
      digits(10, "decimal");
    }
    fractionAndExponent();
  }

  private void fractionAndExponent() {
    if (cursor.peek() == '.') {
      cursor.skip(1);
      if (TokenScanner.isDigit(cursor.peek())) {
        digits(10, "decimal");
      }
    }
    exponent();
    if ((cursor.peek() | 0x20) == 'j') {
      cursor.skip(1);
      checkEnd("imaginary");
    } else {
      checkEnd("decimal");
    }
  }

  private void exponent() {
    if ((cursor.peek() | 0x20) != 'e') {
      return;
    }
    char sign = cursor.peek(1);
    int signLength = sign == '+' || sign == '-' ? 1 : 0;
    if (TokenScanner.isDigit(cursor.peek(1 + signLength))) {
      cursor.skip(1 + signLength);
      digits(10, "decimal");
    } else if (signLength == 1) {
      cursor.skip(2);
      throw invalid("decimal");
    }
  }

  /** A literal that starts with 0: another radix, a zero, or what may become a float. */
  private void zero() {
    switch (cursor.peek(1) | 0x20) {
      case 'x' -> radix(16, "hexadecimal");
      case 'o' -> radix(8, "octal");
      case 'b' -> radix(2, "binary");
      default -> zeros();
    }
  }

  private void radix(int radix, String name) {
    cursor.skip(2);
    if (cursor.peek() == '_') {
      cursor.skip(1);
    }
    if (Character.digit(cursor.peek(), radix) < 0) {
      throw TokenScanner.isDigit(cursor.peek()) ? invalidDigit(name) : invalid(name);
    }
    digits(radix, name);
    if (TokenScanner.isDigit(cursor.peek())) {
      throw invalidDigit(name);
    }
    checkEnd(name);
  }

  private void zeros() {
    digits(10, "decimal");
    String digits = cursor.tokenText();
    char next = cursor.peek();
    boolean isFloat = next == '.' || (next | 0x20) == 'e' || (next | 0x20) == 'j';
    if (!isFloat && !isZero(digits)) {
      throw new SyntaxException(
          DiagnosticCode.TOKEN_ERROR,
          cursor.tokenStartSpan(leadingZeros(digits)),
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers");
    }
    fractionAndExponent();
  }

  private static boolean isZero(String digits) {
    return leadingZeros(digits) == digits.length();
  }

  private static int leadingZeros(String digits) {
    int count = 0;
    while (count < digits.length()
        && (digits.charAt(count) == '0' || digits.charAt(count) == '_')) {
      count++;
    }
    return count;
  }

  /** Digits with single underscores between them. */
  private void digits(int radix, String name) {
    while (true) {
      while (Character.digit(cursor.peek(), radix) >= 0 && cursor.peek() < 0x80) {
        cursor.skip(1);
      }
      if (cursor.peek() != '_') {
        return;
      }
      cursor.skip(1);
      if (Character.digit(cursor.peek(), radix) < 0) {
        throw TokenScanner.isDigit(cursor.peek()) ? invalidDigit(name) : invalid(name);
      }
    }
  }

  /**
   * A name in ASCII may not follow a number, except for a keyword that can follow an expression.
   */
  private void checkEnd(String name) {
    if (!TokenScanner.isNameStart(cursor.peek()) || cursor.peek() >= 0x80) {
      return;
    }
    if (!startsKeyword()) {
      throw invalid(name);
    }
    warnings.add(
        new SyntaxException(
            DiagnosticCode.SYNTAX_WARNING, cursor.tokenSpan(), "invalid " + name + " literal"));
  }

  private boolean startsKeyword() {
    for (String keyword : FOLLOWING_KEYWORDS) {
      if (isNext(keyword)) {
        return true;
      }
    }
    return cursor.peek() == 'i' && "fns".indexOf(cursor.peek(1)) >= 0;
  }

  private boolean isNext(String keyword) {
    for (int i = 0; i < keyword.length(); i++) {
      if (cursor.peek(i) != keyword.charAt(i)) {
        return false;
      }
    }
    char behind = cursor.peek(keyword.length());
    return !TokenScanner.isNameStart(behind) && !TokenScanner.isDigit(behind);
  }

  private SyntaxException invalid(String name) {
    return SyntaxException.atPlace(lastCharacter(), "invalid " + name + " literal");
  }

  private SyntaxException invalidDigit(String name) {
    char digit = cursor.peek();
    return SyntaxException.atPlace(
        cursor.here(), "invalid digit '" + digit + "' in " + name + " literal");
  }

  /** CPython points at the last character that it read of a bad literal. */
  private Span lastCharacter() {
    int column = cursor.column();
    return new Span(cursor.line(), Math.max(0, column - 1), cursor.line(), column);
  }
}
