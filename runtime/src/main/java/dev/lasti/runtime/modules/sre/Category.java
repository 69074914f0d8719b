package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.text.StringSplitting;
import dev.lasti.runtime.text.UnicodeDatabase;

/**
 * A category of characters, in the order of {@code re._constants.CHCODES}; after each follows what
 * is not in it. The words of the locale are those of ASCII.
 */
enum Category implements CharacterTest {
  DIGIT,
  NOT_DIGIT,
  SPACE,
  NOT_SPACE,
  WORD,
  NOT_WORD,
  LINEBREAK,
  NOT_LINEBREAK,
  LOC_WORD,
  LOC_NOT_WORD,
  UNI_DIGIT,
  UNI_NOT_DIGIT,
  UNI_SPACE,
  UNI_NOT_SPACE,
  UNI_WORD,
  UNI_NOT_WORD,
  UNI_LINEBREAK,
  UNI_NOT_LINEBREAK;

  private static final Category[] BY_NUMBER = values();

  /** The category of this number. Raises RuntimeError if there is none. */
  static Category of(int number) {
    return ProgramBuilder.byNumber(BY_NUMBER, number);
  }

  @Override
  public boolean matches(int character) {
    return switch (this) {
      case DIGIT -> isDigit(character);
      case NOT_DIGIT -> !isDigit(character);
      case SPACE -> isSpace(character);
      case NOT_SPACE -> !isSpace(character);
      case WORD, LOC_WORD -> isWord(character);
      case NOT_WORD, LOC_NOT_WORD -> !isWord(character);
      case LINEBREAK -> character == '\n';
      case NOT_LINEBREAK -> character != '\n';
      case UNI_DIGIT -> UnicodeDatabase.isDecimal(character);
      case UNI_NOT_DIGIT -> !UnicodeDatabase.isDecimal(character);
      case UNI_SPACE -> UnicodeDatabase.isSpace(character);
      case UNI_NOT_SPACE -> !UnicodeDatabase.isSpace(character);
      case UNI_WORD -> isUnicodeWord(character);
      case UNI_NOT_WORD -> !isUnicodeWord(character);
      case UNI_LINEBREAK -> isUnicodeLineBreak(character);
      case UNI_NOT_LINEBREAK -> !isUnicodeLineBreak(character);
    };
  }

  private static boolean isDigit(int character) {
    return '0' <= character && character <= '9';
  }

  private static boolean isSpace(int character) {
    return character == ' ' || '\t' <= character && character <= '\r';
  }

  private static boolean isWord(int character) {
    int lower = character | ' ';
    return character == '_'
        || isDigit(character)
        || 'a' <= lower && lower <= 'z' && character < 128;
  }

  /** {@code Py_UNICODE_ISALNUM}, or an underscore. */
  private static boolean isUnicodeWord(int character) {
    return character < 128
        ? isWord(character)
        : UnicodeDatabase.isAlpha(character)
            || UnicodeDatabase.isDecimal(character)
            || UnicodeDatabase.isDigit(character)
            || UnicodeDatabase.isNumeric(character);
  }

  private static boolean isUnicodeLineBreak(int character) {
    return character <= Character.MAX_VALUE && StringSplitting.isLineBreak((char) character);
  }
}
