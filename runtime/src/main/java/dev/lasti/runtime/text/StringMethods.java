package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * The methods of str that return a changed copy. The searches are in {@link CodePoints}, the others
 * in {@link StringCase}, {@link StringPredicates} and {@link StringSplitting}.
 */
public final class StringMethods {

  private StringMethods() {}

  /** What {@code str.translate} asks its table. */
  public interface CharacterMap {
    /** The replacement of {@code codePoint}, empty to delete it, or null to keep it. */
    String replacement(int codePoint);
  }

  /** {@code text.strip()}. */
  public static String strip(String text) {
    return lstrip(rstrip(text));
  }

  /** {@code text.lstrip()}. */
  public static String lstrip(String text) {
    return text.substring(StringSplitting.skipSpace(text, 0));
  }

  /** {@code text.rstrip()}. */
  public static String rstrip(String text) {
    return text.substring(0, StringSplitting.skipSpaceBack(text, text.length()));
  }

  /** {@code text.strip(chars)}. */
  public static String strip(String text, String chars) {
    return lstrip(rstrip(text, chars), chars);
  }

  /** {@code text.lstrip(chars)}. */
  public static String lstrip(String text, String chars) {
    int start = 0;
    while (start < text.length() && chars.indexOf(text.codePointAt(start)) >= 0) {
      start += Character.charCount(text.codePointAt(start));
    }
    return text.substring(start);
  }

  /** {@code text.rstrip(chars)}. */
  public static String rstrip(String text, String chars) {
    int end = text.length();
    while (end > 0 && chars.indexOf(text.codePointBefore(end)) >= 0) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }

  /** {@code text.removeprefix(prefix)}. */
  public static String removePrefix(String text, String prefix) {
    return CodePoints.startsWith(text, prefix, 0, Integer.MAX_VALUE)
        ? text.substring(prefix.length())
        : text;
  }

  /** {@code text.removesuffix(suffix)}. */
  public static String removeSuffix(String text, String suffix) {
    return CodePoints.endsWith(text, suffix, 0, Integer.MAX_VALUE)
        ? text.substring(0, text.length() - suffix.length())
        : text;
  }

  /**
   * {@code text.ljust(width, fill)}.
   *
   * @throws PyBaseException TypeError unless {@code fill} is one character
   */
  public static String ljust(String text, long width, String fill) {
    return pad(text, 0, missing(text, width), fill);
  }

  /** {@code text.rjust(width, fill)}; raises as {@link #ljust}. */
  public static String rjust(String text, long width, String fill) {
    return pad(text, missing(text, width), 0, fill);
  }

  /** {@code text.center(width, fill)}; raises as {@link #ljust}. */
  public static String center(String text, long width, String fill) {
    long missing = missing(text, width);
    long left = missing / 2 + (missing & width & 1);
    return pad(text, left, missing - left, fill);
  }

  private static long missing(String text, long width) {
    return Padding.missing(width, CodePoints.length(text));
  }

  private static String pad(String text, long left, long right, String fill) {
    if (CodePoints.length(fill) != 1) {
      throw PyErrors.typeError("The fill character must be exactly one character long");
    }
    if (left + right == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    Padding.append(out, fill.codePointAt(0), left);
    out.append(text);
    Padding.append(out, fill.codePointAt(0), right);
    return out.toString();
  }

  /** {@code text.zfill(width)}. */
  public static String zfill(String text, long width) {
    boolean signed = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-');
    int digits = signed ? 1 : 0;
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, digits);
    Padding.append(out, '0', missing(text, width));
    return out.append(text, digits, text.length()).toString();
  }

  /** {@code text.expandtabs(tabSize)}. */
  public static String expandTabs(String text, int tabSize) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int blanks = tabSize > 0 ? tabSize - column % tabSize : 0;
        out.append(" ".repeat(blanks));
        column += blanks;
        continue;
      }
      out.append(c);
      // A low surrogate belongs to the column of the high one before it.
      column = c == '\n' || c == '\r' ? 0 : isSecondHalf(text, i) ? column : column + 1;
    }
    return out.toString();
  }

  private static boolean isSecondHalf(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  /** {@code text.replace(old, replacement, limit)}; a negative limit is none. */
  public static String replace(String text, String old, String replacement, long limit) {
    if (old.isEmpty()) {
      return interleave(text, replacement, limit);
    }
    if (limit < 0 && !startsOrEndsInPair(old)) {
      return text.replace(old, replacement);
    }
    int found = limit == 0 ? -1 : CodePoints.nextMatch(text, old, 0);
    if (found < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + replacement.length());
    int start = 0;
    for (long count = 1; found >= 0; count++) {
      out.append(text, start, found).append(replacement);
      start = found + old.length();
      found = count == limit ? -1 : CodePoints.nextMatch(text, old, start);
    }
    return out.append(text, start, text.length()).toString();
  }

  /** Whether a match could be one half of a pair. */
  private static boolean startsOrEndsInPair(String sub) {
    return Character.isLowSurrogate(sub.charAt(0))
        || Character.isHighSurrogate(sub.charAt(sub.length() - 1));
  }

  /** Puts {@code inserted} before each character and at the end, {@code limit} times. */
  private static String interleave(String text, String inserted, long limit) {
    StringBuilder out = new StringBuilder();
    long left = limit < 0 ? Long.MAX_VALUE : limit;
    int i = 0;
    for (; i < text.length() && left > 0; left--) {
      int codePoint = text.codePointAt(i);
      out.append(inserted).appendCodePoint(codePoint);
      i += Character.charCount(codePoint);
    }
    out.append(text, i, text.length());
    return left > 0 ? out.append(inserted).toString() : out.toString();
  }

  /** {@code text.translate(map)}; equals {@code _PyUnicode_TranslateCharmap}. */
  public static String translate(String text, CharacterMap map) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      String replacement = map.replacement(codePoint);
      if (replacement == null) {
        out.appendCodePoint(codePoint);
      } else {
        out.append(replacement);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }
}
