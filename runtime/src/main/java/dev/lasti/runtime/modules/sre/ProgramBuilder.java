package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Translates what {@code re._compiler} emits, and checks it on the way; {@code _validate}.
 *
 * <p>Each construct of the source is read by one method, which gets the address of its opcode and
 * answers with the address behind it. A skip counts from the place where it stands.
 */
final class ProgramBuilder {
  private static final int INFO_PREFIX = 1;
  private static final int INFO_CHARSET = 4;

  /** Counter, position of the last round, barrier. */
  private static final int LOOP_REGISTERS = 3;

  /** Barrier, position. */
  private static final int BARRIER_REGISTERS = 2;

  private final int[] source;
  private final int groups;
  private final List<CharacterSet> sets = new ArrayList<>();

  private int[] code = new int[64];
  private int size;
  private int registers;
  private int minimum;
  private int[] prefix;
  private CharacterSet first;

  private ProgramBuilder(int[] source, int groups) {
    this.source = source;
    this.groups = groups;
    this.registers = 2 * groups + 1;
  }

  /** Raises RuntimeError for codes that {@code re._compiler} does not emit. */
  static Program build(int[] source, int groups) {
    ProgramBuilder builder = new ProgramBuilder(source, groups);
    builder.program();
    return new Program(
        Arrays.copyOf(builder.code, builder.size),
        builder.sets.toArray(new CharacterSet[0]),
        groups,
        builder.registers,
        builder.minimum,
        builder.isAnchored(),
        builder.prefix,
        builder.first);
  }

  static PyBaseException invalid() {
    return PyErrors.runtimeError("invalid SRE code");
  }

  /** The value of this number. Raises RuntimeError if there is none. */
  static <T> T byNumber(T[] values, int number) {
    if (number < 0 || number >= values.length) {
      throw invalid();
    }
    return values[number];
  }

  private void program() {
    int start = source.length > 0 && at(0) == Opcode.INFO ? info() : 0;
    int end = source.length - 1;
    if (end < 0 || at(end) != Opcode.SUCCESS) {
      throw invalid();
    }
    sequence(start, end);
    emit(Instruction.MATCH);
    if (first == null) {
      first = firstSet(0);
    }
  }

  private Opcode at(int address) {
    return Opcode.of(word(address));
  }

  private int word(int address) {
    if (address < 0 || address >= source.length) {
      throw invalid();
    }
    return source[address];
  }

  /** A number of characters or rounds: no text has more than fit in an int. */
  private int count(int address) {
    int count = word(address);
    return count < 0 ? Integer.MAX_VALUE : count;
  }

  /** The address that a skip leads to, forward and inside of a construct that ends at the limit. */
  private int skip(int address, int limit) {
    int skip = word(address);
    if (skip <= 0 || skip > limit - address) {
      throw invalid();
    }
    return address + skip;
  }

  private int emit(int... numbers) {
    int address = size;
    if (size + numbers.length > code.length) {
      code = Arrays.copyOf(code, Math.max(2 * code.length, size + numbers.length));
    }
    System.arraycopy(numbers, 0, code, size, numbers.length);
    size += numbers.length;
    return address;
  }

  private int newRegisters(int count) {
    int register = registers;
    registers += count;
    return register;
  }

  /** {@code INFO skip flags min max [length skip prefix overlap | charset]}. */
  private int info() {
    int end = skip(1, source.length);
    int flags = word(2);
    minimum = count(3);
    if ((flags & INFO_PREFIX) != 0) {
      int from = 7;
      int length = count(5);
      if (length == 0 || length > (end - from) / 2) {
        throw invalid();
      }
      prefix = Arrays.copyOfRange(source, from, from + length);
    } else if ((flags & INFO_CHARSET) != 0) {
      first = new CharacterSet(CharacterMembers.parse(source, 5, end));
    }
    return end;
  }

  private void sequence(int from, int to) {
    int at = from;
    while (at < to) {
      at = construct(at, to);
    }
    if (at != to) {
      throw invalid();
    }
  }

  private int construct(int at, int limit) {
    Opcode opcode = at(at);
    return switch (opcode) {
      case FAILURE -> {
        emit(Instruction.FAIL);
        yield at + 1;
      }
      case AT -> {
        emit(Instruction.AT, Anchor.of(word(at + 1)).ordinal());
        yield at + 2;
      }
      case MARK -> mark(at);
      case GROUPREF -> backreference(at, LetterCase.EXACT);
      case GROUPREF_IGNORE, GROUPREF_LOC_IGNORE -> backreference(at, LetterCase.ASCII);
      case GROUPREF_UNI_IGNORE -> backreference(at, LetterCase.UNICODE);
      case GROUPREF_EXISTS -> conditional(at, limit);
      case BRANCH -> branch(at, limit);
      case REPEAT -> loop(at, limit);
      case POSSESSIVE_REPEAT -> possessiveLoop(at, limit);
      case REPEAT_ONE -> repeatOne(Instruction.MAX_ONE, at, limit);
      case MIN_REPEAT_ONE -> repeatOne(Instruction.MIN_ONE, at, limit);
      case POSSESSIVE_REPEAT_ONE -> repeatOne(Instruction.POSSESSIVE_ONE, at, limit);
      case ASSERT -> assertion(at, limit);
      case ASSERT_NOT -> negativeAssertion(at, limit);
      case ATOMIC_GROUP -> atomicGroup(at, limit);
      default -> one(opcode, at, limit);
    };
  }

  /** What matches exactly one character. */
  private int one(Opcode opcode, int at, int limit) {
    switch (opcode) {
      case ANY_ALL -> emit(Instruction.ANY);
      case LITERAL -> emit(Instruction.LITERAL, word(at + 1));
      default -> {
        emit(Instruction.SET, sets.size());
        sets.add(new CharacterSet(test(opcode, at, limit)));
      }
    }
    return switch (opcode) {
      case ANY, ANY_ALL -> at + 1;
      case IN, IN_IGNORE, IN_LOC_IGNORE, IN_UNI_IGNORE -> skip(at + 1, limit);
      default -> at + 2;
    };
  }

  private CharacterTest test(Opcode opcode, int at, int limit) {
    return switch (opcode) {
      case ANY -> Category.NOT_LINEBREAK;
      case CATEGORY -> Category.of(word(at + 1));
      case NOT_LITERAL -> new CharacterTest.Not(literal(at));
      case LITERAL_IGNORE -> lowered(LetterCase.ASCII, literal(at));
      case LITERAL_UNI_IGNORE -> lowered(LetterCase.UNICODE, literal(at));
      case LITERAL_LOC_IGNORE -> inEitherCase(literal(at));
      case NOT_LITERAL_IGNORE -> new CharacterTest.Not(lowered(LetterCase.ASCII, literal(at)));
      case NOT_LITERAL_UNI_IGNORE ->
          new CharacterTest.Not(lowered(LetterCase.UNICODE, literal(at)));
      case NOT_LITERAL_LOC_IGNORE -> new CharacterTest.Not(inEitherCase(literal(at)));
      case IN -> members(at, limit);
      case IN_IGNORE -> lowered(LetterCase.ASCII, members(at, limit));
      case IN_UNI_IGNORE -> lowered(LetterCase.UNICODE, members(at, limit));
      case IN_LOC_IGNORE -> inEitherCase(members(at, limit));
      default -> throw invalid();
    };
  }

  private CharacterTest literal(int at) {
    return new CharacterTest.Equal(word(at + 1));
  }

  private CharacterTest members(int at, int limit) {
    return CharacterMembers.parse(source, at + 2, skip(at + 1, limit));
  }

  private static CharacterTest lowered(LetterCase letterCase, CharacterTest test) {
    return new CharacterTest.Lowered(letterCase, test);
  }

  private static CharacterTest inEitherCase(CharacterTest test) {
    return new CharacterTest.InEitherCase(LetterCase.ASCII, test);
  }

  private int mark(int at) {
    int mark = word(at + 1);
    if (mark < 0 || mark >= 2 * groups) {
      throw invalid();
    }
    emit(Instruction.MARK, mark);
    return at + 2;
  }

  private int group(int address) {
    int group = word(address);
    if (group < 0 || group >= groups) {
      throw invalid();
    }
    return 2 * group;
  }

  private int backreference(int at, LetterCase letterCase) {
    emit(Instruction.BACKREFERENCE, group(at + 1), letterCase.ordinal());
    return at + 2;
  }

  /** {@code GROUPREF_EXISTS group skip yes [JUMP skip no]}; the skip counts from the group. */
  private int conditional(int at, int limit) {
    int ifGroup = emit(Instruction.IF_GROUP, group(at + 1), 0);
    int otherwise = skip(at + 2, limit + 1) - 1;
    int jump = otherwise - 2;
    boolean hasOther = jump >= at + 3 && endsInJump(at + 3, otherwise);
    sequence(at + 3, hasOther ? jump : otherwise);
    if (!hasOther) {
      code[ifGroup + 2] = size;
      return otherwise;
    }
    int end = skip(jump + 1, limit);
    int leave = emit(Instruction.JUMP, 0);
    code[ifGroup + 2] = size;
    sequence(otherwise, end);
    code[leave + 1] = size;
    return end;
  }

  /** Whether the constructs between two addresses end in a jump, which none of them does. */
  private boolean endsInJump(int from, int to) {
    int at = from;
    while (at < to - 2) {
      at = next(at);
    }
    return at == to - 2 && at(at) == Opcode.JUMP;
  }

  /** The address behind a construct. */
  private int next(int at) {
    return switch (at(at)) {
      case FAILURE, SUCCESS, ANY, ANY_ALL, MAX_UNTIL, MIN_UNTIL -> at + 1;
      case IN,
          IN_IGNORE,
          IN_LOC_IGNORE,
          IN_UNI_IGNORE,
          REPEAT,
          REPEAT_ONE,
          MIN_REPEAT_ONE,
          POSSESSIVE_REPEAT,
          POSSESSIVE_REPEAT_ONE,
          ASSERT,
          ASSERT_NOT,
          ATOMIC_GROUP ->
          skip(at + 1, source.length);
      case BRANCH -> branchEnd(at);
      case GROUPREF_EXISTS -> at + 3;
      default -> at + 2;
    };
  }

  /** Behind the FAILURE that stands for the skip of one more alternative. */
  private int branchEnd(int at) {
    int alternative = at + 1;
    while (word(alternative) != 0) {
      alternative = skip(alternative, source.length);
    }
    return alternative + 1;
  }

  /** {@code BRANCH skip alternative JUMP skip … FAILURE}. */
  private int branch(int at, int limit) {
    int end = branchEnd(at);
    if (end > limit || word(at + 1) == 0) {
      throw invalid();
    }
    List<Integer> leaves = new ArrayList<>();
    int alternative = at + 1;
    while (word(alternative) != 0) {
      int next = skip(alternative, limit);
      boolean isLast = word(next) == 0;
      int split = isLast ? -1 : emit(Instruction.SPLIT, 0);
      if (at(next - 2) != Opcode.JUMP || skip(next - 1, limit) != end) {
        throw invalid();
      }
      sequence(alternative + 1, next - 2);
      if (!isLast) {
        leaves.add(emit(Instruction.JUMP, 0));
        code[split + 1] = size;
      }
      alternative = next;
    }
    for (int leave : leaves) {
      code[leave + 1] = size;
    }
    return end;
  }

  /** {@code REPEAT skip min max body MAX_UNTIL}, or MIN_UNTIL. */
  private int loop(int at, int limit) {
    int until = skip(at + 1, limit);
    int instruction =
        switch (at(until)) {
          case MAX_UNTIL -> Instruction.MAX_UNTIL;
          case MIN_UNTIL -> Instruction.MIN_UNTIL;
          default -> throw invalid();
        };
    return loop(instruction, at, until);
  }

  /** {@code POSSESSIVE_REPEAT skip min max body SUCCESS}. */
  private int possessiveLoop(int at, int limit) {
    int until = skip(at + 1, limit);
    requireSuccess(until);
    return loop(Instruction.POSSESSIVE_UNTIL, at, until);
  }

  private void requireSuccess(int address) {
    if (at(address) != Opcode.SUCCESS) {
      throw invalid();
    }
  }

  private int loop(int instruction, int at, int until) {
    int counter = newRegisters(LOOP_REGISTERS);
    int repeat = emit(Instruction.REPEAT, counter, 0);
    int body = size;
    sequence(at + 4, until);
    int end = emit(instruction, counter, least(at), count(at + 3), body);
    code[repeat + 2] = end;
    return until + 1;
  }

  /** The least number of rounds. Raises RuntimeError if it is above the greatest. */
  private int least(int at) {
    int least = count(at + 2);
    if (least > count(at + 3)) {
      throw invalid();
    }
    return least;
  }

  /** {@code REPEAT_ONE skip min max one SUCCESS}. */
  private int repeatOne(int instruction, int at, int limit) {
    int end = skip(at + 1, limit);
    int repeat = emit(instruction, least(at), count(at + 3), 0, 0);
    code[repeat + 4] = size;
    requireSuccess(end - 1);
    if (one(at(at + 4), at + 4, end) != end - 1) {
      throw invalid();
    }
    code[repeat + 3] = size;
    return end;
  }

  /** {@code ASSERT skip back body SUCCESS}. */
  private int assertion(int at, int limit) {
    int end = skip(at + 1, limit);
    int barrier = newRegisters(BARRIER_REGISTERS);
    emit(Instruction.ASSERT, barrier, count(at + 2));
    enclosed(at + 3, end);
    emit(Instruction.END_ASSERT, barrier);
    return end;
  }

  private int negativeAssertion(int at, int limit) {
    int end = skip(at + 1, limit);
    int barrier = newRegisters(BARRIER_REGISTERS);
    int assertion = emit(Instruction.ASSERT_NOT, barrier, count(at + 2), 0);
    enclosed(at + 3, end);
    emit(Instruction.END_ASSERT_NOT, barrier);
    code[assertion + 3] = size;
    return end;
  }

  /** {@code ATOMIC_GROUP skip body SUCCESS}. */
  private int atomicGroup(int at, int limit) {
    int end = skip(at + 1, limit);
    int barrier = newRegisters(BARRIER_REGISTERS);
    emit(Instruction.ATOMIC, barrier);
    enclosed(at + 2, end);
    emit(Instruction.END_ATOMIC, barrier);
    return end;
  }

  private void enclosed(int from, int end) {
    requireSuccess(end - 1);
    sequence(from, end - 1);
  }

  private boolean isAnchored() {
    return code[0] == Instruction.AT
        && (code[1] == Anchor.BEGINNING.ordinal() || code[1] == Anchor.BEGINNING_STRING.ordinal());
  }

  /** The set that the first character of each match is in, or null if that is not seen easily. */
  private CharacterSet firstSet(int at) {
    return switch (code[at]) {
      case Instruction.MARK -> firstSet(at + Instruction.size(Instruction.MARK));
      case Instruction.SET -> sets.get(code[at + 1]);
      case Instruction.LITERAL -> new CharacterSet(new CharacterTest.Equal(code[at + 1]));
      case Instruction.MAX_ONE, Instruction.MIN_ONE, Instruction.POSSESSIVE_ONE ->
          code[at + 1] > 0 ? firstSet(code[at + 4]) : null;
      default -> null;
    };
  }
}
