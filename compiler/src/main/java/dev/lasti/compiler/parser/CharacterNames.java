package dev.lasti.compiler.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds characters by name, as in {@code \N{BULLET}} (CPython's {@code _getcode}): the names and
 * aliases of Unicode 15. Most are the JDK's; the resource {@code character-names.txt} has those
 * that JDK 17 does not know, aliases among them.
 */
final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String SYLLABLE = "HANGUL SYLLABLE ";

  private static final int[][] IDEOGRAPHS = {
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0x20000, 0x2A6DF},
    {0x2A700, 0x2B739},
    {0x2B740, 0x2B81D},
    {0x2B820, 0x2CEA1},
    {0x2CEB0, 0x2EBE0},
    {0x30000, 0x3134A},
    {0x31350, 0x323AF}
  };

  private static final int FIRST_SYLLABLE = 0xAC00;

  private static final String[] LEADS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };

  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };

  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  private CharacterNames() {}

  /** Loads the names that the JDK does not know when one is looked up. */
  private static final class Supplement {
    static final Map<String, Integer> NAMES = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> names = new HashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  CharacterNames.class.getResourceAsStream("character-names.txt"),
                  StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int blank = line.indexOf(' ');
          names.put(line.substring(blank + 1), Integer.valueOf(line.substring(0, blank), 16));
        }
        return names;
      } catch (IOException error) {
        throw new UncheckedIOException(error);
      }
    }
  }

  /** The character with a name, in any case of its letters; -1 if there is none. */
  static int lookUp(String anyCase) {
    String name = anyCase.toUpperCase(Locale.ROOT);
    if (name.startsWith(IDEOGRAPH)) {
      return ideograph(name.substring(IDEOGRAPH.length()));
    }
    if (name.startsWith(SYLLABLE)) {
      return syllable(name.substring(SYLLABLE.length()));
    }
    Integer supplement = Supplement.NAMES.get(name);
    return supplement == null ? jdkLookUp(name) : supplement;
  }

  /** The JDK also takes the name of a block with a number, which is no name of a character. */
  private static int jdkLookUp(String name) {
    try {
      int codePoint = Character.codePointOf(name);
      return name.endsWith(" " + hex(codePoint)) ? -1 : codePoint;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  private static String hex(int codePoint) {
    return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
  }

  private static int ideograph(String number) {
    if (number.length() < 4 || number.length() > 5 || !isHex(number)) {
      return -1;
    }
    int codePoint = Integer.parseInt(number, 16);
    for (int[] range : IDEOGRAPHS) {
      if (codePoint >= range[0] && codePoint <= range[1] && hex(codePoint).equals(number)) {
        return codePoint;
      }
    }
    return -1;
  }

  private static boolean isHex(String number) {
    return number.chars().allMatch(digit -> "0123456789ABCDEF".indexOf(digit) >= 0);
  }

  private static int syllable(String name) {
    int codePoint = FIRST_SYLLABLE;
    for (String lead : LEADS) {
      for (String vowel : VOWELS) {
        for (String tail : TAILS) {
          if (name.equals(lead + vowel + tail)) {
            return codePoint;
          }
          codePoint++;
        }
      }
    }
    return -1;
  }
}
