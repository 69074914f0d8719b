package dev.lasti.runtime.modules.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The members between the brackets of a set, as {@code re._compiler} lists them up to a {@code
 * FAILURE}; {@code SRE(charset)}. The first member that has the character decides; {@code NEGATE}
 * turns the answer of all that follow it.
 */
final class CharacterMembers implements CharacterTest {
  /** How many codes the bits of 256 characters take. */
  private static final int BITMAP = 256 / Integer.SIZE;

  /** How many codes the numbers of the blocks of a big set take, a byte for each 256 characters. */
  private static final int BLOCK_NUMBERS = 256 / Integer.BYTES;

  private final CharacterTest[] members;

  /** What each member answers for its characters, and last what is answered for all others. */
  private final boolean[] answers;

  private CharacterMembers(CharacterTest[] members, boolean[] answers) {
    this.members = members;
    this.answers = answers;
  }

  /** Reads the members that end at the limit. Raises RuntimeError where the codes are not such. */
  static CharacterMembers parse(int[] code, int from, int limit) {
    List<CharacterTest> members = new ArrayList<>();
    boolean[] answers = new boolean[limit - from + 1];
    boolean answer = true;
    int at = from;
    while (at < limit - 1) {
      Opcode opcode = Opcode.of(code[at]);
      int next = at + size(opcode, code[at + 1]);
      if (next < at || next >= limit) {
        throw ProgramBuilder.invalid();
      }
      if (opcode == Opcode.NEGATE) {
        answer = !answer;
      } else {
        answers[members.size()] = answer;
        members.add(member(opcode, code, at + 1, next));
      }
      at = next;
    }
    if (at >= limit || Opcode.of(code[at]) != Opcode.FAILURE) {
      throw ProgramBuilder.invalid();
    }
    answers[members.size()] = !answer;
    return new CharacterMembers(members.toArray(new CharacterTest[0]), answers);
  }

  private static int size(Opcode opcode, int argument) {
    return switch (opcode) {
      case NEGATE -> 1;
      case LITERAL, CATEGORY -> 2;
      case RANGE, RANGE_UNI_IGNORE -> 3;
      case CHARSET -> 1 + BITMAP;
      case BIGCHARSET -> 2 + BLOCK_NUMBERS + (argument & 0xff) * BITMAP;
      default -> throw ProgramBuilder.invalid();
    };
  }

  private static CharacterTest member(Opcode opcode, int[] code, int at, int next) {
    return switch (opcode) {
      case LITERAL -> new CharacterTest.Equal(code[at]);
      case CATEGORY -> Category.of(code[at]);
      case RANGE -> new Range(code[at], code[at + 1]);
      case RANGE_UNI_IGNORE ->
          new CharacterTest.InEitherCase(LetterCase.UNICODE, new Range(code[at], code[at + 1]));
      case CHARSET -> new Bitmap(Arrays.copyOfRange(code, at, next));
      default -> new BlockedBitmap(Arrays.copyOfRange(code, at + 1, next));
    };
  }

  @Override
  public boolean matches(int character) {
    for (int i = 0; i < members.length; i++) {
      if (members[i].matches(character)) {
        return answers[i];
      }
    }
    return answers[members.length];
  }

  private record Range(int first, int last) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return first <= character && character <= last;
    }
  }

  /** A bit for each character of Latin-1, the first in the lowest bit of the first code. */
  private record Bitmap(int[] bits) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return character < 256 && has(bits, 0, character);
    }

    static boolean has(int[] bits, int from, int character) {
      return (bits[from + character / Integer.SIZE] >>> character & 1) != 0;
    }
  }

  /** The number of a bitmap for each 256 characters, four to a code; then the bitmaps. */
  private record BlockedBitmap(int[] code) implements CharacterTest {
    @Override
    public boolean matches(int character) {
      return character <= Character.MAX_VALUE
          && Bitmap.has(code, BLOCK_NUMBERS + block(character >> 8) * BITMAP, character & 0xff);
    }

    private int block(int high) {
      return code[high / Integer.BYTES] >>> Byte.SIZE * (high % Integer.BYTES) & 0xff;
    }
  }
}
