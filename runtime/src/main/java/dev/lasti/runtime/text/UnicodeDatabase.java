package dev.lasti.runtime.text;

/**
 * The character properties and case mappings of Unicode 15, as CPython 3.12 has them.
 *
 * <p>The JDK's own tables follow its version (13 in JDK 17, 16 in JDK 25), so they cannot be used:
 * a program must not change its meaning with the JVM. Code points below 128 are answered without
 * the table, which is read from a resource on first use. Equals CPython's {@code unicodectype.c}.
 */
public final class UnicodeDatabase {

  static final int ALPHA = 1;
  static final int UPPER = 1 << 1;
  static final int LOWER = 1 << 2;
  static final int TITLE = 1 << 3;
  static final int CASED = 1 << 4;
  static final int CASE_IGNORABLE = 1 << 5;
  static final int SPACE = 1 << 6;
  static final int PRINTABLE = 1 << 7;
  static final int DECIMAL = 1 << 8;
  static final int DIGIT = 1 << 9;
  static final int NUMERIC = 1 << 10;
  static final int IDENTIFIER_START = 1 << 11;
  static final int IDENTIFIER_CONTINUE = 1 << 12;

  private UnicodeDatabase() {}

  /** Loads the table when the first code point above ASCII is looked at. */
  private static final class Table {
    static final UnicodeTable INSTANCE = UnicodeTable.load();
  }

  /** Whether {@code codePoint} is a letter: general category L*. */
  public static boolean isAlpha(int codePoint) {
    return codePoint < 128 ? isAsciiLetter(codePoint) : has(codePoint, ALPHA);
  }

  /** Whether {@code codePoint} has the property Uppercase. */
  public static boolean isUpper(int codePoint) {
    return codePoint < 128 ? 'A' <= codePoint && codePoint <= 'Z' : has(codePoint, UPPER);
  }

  /** Whether {@code codePoint} has the property Lowercase. */
  public static boolean isLower(int codePoint) {
    return codePoint < 128 ? 'a' <= codePoint && codePoint <= 'z' : has(codePoint, LOWER);
  }

  /** Whether {@code codePoint} is a titlecase letter: general category Lt. */
  public static boolean isTitle(int codePoint) {
    return codePoint >= 128 && has(codePoint, TITLE);
  }

  /** Whether {@code codePoint} has the property Cased. */
  public static boolean isCased(int codePoint) {
    return codePoint < 128 ? isAsciiLetter(codePoint) : has(codePoint, CASED);
  }

  /** Whether {@code codePoint} has the property Case_Ignorable. */
  public static boolean isCaseIgnorable(int codePoint) {
    return has(codePoint, CASE_IGNORABLE);
  }

  /** Whether {@code codePoint} is whitespace: bidirectional type WS, B or S, or category Zs. */
  public static boolean isSpace(int codePoint) {
    return codePoint < 128
        ? codePoint == ' '
            || (9 <= codePoint && codePoint <= 13)
            || (28 <= codePoint && codePoint <= 31)
        : has(codePoint, SPACE);
  }

  /** Whether {@code repr} shows {@code codePoint} as it is. */
  public static boolean isPrintable(int codePoint) {
    return codePoint < 127 ? codePoint >= ' ' : has(codePoint, PRINTABLE);
  }

  /** Whether {@code codePoint} is a decimal digit: general category Nd. */
  public static boolean isDecimal(int codePoint) {
    return codePoint < 128 ? isAsciiDigit(codePoint) : has(codePoint, DECIMAL);
  }

  /** Whether {@code codePoint} is a digit, superscripts included. */
  public static boolean isDigit(int codePoint) {
    return codePoint < 128 ? isAsciiDigit(codePoint) : has(codePoint, DIGIT);
  }

  /** Whether {@code codePoint} stands for a number, fractions and ideographs included. */
  public static boolean isNumeric(int codePoint) {
    return codePoint < 128 ? isAsciiDigit(codePoint) : has(codePoint, NUMERIC);
  }

  /** Whether {@code codePoint} may begin an identifier: XID_Start. */
  public static boolean isIdentifierStart(int codePoint) {
    return codePoint < 128
        ? isAsciiLetter(codePoint) || codePoint == '_'
        : has(codePoint, IDENTIFIER_START);
  }

  /** Whether {@code codePoint} may stand in an identifier: XID_Continue. */
  public static boolean isIdentifierPart(int codePoint) {
    return codePoint < 128
        ? isAsciiLetter(codePoint) || isAsciiDigit(codePoint) || codePoint == '_'
        : has(codePoint, IDENTIFIER_CONTINUE);
  }

  /**
   * The value of a decimal digit of any script, or -1. Equals {@code _PyUnicode_ToDecimalDigit}.
   */
  public static int decimalValue(int codePoint) {
    if (codePoint < 128) {
      return isAsciiDigit(codePoint) ? codePoint - '0' : -1;
    }
    return Table.INSTANCE.decimalValue(codePoint);
  }

  /** The uppercase, or its first character: {@code _PyUnicode_ToUppercase}. */
  public static int toUpper(int codePoint) {
    if (codePoint < 128) {
      return isLower(codePoint) ? codePoint - 32 : codePoint;
    }
    return Table.INSTANCE.upper.first(codePoint);
  }

  /** The lowercase, or its first character: {@code _PyUnicode_ToLowercase}. */
  public static int toLower(int codePoint) {
    if (codePoint < 128) {
      return isUpper(codePoint) ? codePoint + 32 : codePoint;
    }
    return Table.INSTANCE.lower.first(codePoint);
  }

  static void appendUpper(StringBuilder out, int codePoint) {
    if (codePoint < 128) {
      out.append((char) (isLower(codePoint) ? codePoint - 32 : codePoint));
    } else {
      Table.INSTANCE.upper.append(out, codePoint);
    }
  }

  /** Appends the lowercase of {@code codePoint}, without the rule for a final sigma. */
  static void appendLower(StringBuilder out, int codePoint) {
    if (codePoint < 128) {
      out.append((char) (isUpper(codePoint) ? codePoint + 32 : codePoint));
    } else {
      Table.INSTANCE.lower.append(out, codePoint);
    }
  }

  static void appendTitle(StringBuilder out, int codePoint) {
    if (codePoint < 128) {
      appendUpper(out, codePoint);
    } else {
      Table.INSTANCE.title.append(out, codePoint);
    }
  }

  static void appendFolded(StringBuilder out, int codePoint) {
    if (codePoint < 128) {
      appendLower(out, codePoint);
    } else {
      Table.INSTANCE.fold.append(out, codePoint);
    }
  }

  static boolean isAsciiLetter(int codePoint) {
    int lower = codePoint | 32;
    return 'a' <= lower && lower <= 'z' && codePoint < 128;
  }

  static boolean isAsciiDigit(int codePoint) {
    return '0' <= codePoint && codePoint <= '9';
  }

  private static boolean has(int codePoint, int property) {
    return (Table.INSTANCE.properties(codePoint) & property) != 0;
  }
}
