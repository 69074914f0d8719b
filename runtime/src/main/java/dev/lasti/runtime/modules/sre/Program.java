package dev.lasti.runtime.modules.sre;

/**
 * A pattern as the {@link Matcher} runs it.
 *
 * <p>Registers 0 to {@code 2 * groups - 1} hold where the groups begin and end, or -1, and the next
 * one the group that ended last. Behind them come the counters of loops, each followed by the
 * position of the last round and a barrier, and the barriers of assertions and atomic groups, each
 * followed by the position where it began.
 *
 * @param code the instructions, see {@link Instruction}
 * @param sets what {@code SET} refers to
 * @param registers how many registers there are
 * @param minimum how many characters a match has at least
 * @param isAnchored whether a match begins at the beginning or nowhere
 * @param prefix the characters with which each match begins, or null
 * @param first what each match begins with, or null
 */
record Program(
    int[] code,
    CharacterSet[] sets,
    int groups,
    int registers,
    int minimum,
    boolean isAnchored,
    int[] prefix,
    CharacterSet first) {

  /** The register of the group that ended last. */
  int lastIndex() {
    return 2 * groups;
  }
}
