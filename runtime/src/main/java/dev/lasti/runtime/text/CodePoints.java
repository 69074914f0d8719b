package dev.lasti.runtime.text;

/**
 * Strings as sequences of code points, which is how Python counts.
 *
 * <p>Constant time for Latin-1: there {@link String#codePointCount} knows the answer without a
 * scan, and positions are those of the {@code char}s. Other text is scanned for surrogates once;
 * {@link CodePointLayout} remembers long strings, so that a loop over indexes stays linear.
 *
 * <p>One difference from CPython remains: a lone high surrogate directly before a lone low one is
 * one character here, because a Java string cannot tell them apart.
 */
public final class CodePoints {

  private static final String[] LATIN_1 = latin1Strings();

  private CodePoints() {}

  private static String[] latin1Strings() {
    String[] strings = new String[256];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = String.valueOf((char) i).intern();
    }
    return strings;
  }

  /** The string of one code point; those of Latin-1 are shared. */
  public static String toString(int codePoint) {
    return codePoint < 256 ? LATIN_1[codePoint] : Character.toString(codePoint);
  }

  /** {@code len(text)}. */
  public static int length(String text) {
    return text.length() < CodePointLayout.MIN_LENGTH
        ? text.codePointCount(0, text.length())
        : CodePointLayout.of(text).length;
  }

  /** Whether positions of code points and of {@code char}s differ in {@code text}. */
  public static boolean hasSurrogatePairs(String text) {
    return length(text) != text.length();
  }

  /** The code point at {@code index}, which must be in range. */
  public static int at(String text, int index) {
    return text.codePointAt(offset(text, index));
  }

  /** {@code text[index]} for an index in range. */
  public static String get(String text, int index) {
    return toString(at(text, index));
  }

  /** The position among the {@code char}s of the code point at {@code index}. */
  public static int offset(String text, int index) {
    if (text.length() >= CodePointLayout.MIN_LENGTH) {
      return CodePointLayout.of(text).offset(text, index);
    }
    return hasSurrogatePairs(text) ? text.offsetByCodePoints(0, index) : index;
  }

  /** How many code points begin before the {@code char} at {@code offset}. */
  public static int index(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  /** {@code text[start:stop]} for {@code 0 <= start} and {@code stop <= len}. */
  public static String slice(String text, int start, int stop) {
    if (stop <= start) {
      return "";
    }
    if (stop - start == 1) {
      return get(text, start);
    }
    return text.substring(offset(text, start), offset(text, stop));
  }

  /** The {@code count} characters at {@code start}, {@code start + step} and so on. */
  public static String slice(String text, int start, int step, int count) {
    if (step == 1) {
      return slice(text, start, start + count);
    }
    StringBuilder out = new StringBuilder(count);
    if (!hasSurrogatePairs(text)) {
      for (int i = 0; i < count; i++) {
        out.append(text.charAt(start + i * step));
      }
      return out.toString();
    }
    int[] codePoints = toArray(text);
    for (int i = 0; i < count; i++) {
      out.appendCodePoint(codePoints[start + i * step]);
    }
    return out.toString();
  }

  /** The code points of {@code text}. */
  public static int[] toArray(String text) {
    int[] codePoints = new int[length(text)];
    int offset = 0;
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = text.codePointAt(offset);
      offset += Character.charCount(codePoints[i]);
    }
    return codePoints;
  }

  /** The order of strings in Python, which is that of their code points. */
  public static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return compareAt(left, right, i);
      }
    }
    return left.length() - right.length();
  }

  /** Compares where the chars differ first, which may be the second half of a pair. */
  private static int compareAt(String left, String right, int i) {
    int start = i > 0 && Character.isHighSurrogate(left.charAt(i - 1)) ? i - 1 : i;
    int difference = left.codePointAt(start) - right.codePointAt(start);
    return difference != 0 ? difference : left.charAt(i) - right.charAt(i);
  }

  /** {@code sub in text}. */
  public static boolean contains(String text, String sub) {
    return nextMatch(text, sub, 0) >= 0;
  }

  /** {@code text.find(sub, start, end)}, which may be negative or too large, or -1. */
  public static int find(String text, String sub, long start, long end) {
    Region region = Region.of(text, start, end);
    return region == null ? -1 : region.indexOf(sub);
  }

  /** {@code text.rfind(sub, start, end)}, which may be negative or too large, or -1. */
  public static int rfind(String text, String sub, long start, long end) {
    Region region = Region.of(text, start, end);
    return region == null ? -1 : region.lastIndexOf(sub);
  }

  /** {@code text.count(sub, start, end)}, which may be negative or too large. */
  public static int count(String text, String sub, long start, long end) {
    Region region = Region.of(text, start, end);
    return region == null ? 0 : region.count(sub);
  }

  /** {@code text.startswith(prefix, start, end)}. */
  public static boolean startsWith(String text, String prefix, long start, long end) {
    Region region = Region.of(text, start, end);
    return region != null && region.startsWith(prefix);
  }

  /** {@code text.endswith(suffix, start, end)}. */
  public static boolean endsWith(String text, String suffix, long start, long end) {
    Region region = Region.of(text, start, end);
    return region != null && region.endsWith(suffix);
  }

  /** The next match at or after {@code from} that does not split a surrogate pair, or -1. */
  static int nextMatch(String text, String sub, int from) {
    int found = text.indexOf(sub, from);
    while (found >= 0 && !isWhole(text, found, found + sub.length())) {
      found = text.indexOf(sub, found + 1);
    }
    return found;
  }

  /** The last match at or before {@code from} that does not split a surrogate pair, or -1. */
  static int previousMatch(String text, String sub, int from) {
    int found = text.lastIndexOf(sub, from);
    while (found >= 0 && !isWhole(text, found, found + sub.length())) {
      found = text.lastIndexOf(sub, found - 1);
    }
    return found;
  }

  private static boolean isWhole(String text, int start, int end) {
    return isBoundary(text, start) && isBoundary(text, end);
  }

  private static boolean isBoundary(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /**
   * The part {@code [start:end]} of a string, in which the searches look.
   *
   * @param text the string up to the end; copied only where the end is not the string's own
   * @param from the position among the {@code char}s of {@code text} where the part begins
   * @param start the position of its first code point in the whole string
   */
  private record Region(String text, int from, int start) {
    /** Null if the end lies before the start; equals CPython's {@code ADJUST_INDICES}. */
    static Region of(String text, long start, long end) {
      if (start == 0 && end >= text.length()) {
        return new Region(text, 0, 0);
      }
      int length = length(text);
      long first = start < 0 ? Math.max(start + length, 0) : start;
      long last = end < 0 ? Math.max(end + length, 0) : Math.min(end, length);
      if (first > last) {
        return null;
      }
      int from = offset(text, (int) first);
      return last == length
          ? new Region(text, from, (int) first)
          : new Region(text.substring(from, offset(text, (int) last)), 0, (int) first);
    }

    private int index(int offset) {
      return start + text.codePointCount(from, offset);
    }

    int indexOf(String sub) {
      int found = nextMatch(text, sub, from);
      return found < 0 ? -1 : index(found);
    }

    int lastIndexOf(String sub) {
      int found = previousMatch(text, sub, text.length());
      return found < from ? -1 : index(found);
    }

    int count(String sub) {
      if (sub.isEmpty()) {
        return text.codePointCount(from, text.length()) + 1;
      }
      int count = 0;
      int found = nextMatch(text, sub, from);
      while (found >= 0) {
        count++;
        found = nextMatch(text, sub, found + sub.length());
      }
      return count;
    }

    boolean startsWith(String prefix) {
      return text.startsWith(prefix, from) && isBoundary(text, from + prefix.length());
    }

    boolean endsWith(String suffix) {
      int offset = text.length() - suffix.length();
      return offset >= from && text.endsWith(suffix) && isBoundary(text, offset);
    }
  }
}
