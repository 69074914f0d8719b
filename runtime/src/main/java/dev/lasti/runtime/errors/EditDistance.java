package dev.lasti.runtime.errors;

/**
 * The distance between two names as CPython's suggestions measure it ({@code
 * levenshtein_distance}): a change, insertion or removal of a character costs 2, a change of its
 * case 1.
 */
final class EditDistance {
  static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  /** Longer names, common beginning and end apart, are not compared. */
  private static final int LONGEST = 40;

  private EditDistance() {}

  /** The distance, or some number above the limit when it is above it. */
  static int between(String a, String b, int limit) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    if (left.isEmpty() || right.isEmpty()) {
      return (left.length() + right.length()) * MOVE_COST;
    }
    boolean isTooFar =
        Math.max(left.length(), right.length()) > LONGEST
            || Math.abs(left.length() - right.length()) * MOVE_COST > limit;
    return isTooFar ? limit + 1 : lastOfMatrix(left, right);
  }

  /** The Wagner–Fischer algorithm, keeping one row of the matrix. */
  private static int lastOfMatrix(String a, String b) {
    int[] row = new int[a.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      row[i] = i * MOVE_COST;
    }
    for (int k = 1; k <= b.length(); k++) {
      int diagonal = row[0];
      row[0] = k * MOVE_COST;
      for (int i = 1; i <= a.length(); i++) {
        int substituted = diagonal + substitutionCost(a.charAt(i - 1), b.charAt(k - 1));
        diagonal = row[i];
        row[i] = Math.min(substituted, Math.min(row[i], row[i - 1]) + MOVE_COST);
      }
    }
    return row[a.length()];
  }

  private static int substitutionCost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}
