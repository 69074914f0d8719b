package dev.lasti.runtime.text;

import java.util.Locale;

/**
 * The names of characters, of {@code \N{…}} escapes. They are the JDK's, who writes those of
 * ideographs and Hangul syllables, which follow a rule, in a way of its own; a character that is
 * younger than the JDK has no name.
 */
final class CharacterNames {

  private static final String[] HANGUL_LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] HANGUL_VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] HANGUL_TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };
  private static final int HANGUL_START = 0xAC00;
  private static final int HANGUL_END = 0xD7A3;
  private static final String HANGUL_PREFIX = "HANGUL SYLLABLE ";
  private static final String IDEOGRAPH_PREFIX = "CJK UNIFIED IDEOGRAPH-";

  private CharacterNames() {}

  /** {@code unicodedata.name}, or null. */
  static String name(int codePoint) {
    if (HANGUL_START <= codePoint && codePoint <= HANGUL_END) {
      return HANGUL_PREFIX + hangul(codePoint - HANGUL_START);
    }
    if (Character.isIdeographic(codePoint)
        && Character.getName(codePoint).startsWith("CJK UNIFIED")) {
      return IDEOGRAPH_PREFIX + AsciiCase.upper(Integer.toHexString(codePoint));
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          null;
      default -> Character.getName(codePoint);
    };
  }

  private static String hangul(int index) {
    int tails = HANGUL_TAILS.length;
    int vowels = HANGUL_VOWELS.length;
    return HANGUL_LEADS[index / (vowels * tails)]
        + HANGUL_VOWELS[index / tails % vowels]
        + HANGUL_TAILS[index % tails];
  }

  /** The code point that {@code name} names in any case, or -1. */
  static int codePoint(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith(HANGUL_PREFIX)) {
      return namedHangul(upper);
    }
    if (upper.startsWith(IDEOGRAPH_PREFIX)) {
      return namedIdeograph(upper);
    }
    try {
      int codePoint = Character.codePointOf(upper);
      return upper.equals(name(codePoint)) ? codePoint : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  private static int namedHangul(String name) {
    for (int codePoint = HANGUL_START; codePoint <= HANGUL_END; codePoint++) {
      if (name.equals(name(codePoint))) {
        return codePoint;
      }
    }
    return -1;
  }

  private static int namedIdeograph(String name) {
    try {
      int codePoint = Integer.parseInt(name.substring(IDEOGRAPH_PREFIX.length()), 16);
      return Character.isValidCodePoint(codePoint) && name.equals(name(codePoint)) ? codePoint : -1;
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }
}
