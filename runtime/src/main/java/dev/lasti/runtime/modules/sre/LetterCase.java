package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.text.UnicodeDatabase;

/** What is the same letter where case is ignored. */
enum LetterCase {
  /** Every character is its own lowercase. */
  EXACT {
    @Override
    int lower(int character) {
      return character;
    }

    @Override
    int upper(int character) {
      return character;
    }
  },

  /** The letters of ASCII; also those of the locale, which is always that of C. */
  ASCII {
    @Override
    int lower(int character) {
      return 'A' <= character && character <= 'Z' ? character + ('a' - 'A') : character;
    }

    @Override
    int upper(int character) {
      return 'a' <= character && character <= 'z' ? character - ('a' - 'A') : character;
    }
  },

  /** The letters of Unicode. */
  UNICODE {
    @Override
    int lower(int character) {
      return UnicodeDatabase.toLower(character);
    }

    @Override
    int upper(int character) {
      return UnicodeDatabase.toUpper(character);
    }
  };

  abstract int lower(int character);

  abstract int upper(int character);

  /** Whether the character has another one that differs in case only. */
  boolean isCased(int character) {
    return lower(character) != character || upper(character) != character;
  }
}
