package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** Reads one {@link FormatSpec} from left to right. */
final class FormatSpecParser {

  private static final String GROUPABLE = "deEfFgG%";
  private static final String GROUPABLE_BY_FOUR = "boxX";

  private final String text;
  private final String typeName;
  private final int[] codePoints;
  private int position;

  private int fill = ' ';
  private char align;
  private char sign;
  private boolean noNegativeZero;
  private boolean alternate;
  private int width;
  private char grouping;
  private int precision = -1;
  private int type;

  FormatSpecParser(String text, String typeName, char defaultType, char defaultAlign) {
    this.text = text;
    this.typeName = typeName;
    this.codePoints = CodePoints.toArray(text);
    this.align = defaultAlign;
    this.type = defaultType;
  }

  FormatSpec parse() {
    boolean zeroMayAlign = align == '>';
    int fillLength = scanFillAndAlign();
    sign = peek() == '+' || peek() == '-' || peek() == ' ' ? (char) next() : 0;
    noNegativeZero = skip('z');
    alternate = skip('#');
    if (fillLength < 2 && skip('0')) {
      fill = '0';
      align = fillLength == 0 && zeroMayAlign ? '=' : align;
    }
    width = scanInteger();
    scanGrouping();
    scanPrecision();
    scanType();
    checkGrouping();
    return new FormatSpec(
        fill, align, sign, noNegativeZero, alternate, width, grouping, precision, type);
  }

  private int peek() {
    return position < codePoints.length ? codePoints[position] : -1;
  }

  private int next() {
    return codePoints[position++];
  }

  private boolean skip(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    position++;
    return true;
  }

  /** How many code points were taken: 2 for fill and alignment, 1 for an alignment alone. */
  private int scanFillAndAlign() {
    if (codePoints.length >= 2 && isAlign(codePoints[1])) {
      fill = next();
      align = (char) next();
    } else if (isAlign(peek())) {
      align = (char) next();
    }
    return position;
  }

  private static boolean isAlign(int codePoint) {
    return codePoint == '<' || codePoint == '>' || codePoint == '=' || codePoint == '^';
  }

  /** -1 if no digit follows; decimal digits of any script count. */
  private int scanInteger() {
    long value = -1;
    int digit = decimal();
    while (digit >= 0) {
      value = Math.max(value, 0);
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw PyErrors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      position++;
      digit = decimal();
    }
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  private int decimal() {
    return position < codePoints.length ? UnicodeDatabase.decimalValue(peek()) : -1;
  }

  private void scanGrouping() {
    if (skip(',')) {
      grouping = ',';
    }
    if (peek() == '_' && grouping == ',') {
      throw commaAndUnderscore();
    }
    if (skip('_')) {
      grouping = '_';
    }
    if (peek() == ',' && grouping == '_') {
      throw commaAndUnderscore();
    }
  }

  private static PyBaseException commaAndUnderscore() {
    return PyErrors.valueError("Cannot specify both ',' and '_'.");
  }

  private void scanPrecision() {
    if (!skip('.')) {
      return;
    }
    precision = scanInteger();
    if (precision < 0) {
      throw PyErrors.valueError("Format specifier missing precision");
    }
  }

  private void scanType() {
    if (codePoints.length - position > 1) {
      throw PyErrors.valueError(
          "Invalid format specifier '" + text + "' for object of type '" + typeName + "'");
    }
    if (position < codePoints.length) {
      type = next();
    }
  }

  private void checkGrouping() {
    boolean allowed =
        type == FormatSpec.NO_TYPE
            || GROUPABLE.indexOf(type) >= 0
            || grouping == '_' && GROUPABLE_BY_FOUR.indexOf(type) >= 0;
    if (grouping != 0 && !allowed) {
      throw PyErrors.valueError(
          "Cannot specify '" + grouping + "' with " + FormatSpec.quoted(type) + ".");
    }
  }
}
