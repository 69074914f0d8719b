package dev.lasti.runtime.modules.sre;

/** A question about one character, which is a code point or a byte. */
interface CharacterTest {

  boolean matches(int character);

  /** The character is this one. */
  record Equal(int expected) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return character == expected;
    }
  }

  /** What another test denies. */
  record Not(CharacterTest test) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return !test.matches(character);
    }
  }

  /** The lowercase of the character passes another test. */
  record Lowered(LetterCase letterCase, CharacterTest test) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return test.matches(letterCase.lower(character));
    }
  }

  /** The lowercase or the uppercase of the character passes another test. */
  record InEitherCase(LetterCase letterCase, CharacterTest test) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return test.matches(letterCase.lower(character)) || test.matches(letterCase.upper(character));
    }
  }
}
