package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of str that take a string apart; equals CPython's {@code stringlib/split.h}. */
public final class StringSplitting {

  private StringSplitting() {}

  /** {@code text.split(None, limit)}; a negative limit is none. */
  public static List<String> split(String text, long limit) {
    List<String> parts = new ArrayList<>();
    int length = text.length();
    int position = skipSpace(text, 0);
    while (position < length && (limit < 0 || parts.size() < limit)) {
      int end = skipWord(text, position);
      parts.add(text.substring(position, end));
      position = skipSpace(text, end);
    }
    if (position < length) {
      parts.add(text.substring(position));
    }
    return parts;
  }

  /** {@code text.rsplit(None, limit)}; a negative limit is none. */
  public static List<String> rsplit(String text, long limit) {
    List<String> parts = new ArrayList<>();
    int position = skipSpaceBack(text, text.length());
    while (position > 0 && (limit < 0 || parts.size() < limit)) {
      int start = skipWordBack(text, position);
      parts.add(text.substring(start, position));
      position = skipSpaceBack(text, start);
    }
    if (position > 0) {
      parts.add(text.substring(0, position));
    }
    Collections.reverse(parts);
    return parts;
  }

  // All whitespace is in the basic plane, so chars do for code points.

  static int skipSpace(String text, int position) {
    int next = position;
    while (next < text.length() && UnicodeDatabase.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static int skipWord(String text, int position) {
    int next = position;
    while (next < text.length() && !UnicodeDatabase.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  static int skipSpaceBack(String text, int position) {
    int previous = position;
    while (previous > 0 && UnicodeDatabase.isSpace(text.charAt(previous - 1))) {
      previous--;
    }
    return previous;
  }

  private static int skipWordBack(String text, int position) {
    int previous = position;
    while (previous > 0 && !UnicodeDatabase.isSpace(text.charAt(previous - 1))) {
      previous--;
    }
    return previous;
  }

  /**
   * {@code text.split(separator, limit)}; a negative limit is none.
   *
   * @throws PyBaseException ValueError for an empty separator
   */
  public static List<String> split(String text, String separator, long limit) {
    checkSeparator(separator);
    List<String> parts = new ArrayList<>();
    int start = 0;
    int found = limit == 0 ? -1 : CodePoints.nextMatch(text, separator, 0);
    while (found >= 0) {
      parts.add(text.substring(start, found));
      start = found + separator.length();
      found = parts.size() == limit ? -1 : CodePoints.nextMatch(text, separator, start);
    }
    parts.add(text.substring(start));
    return parts;
  }

  /**
   * {@code text.rsplit(separator, limit)}; a negative limit is none.
   *
   * @throws PyBaseException ValueError for an empty separator
   */
  public static List<String> rsplit(String text, String separator, long limit) {
    checkSeparator(separator);
    List<String> parts = new ArrayList<>();
    int end = text.length();
    int length = separator.length();
    int found = limit == 0 ? -1 : CodePoints.previousMatch(text, separator, end - length);
    while (found >= 0) {
      parts.add(text.substring(found + length, end));
      end = found;
      found = parts.size() == limit ? -1 : CodePoints.previousMatch(text, separator, end - length);
    }
    parts.add(text.substring(0, end));
    Collections.reverse(parts);
    return parts;
  }

  private static void checkSeparator(String separator) {
    if (separator.isEmpty()) {
      throw PyErrors.valueError("empty separator");
    }
  }

  /**
   * {@code text.partition(separator)}, three strings.
   *
   * @throws PyBaseException ValueError for an empty separator
   */
  public static List<String> partition(String text, String separator) {
    checkSeparator(separator);
    int found = CodePoints.nextMatch(text, separator, 0);
    return found < 0 ? List.of(text, "", "") : around(text, separator, found);
  }

  /**
   * {@code text.rpartition(separator)}, three strings.
   *
   * @throws PyBaseException ValueError for an empty separator
   */
  public static List<String> rpartition(String text, String separator) {
    checkSeparator(separator);
    int found = CodePoints.previousMatch(text, separator, text.length());
    return found < 0 ? List.of("", "", text) : around(text, separator, found);
  }

  private static List<String> around(String text, String separator, int found) {
    return List.of(text.substring(0, found), separator, text.substring(found + separator.length()));
  }

  /** {@code text.splitlines(keepEnds)}. */
  public static List<String> splitLines(String text, boolean keepEnds) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      int next = Math.min(end + 1, text.length());
      if (text.startsWith("\r\n", end)) {
        next++;
      }
      lines.add(text.substring(start, keepEnds ? next : end));
      start = next;
    }
    return lines;
  }

  /** Whether {@code splitlines} ends a line at {@code c}; equals {@code _PyUnicode_IsLinebreak}. */
  public static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', 0x0B, 0x0C, '\r', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}
