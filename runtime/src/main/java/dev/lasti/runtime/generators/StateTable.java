package dev.lasti.runtime.generators;

/**
 * What is known of the suspension points of a generator function: the one source of {@code
 * gi_frame.f_lineno}, {@code f_lasti} and {@code f_locals}.
 *
 * @param fieldNames the Python names of the spilled variables, by field number
 * @param positions for each state k, at k, the index of its {@code yield} into the code's
 *     positions; a character each, entry 0 is the start
 */
public record StateTable(String[] fieldNames, String positions) {

  /** The index into the code's positions of a suspension point. */
  public int position(int lasti) {
    return positions.charAt(lasti);
  }

  /**
   * CPython's {@code f_lasti}: 0 before the start, then an even offset that grows with the position
   * in the code.
   */
  public int offset(int lasti) {
    return lasti == GeneratorFrame.CREATED ? 0 : 2 * (lasti + position(lasti));
  }
}
