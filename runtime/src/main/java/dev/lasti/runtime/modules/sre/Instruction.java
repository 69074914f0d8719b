package dev.lasti.runtime.modules.sre;

/**
 * The instructions of a {@link Program}, and how many numbers each takes with its operands. All
 * addresses are absolute.
 */
final class Instruction {
  /** The whole pattern has matched. */
  static final int MATCH = 0;

  static final int FAIL = 1;

  /** {@code ANY}: one character, whichever. */
  static final int ANY = 2;

  /** {@code LITERAL character}. */
  static final int LITERAL = 3;

  /** {@code SET number}: one character of the set of this number. */
  static final int SET = 4;

  /** {@code AT anchor}. */
  static final int AT = 5;

  /** {@code MARK register}: a group begins (even) or ends (odd). */
  static final int MARK = 6;

  /** {@code JUMP address}. */
  static final int JUMP = 7;

  /** {@code SPLIT other}: goes on behind it, and at the other address if that fails. */
  static final int SPLIT = 8;

  /** {@code BACKREFERENCE register case}: what the group has matched once more. */
  static final int BACKREFERENCE = 9;

  /** {@code IF_GROUP register otherwise}: goes on if the group has matched. */
  static final int IF_GROUP = 10;

  /** {@code REPEAT counter until}: begins a loop at its end. */
  static final int REPEAT = 11;

  /** {@code MAX_UNTIL counter min max body}: the end of a greedy loop. */
  static final int MAX_UNTIL = 12;

  /** {@code MIN_UNTIL counter min max body}: the end of a lazy loop. */
  static final int MIN_UNTIL = 13;

  /** {@code POSSESSIVE_UNTIL counter min max body}: the end of a loop that gives nothing back. */
  static final int POSSESSIVE_UNTIL = 14;

  /** {@code MAX_ONE min max tail one}: repeats the instruction {@code one}, greedily. */
  static final int MAX_ONE = 15;

  /** {@code MIN_ONE min max tail one}. */
  static final int MIN_ONE = 16;

  /** {@code POSSESSIVE_ONE min max tail one}. */
  static final int POSSESSIVE_ONE = 17;

  /** {@code ASSERT barrier back}: matches what follows so far back, and returns here. */
  static final int ASSERT = 18;

  /** {@code END_ASSERT barrier}. */
  static final int END_ASSERT = 19;

  /** {@code ASSERT_NOT barrier back tail}: goes on at the tail if what follows fails. */
  static final int ASSERT_NOT = 20;

  /** {@code END_ASSERT_NOT barrier}. */
  static final int END_ASSERT_NOT = 21;

  /** {@code ATOMIC barrier}. */
  static final int ATOMIC = 22;

  /** {@code END_ATOMIC barrier}: drops the choices made since {@code ATOMIC}. */
  static final int END_ATOMIC = 23;

  private static final int[] SIZES = {
    1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 5, 5, 5, 5, 5, 5, 3, 2, 4, 2, 2, 2
  };

  private Instruction() {}

  static int size(int instruction) {
    return SIZES[instruction];
  }
}
