package dev.lasti.runtime.errors;

/**
 * The part of an expression that its traceback carets mark with {@code ^} instead of {@code ~}: the
 * operator of a binary operation, the brackets of a subscript.
 *
 * <pre>
 *   a + b * c      x[0][i + 1]
 *   ~~^~~~~~~      ~~~~^^^^^^^
 * </pre>
 *
 * <p>{@code extract_anchors_from_line} in CPython parses the text for it. The scan here finds the
 * same: it looks at the tokens outside of brackets only. A keyword or operator that binds less
 * tightly than a binary operator there, or a statement, means that there is none; otherwise the
 * binary operator that binds least is the outermost, and without one a trailing {@code [...]} is.
 */
final class OperatorAnchors {
  private static final int TIGHTEST = 7;
  private static final int UNARY = 6;

  private final String text;
  private int position;
  private boolean afterOperand;
  private boolean startsWithUnary;
  private boolean isOther;
  private boolean hasComma;
  private boolean hasFor;

  private int weakest = Integer.MAX_VALUE;
  private int operatorStart = -1;
  private int operatorEnd;
  private int lastBracket = -1;

  private OperatorAnchors(String text) {
    this.text = text;
  }

  /** Start and end of the marked part in the text of the expression, or {@code null}. */
  static int[] find(String expression) {
    OperatorAnchors anchors = new OperatorAnchors(expression);
    while (anchors.position < expression.length() && !anchors.isOther) {
      anchors.token();
    }
    return anchors.isOther ? null : anchors.result();
  }

  private int[] result() {
    boolean isBinary = operatorStart >= 0 && !(startsWithUnary && weakest > UNARY);
    if (isBinary) {
      boolean isLong = operatorEnd - operatorStart == 2 || isGroup(operatorEnd);
      return new int[] {operatorStart, operatorStart + (isLong ? 2 : 1)};
    }
    boolean isSubscript = operatorStart < 0 && !startsWithUnary && lastBracket > 0;
    return isSubscript ? new int[] {lastBracket, text.stripTrailing().length()} : null;
  }

  /**
   * Whether all that follows is one expression in parentheses. CPython does not count these to the
   * right operand, and takes the first for the second character of the operator.
   */
  private boolean isGroup(int start) {
    if (start == text.length() || text.charAt(start) != '(') {
      return false;
    }
    position = start;
    afterOperand = false;
    brackets();
    int end = position;
    if (!text.substring(end).isBlank()) {
      return false;
    }
    OperatorAnchors inside = new OperatorAnchors(text.substring(start + 1, end - 1));
    while (inside.position < inside.text.length()) {
      inside.token();
    }
    return !inside.hasComma && !inside.text.isBlank() && !inside.hasFor;
  }

  private void token() {
    char c = text.charAt(position);
    if (Character.isWhitespace(c)) {
      position++;
    } else if (isWordPart(c) || c == '.') {
      word();
    } else if (c == '"' || c == '\'') {
      string(false);
    } else if (c == '(' || c == '[' || c == '{') {
      brackets();
    } else {
      operator();
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  private void word() {
    int start = position;
    while (position < text.length() && isNumberOrWordPart(start)) {
      position++;
    }
    String word = text.substring(start, position);
    if (position < text.length() && "\"'".indexOf(text.charAt(position)) >= 0) {
      string(word.indexOf('f') >= 0 || word.indexOf('F') >= 0);
      return;
    }
    lastBracket = -1;
    hasFor |= word.equals("for");
    switch (word) {
      case "if", "else", "lambda", "and", "or", "not", "in", "is", "for", "yield", "async" ->
          isOther = true;
      case "raise", "return", "del", "assert", "import", "from", "with" -> isOther = true;
      case "await" -> startsWithUnary |= operatorStart < 0 && !afterOperand;
      default -> afterOperand = true;
    }
  }

  /** A sign belongs to a number in {@code 1e-5}. */
  private boolean isNumberOrWordPart(int start) {
    char c = text.charAt(position);
    if (c == '+' || c == '-') {
      char before = position > start ? text.charAt(position - 1) : ' ';
      return Character.isDigit(text.charAt(start))
          && (before == 'e' || before == 'E')
          && !text.startsWith("0x", start);
    }
    return isWordPart(c) || c == '.';
  }

  /** Skips a string; replacement fields of an f-string may hold quotes of the same kind. */
  private void string(boolean isFormatted) {
    char quote = text.charAt(position);
    String end = String.valueOf(quote);
    if (text.startsWith(end.repeat(3), position)) {
      end = end.repeat(3);
    }
    position += end.length();
    int depth = 0;
    while (position < text.length() && !(depth == 0 && text.startsWith(end, position))) {
      char c = text.charAt(position);
      if (isFormatted && c == '{') {
        depth++;
      } else if (isFormatted && c == '}') {
        depth = Math.max(0, depth - 1);
      }
      position += c == '\\' ? 2 : 1;
    }
    position += end.length();
    afterOperand = true;
    lastBracket = -1;
  }

  private void brackets() {
    int start = position;
    boolean isSubscript = text.charAt(position) == '[' && afterOperand;
    int depth = 0;
    do {
      char c = text.charAt(position);
      if (c == '"' || c == '\'') {
        string(position > start && "fF".indexOf(text.charAt(position - 1)) >= 0);
        continue;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      position++;
    } while (depth > 0 && position < text.length());
    afterOperand = true;
    lastBracket = isSubscript ? start : -1;
  }

  private void operator() {
    int start = position;
    int length = operatorLength();
    position += length;
    int tightness = tightness(text.substring(start, position));
    hasComma |= text.charAt(start) == ',';
    if (tightness < 0) {
      isOther = true;
    } else if (!afterOperand) {
      startsWithUnary |= operatorStart < 0;
    } else {
      if (tightness < weakest || (tightness == weakest && tightness < TIGHTEST)) {
        weakest = tightness;
        operatorStart = start;
        operatorEnd = position;
      }
      afterOperand = false;
    }
    lastBracket = -1;
  }

  private int operatorLength() {
    if (position + 1 == text.length()) {
      return 1;
    }
    return switch (text.substring(position, position + 2)) {
      case "**", "//", "<<", ">>", "==", "!=", "<=", ">=", ":=", "->" -> 2;
      default -> text.startsWith("=", position + 1) ? 2 : 1;
    };
  }

  /** How tightly a binary operator binds; -1 for everything that makes another expression. */
  private static int tightness(String operator) {
    return switch (operator) {
      case "|" -> 1;
      case "^" -> 2;
      case "&" -> 3;
      case "<<", ">>" -> 4;
      case "+", "-" -> 5;
      case "*", "@", "/", "//", "%" -> 5 + 1;
      case "~" -> UNARY;
      case "**" -> TIGHTEST;
      default -> -1;
    };
  }
}
