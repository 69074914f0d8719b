package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.errors.EvalBreaker;

/**
 * Runs a {@link Program} over a {@link Subject}: {@code SRE(match)} and {@code SRE(search)}.
 *
 * <p>Each instruction has a method that gets its address, moves {@link #position}, and answers with
 * the address of the instruction to go on with, or {@link #FAIL}. The address of a choice point is
 * where to go on, or, with all bits inverted, that of a repetition that {@link #resume} makes try
 * its next possibility.
 */
final class Matcher {
  private static final int FAIL = -1;
  private static final int MATCHED = -2;
  private static final LetterCase[] CASES = LetterCase.values();
  private static final Anchor[] ANCHORS = Anchor.values();

  private final Program program;
  private final int[] code;
  private final CharacterSet[] sets;
  private final Subject subject;
  private final Backtracking memory;
  private final int end;

  private final int pos;
  private int start;
  private int position;
  private boolean isWhole;

  /** Where a match must not end, or -1: the same place is not matched empty twice. */
  private int forbiddenEnd = -1;

  /**
   * @param end where the text ends for the pattern
   */
  Matcher(Program program, Subject subject, int start, int end) {
    this.program = program;
    this.code = program.code();
    this.sets = program.sets();
    this.subject = subject;
    this.memory = new Backtracking(program.registers());
    this.pos = start;
    this.start = start;
    this.end = end;
  }

  Subject subject() {
    return subject;
  }

  /** Where the first search began. */
  int pos() {
    return pos;
  }

  /** Where the match begins that was found. */
  int start() {
    return start;
  }

  /** Where the match ends that was found. */
  int end() {
    return position;
  }

  /** The position behind the text that the pattern may see. */
  int limit() {
    return end;
  }

  /** The marks of the groups, and the number of the group that ended last. */
  int[] marks() {
    return memory.firstRegisters(program.lastIndex() + 1);
  }

  /** What a group of the match has matched, or the other value. */
  Object group(int group, Object otherwise) {
    int start = 2 * (group - 1);
    return hasMatched(start) ? subject.slice(memory.get(start), memory.get(start + 1)) : otherwise;
  }

  /** Goes on behind the match that was found, where an empty one may not be the next. */
  void advance() {
    forbiddenEnd = position == start ? position : -1;
    start = position;
  }

  /** Whether the text from the start on begins with a match. Raises KeyboardInterrupt. */
  boolean match() {
    return start <= end && run();
  }

  /** Whether the text from the start on is a match. Raises KeyboardInterrupt. */
  boolean matchWhole() {
    isWhole = true;
    return match();
  }

  /** Finds the first match that begins at the start or later. Raises KeyboardInterrupt. */
  boolean search() {
    int last = program.isAnchored() ? 0 : end - program.minimum();
    int candidate = start;
    while (candidate <= last) {
      candidate = candidate(candidate, last);
      if (candidate < 0) {
        return false;
      }
      start = candidate;
      if (run()) {
        return true;
      }
      candidate++;
    }
    return false;
  }

  /** The first place from here on where a match may begin, or -1. */
  private int candidate(int from, int last) {
    if (program.prefix() != null) {
      return subject.indexOf(program.prefix(), from, end);
    }
    CharacterSet first = program.first();
    if (first == null) {
      return from;
    }
    int at = from;
    while (at <= last && at < end && !first.contains(subject.at(at))) {
      at++;
    }
    return at <= last && at < end ? at : -1;
  }

  /** The evaluation loop. */
  private boolean run() {
    memory.reset(program.lastIndex() + 1);
    position = start;
    int at = 0;
    for (; ; ) {
      at = step(at);
      if (at < 0) {
        if (at == MATCHED) {
          return true;
        }
        at = backtrack();
        if (at < 0) {
          return false;
        }
      }
    }
  }

  private int step(int at) {
    return switch (code[at]) {
      case Instruction.MATCH -> matched();
      case Instruction.ANY -> position < end ? behindCharacter(at + 1) : FAIL;
      case Instruction.LITERAL -> isLiteral(at, position) ? behindCharacter(at + 2) : FAIL;
      case Instruction.SET -> isInSet(at, position) ? behindCharacter(at + 2) : FAIL;
      case Instruction.AT -> ANCHORS[code[at + 1]].isAt(subject, position, end) ? at + 2 : FAIL;
      case Instruction.MARK -> mark(at);
      case Instruction.JUMP -> code[at + 1];
      case Instruction.SPLIT -> split(at);
      case Instruction.BACKREFERENCE -> backreference(at);
      case Instruction.IF_GROUP -> hasMatched(code[at + 1]) ? at + 3 : code[at + 2];
      case Instruction.REPEAT -> repeat(at);
      case Instruction.MAX_UNTIL -> maxUntil(at);
      case Instruction.MIN_UNTIL -> minUntil(at);
      case Instruction.POSSESSIVE_UNTIL -> possessiveUntil(at);
      case Instruction.MAX_ONE -> maxOne(at);
      case Instruction.MIN_ONE -> minOne(at);
      case Instruction.POSSESSIVE_ONE -> possessiveOne(at);
      case Instruction.ASSERT -> beginAssertion(at);
      case Instruction.END_ASSERT -> endAssertion(at);
      case Instruction.ASSERT_NOT -> beginNegativeAssertion(at);
      case Instruction.END_ASSERT_NOT -> endNegativeAssertion(at);
      case Instruction.ATOMIC -> beginAtomicGroup(at);
      case Instruction.END_ATOMIC -> endAtomicGroup(at);
      default -> FAIL;
    };
  }

  /** Takes the newest choice point that leads on. */
  private int backtrack() {
    if (EvalBreaker.isSet) {
      EvalBreaker.handle();
    }
    while (!memory.isEmpty()) {
      memory.undo();
      int address = memory.address();
      if (address >= 0) {
        position = memory.position();
        memory.pop();
        return address;
      }
      int next = resume(~address);
      if (next >= 0) {
        return next;
      }
    }
    return FAIL;
  }

  private int resume(int at) {
    return switch (code[at]) {
      case Instruction.MAX_ONE -> oneLess(at);
      case Instruction.MIN_ONE -> oneMore(at);
      default -> oneMoreRound(at);
    };
  }

  private int matched() {
    return isWhole && position != end || position == forbiddenEnd ? FAIL : MATCHED;
  }

  private int behindCharacter(int next) {
    position++;
    return next;
  }

  private boolean isLiteral(int at, int where) {
    return where < end && subject.at(where) == code[at + 1];
  }

  private boolean isInSet(int at, int where) {
    return where < end && sets[code[at + 1]].contains(subject.at(where));
  }

  /** Whether the instruction at an address may succeed at a position; false only if it cannot. */
  private boolean mayBegin(int at, int where) {
    return switch (code[at]) {
      case Instruction.LITERAL -> isLiteral(at, where);
      case Instruction.SET -> isInSet(at, where);
      case Instruction.MARK -> mayBegin(at + 2, where);
      case Instruction.JUMP -> mayBegin(code[at + 1], where);
      default -> true;
    };
  }

  private int mark(int at) {
    int register = code[at + 1];
    memory.set(register, position);
    if ((register & 1) != 0) {
      memory.set(program.lastIndex(), register / 2 + 1);
    }
    return at + 2;
  }

  private int split(int at) {
    int other = code[at + 1];
    if (!mayBegin(at + 2, position)) {
      return other;
    }
    pushIfMayBegin(other);
    return at + 2;
  }

  private void pushIfMayBegin(int at) {
    if (mayBegin(at, position)) {
      memory.push(at, position, 0);
    }
  }

  private boolean hasMatched(int register) {
    return memory.get(register) >= 0 && memory.get(register + 1) >= memory.get(register);
  }

  private int backreference(int at) {
    int register = code[at + 1];
    if (!hasMatched(register)) {
      return FAIL;
    }
    int from = memory.get(register);
    int length = memory.get(register + 1) - from;
    if (length > end - position || !isSame(CASES[code[at + 2]], from, length)) {
      return FAIL;
    }
    position += length;
    return at + 3;
  }

  private boolean isSame(LetterCase letterCase, int from, int length) {
    for (int i = 0; i < length; i++) {
      int expected = subject.at(from + i);
      int actual = subject.at(position + i);
      if (expected != actual && letterCase.lower(expected) != letterCase.lower(actual)) {
        return false;
      }
    }
    return true;
  }

  private int repeat(int at) {
    int counter = code[at + 1];
    memory.set(counter, -1);
    memory.set(counter + 1, -1);
    return code[at + 2];
  }

  /** Whether the loop may go round once more; not after an empty round. */
  private boolean mayGoRound(int at, int rounds) {
    return rounds < code[at + 3] && position != memory.get(code[at + 1] + 1);
  }

  /** Begins a round of a loop that has gone round so many times, as it must. */
  private int mustGoRound(int at, int rounds) {
    memory.set(code[at + 1], rounds);
    return code[at + 4];
  }

  /** The same of a round that need not be. */
  private int goRound(int at, int rounds) {
    memory.set(code[at + 1] + 1, position);
    return mustGoRound(at, rounds);
  }

  private int maxUntil(int at) {
    int rounds = memory.get(code[at + 1]) + 1;
    int tail = at + 5;
    if (rounds < code[at + 2]) {
      return mustGoRound(at, rounds);
    }
    if (!mayGoRound(at, rounds)) {
      return tail;
    }
    pushIfMayBegin(tail);
    return goRound(at, rounds);
  }

  private int minUntil(int at) {
    int rounds = memory.get(code[at + 1]) + 1;
    if (rounds < code[at + 2]) {
      return mustGoRound(at, rounds);
    }
    int tail = at + 5;
    if (!mayGoRound(at, rounds)) {
      return tail;
    }
    if (!mayBegin(tail, position)) {
      return goRound(at, rounds);
    }
    memory.push(~at, position, rounds);
    return tail;
  }

  /** What follows a lazy loop has failed. */
  private int oneMoreRound(int at) {
    position = memory.position();
    int rounds = memory.number();
    memory.pop();
    return goRound(at, rounds);
  }

  /** Each round is atomic: once it has matched, its choice points are dropped. */
  private int possessiveUntil(int at) {
    int barrier = code[at + 1] + 2;
    int rounds = memory.get(code[at + 1]) + 1;
    int tail = at + 5;
    if (rounds > 0) {
      memory.drop(memory.get(barrier));
    }
    memory.setForNow(barrier, memory.height());
    if (rounds < code[at + 2]) {
      return mustGoRound(at, rounds);
    }
    if (!mayGoRound(at, rounds)) {
      return tail;
    }
    memory.push(tail, position, 0);
    return goRound(at, rounds);
  }

  /** Repeats an instruction that matches one character from here on: where it ends to match. */
  private int endOfRepetition(int at) {
    int stop = position + Math.min(code[at + 2], end - position);
    int one = code[at + 4];
    return switch (code[one]) {
      case Instruction.ANY -> stop;
      case Instruction.LITERAL -> endOfLiterals(code[one + 1], stop);
      default -> endOfMembers(sets[code[one + 1]], stop);
    };
  }

  private int endOfLiterals(int literal, int stop) {
    int where = position;
    while (where < stop && subject.at(where) == literal) {
      where++;
    }
    return where;
  }

  private int endOfMembers(CharacterSet set, int stop) {
    int where = position;
    while (where < stop && set.contains(subject.at(where))) {
      where++;
    }
    return where;
  }

  /** Takes all characters, and leaves a choice point whose number is how far it may go back. */
  private int maxOne(int at) {
    int most = endOfRepetition(at);
    int spare = most - position - code[at + 1];
    if (spare < 0) {
      return FAIL;
    }
    if (spare == 0) {
      position = most;
      return code[at + 3];
    }
    memory.push(~at, most + 1, most - spare);
    return oneLess(at);
  }

  /** Gives back characters until what follows may begin. */
  private int oneLess(int at) {
    int least = memory.number();
    int tail = code[at + 3];
    int where = memory.position() - 1;
    while (where > least && !mayBegin(tail, where)) {
      where--;
    }
    if (where == least) {
      memory.pop();
    } else {
      memory.position(where);
    }
    position = where;
    return tail;
  }

  /** Takes as few characters as it must, and leaves a choice point to take more. */
  private int minOne(int at) {
    if (code[at + 1] > end - position) {
      return FAIL;
    }
    int least = position + code[at + 1];
    int most = code[at + 2] - code[at + 1] > end - least ? end : position + code[at + 2];
    for (; position < least; position++) {
      if (!isOne(at, position)) {
        return FAIL;
      }
    }
    memory.push(~at, position, most);
    return mayBegin(code[at + 3], position) ? code[at + 3] : oneMore(at);
  }

  /** Whether the instruction that is repeated matches at a position before the end. */
  private boolean isOne(int at, int where) {
    return mayBegin(code[at + 4], where);
  }

  /** Takes characters until what follows may begin. */
  private int oneMore(int at) {
    int tail = code[at + 3];
    int most = memory.number();
    int where = memory.position();
    do {
      if (where == most || !isOne(at, where)) {
        memory.pop();
        return FAIL;
      }
      where++;
    } while (!mayBegin(tail, where));
    memory.position(where);
    position = where;
    return tail;
  }

  private int possessiveOne(int at) {
    int from = position;
    position = endOfRepetition(at);
    return position - from < code[at + 1] ? FAIL : code[at + 3];
  }

  /** Remembers the choice points and the position that there are before something enclosed. */
  private void enclose(int barrier) {
    memory.setForNow(barrier, memory.height());
    memory.setForNow(barrier + 1, position);
  }

  private int beginAssertion(int at) {
    int back = code[at + 2];
    if (back > position) {
      return FAIL;
    }
    enclose(code[at + 1]);
    position -= back;
    return at + 3;
  }

  private int endAssertion(int at) {
    int barrier = code[at + 1];
    memory.drop(memory.get(barrier));
    position = memory.get(barrier + 1);
    return at + 2;
  }

  private int beginNegativeAssertion(int at) {
    int back = code[at + 2];
    int tail = code[at + 3];
    if (back > position) {
      return tail;
    }
    enclose(code[at + 1]);
    memory.push(tail, position, 0);
    position -= back;
    return at + 4;
  }

  private int endNegativeAssertion(int at) {
    memory.drop(memory.get(code[at + 1]));
    return FAIL;
  }

  private int beginAtomicGroup(int at) {
    enclose(code[at + 1]);
    return at + 2;
  }

  private int endAtomicGroup(int at) {
    memory.drop(memory.get(code[at + 1]));
    return at + 2;
  }
}
