package dev.lasti.runtime.modules.sre;

/** The characters that pass a test, which is made once for each one of Latin-1. */
final class CharacterSet {
  private static final int LATIN_1 = 256;

  private final boolean[] latin1 = new boolean[LATIN_1];
  private final CharacterTest test;

  CharacterSet(CharacterTest test) {
    this.test = test;
    for (int character = 0; character < LATIN_1; character++) {
      latin1[character] = test.matches(character);
    }
  }

  boolean contains(int character) {
    return character < LATIN_1 ? latin1[character] : test.matches(character);
  }
}
