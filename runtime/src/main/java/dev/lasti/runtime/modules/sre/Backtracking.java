package dev.lasti.runtime.modules.sre;

import java.util.Arrays;

/**
 * The memory of the backtracking machine: the registers, the choice points, and the trail.
 *
 * <p>A choice point says where to go on after a failure: the address, the position, a number that
 * the instruction needs, and how long the trail was. The trail holds the registers that have
 * changed since the oldest choice point, with their values before. Dropping choice points does not
 * shorten it, because what they would have restored may still have to be restored for an older one.
 */
final class Backtracking {
  private static final int CHOICE_SIZE = 4;
  private static final int ADDRESS = -4;
  private static final int POSITION = -3;
  private static final int NUMBER = -2;
  private static final int TRAIL = -1;

  private final int[] registers;

  private int[] choices = new int[8 * CHOICE_SIZE];
  private int height;
  private int[] trail = new int[32];
  private int trailLength;

  Backtracking(int registers) {
    this.registers = new int[registers];
  }

  /** Forgets all, for a new start; registers below {@code count} get -1. */
  void reset(int count) {
    height = 0;
    trailLength = 0;
    Arrays.fill(registers, 0, count, -1);
  }

  int get(int register) {
    return registers[register];
  }

  /** Sets a register until the newest choice point is taken. */
  void set(int register, int value) {
    if (height == 0) {
      trailLength = 0;
    } else {
      if (trailLength == trail.length) {
        trail = Arrays.copyOf(trail, 2 * trailLength);
      }
      trail[trailLength] = register;
      trail[trailLength + 1] = registers[register];
      trailLength += 2;
    }
    registers[register] = value;
  }

  /** Sets a register that is not read any more once a choice point is taken that is there now. */
  void setForNow(int register, int value) {
    registers[register] = value;
  }

  int[] firstRegisters(int count) {
    return Arrays.copyOf(registers, count);
  }

  /** What {@link #drop} takes to go back to the choice points that there are now. */
  int height() {
    return height;
  }

  boolean isEmpty() {
    return height == 0;
  }

  void push(int address, int position, int number) {
    if (height == choices.length) {
      choices = Arrays.copyOf(choices, 2 * height);
    }
    height += CHOICE_SIZE;
    choices[height + ADDRESS] = address;
    choices[height + POSITION] = position;
    choices[height + NUMBER] = number;
    choices[height + TRAIL] = trailLength;
  }

  void pop() {
    height -= CHOICE_SIZE;
  }

  /** Drops all choice points that are newer than that height. */
  void drop(int olderHeight) {
    height = olderHeight;
  }

  /** Gives the registers the values that they had at the newest choice point. */
  void undo() {
    int length = choices[height + TRAIL];
    while (trailLength > length) {
      trailLength -= 2;
      registers[trail[trailLength]] = trail[trailLength + 1];
    }
  }

  /** The address of the newest choice point. */
  int address() {
    return choices[height + ADDRESS];
  }

  int position() {
    return choices[height + POSITION];
  }

  void position(int position) {
    choices[height + POSITION] = position;
  }

  int number() {
    return choices[height + NUMBER];
  }
}
