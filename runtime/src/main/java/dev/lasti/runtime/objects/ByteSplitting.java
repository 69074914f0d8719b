package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The methods of bytes that take them apart; {@code stringlib/split.h}. */
final class ByteSplitting {
  private ByteSplitting() {}

  /** {@code text.split(None, limit)}; a negative limit is none. */
  static List<byte[]> split(byte[] text, long limit) {
    List<byte[]> parts = new ArrayList<>();
    int position = skipSpace(text, 0);
    while (position < text.length && parts.size() != limit) {
      int end = position;
      while (end < text.length && !ByteCharacters.isSpace(text[end])) {
        end++;
      }
      parts.add(Arrays.copyOfRange(text, position, end));
      position = skipSpace(text, end);
    }
    if (position < text.length) {
      parts.add(Arrays.copyOfRange(text, position, text.length));
    }
    return parts;
  }

  /** {@code text.rsplit(None, limit)}; a negative limit is none. */
  static List<byte[]> rsplit(byte[] text, long limit) {
    List<byte[]> parts = new ArrayList<>();
    int position = skipSpaceBack(text, text.length);
    while (position > 0 && parts.size() != limit) {
      int start = position;
      while (start > 0 && !ByteCharacters.isSpace(text[start - 1])) {
        start--;
      }
      parts.add(Arrays.copyOfRange(text, start, position));
      position = skipSpaceBack(text, start);
    }
    if (position > 0) {
      parts.add(Arrays.copyOf(text, position));
    }
    Collections.reverse(parts);
    return parts;
  }

  static int skipSpace(byte[] text, int position) {
    int next = position;
    while (next < text.length && ByteCharacters.isSpace(text[next])) {
      next++;
    }
    return next;
  }

  static int skipSpaceBack(byte[] text, int position) {
    int previous = position;
    while (previous > 0 && ByteCharacters.isSpace(text[previous - 1])) {
      previous--;
    }
    return previous;
  }

  /** {@code text.split(separator, limit)}. Raises ValueError for an empty separator. */
  static List<byte[]> split(byte[] text, byte[] separator, long limit) {
    checkSeparator(separator);
    List<byte[]> parts = new ArrayList<>();
    int start = 0;
    int found = limit == 0 ? -1 : ByteSearch.indexOf(text, 0, text.length, separator);
    while (found >= 0) {
      parts.add(Arrays.copyOfRange(text, start, found));
      start = found + separator.length;
      found = parts.size() == limit ? -1 : ByteSearch.indexOf(text, start, text.length, separator);
    }
    parts.add(Arrays.copyOfRange(text, start, text.length));
    return parts;
  }

  /** {@code text.rsplit(separator, limit)}. Raises ValueError for an empty separator. */
  static List<byte[]> rsplit(byte[] text, byte[] separator, long limit) {
    checkSeparator(separator);
    List<byte[]> parts = new ArrayList<>();
    int end = text.length;
    int found = limit == 0 ? -1 : ByteSearch.lastIndexOf(text, 0, end, separator);
    while (found >= 0) {
      parts.add(Arrays.copyOfRange(text, found + separator.length, end));
      end = found;
      found = parts.size() == limit ? -1 : ByteSearch.lastIndexOf(text, 0, end, separator);
    }
    parts.add(Arrays.copyOf(text, end));
    Collections.reverse(parts);
    return parts;
  }

  private static void checkSeparator(byte[] separator) {
    if (separator.length == 0) {
      throw PyErrors.valueError("empty separator");
    }
  }

  /** {@code text.partition(separator)}, three parts. Raises ValueError for an empty separator. */
  static List<byte[]> partition(byte[] text, byte[] separator) {
    checkSeparator(separator);
    int found = ByteSearch.indexOf(text, 0, text.length, separator);
    return found < 0 ? List.of(text, new byte[0], new byte[0]) : around(text, separator, found);
  }

  /** {@code text.rpartition(separator)}, three parts. Raises ValueError for an empty separator. */
  static List<byte[]> rpartition(byte[] text, byte[] separator) {
    checkSeparator(separator);
    int found = ByteSearch.lastIndexOf(text, 0, text.length, separator);
    return found < 0 ? List.of(new byte[0], new byte[0], text) : around(text, separator, found);
  }

  private static List<byte[]> around(byte[] text, byte[] separator, int found) {
    return List.of(
        Arrays.copyOf(text, found),
        separator,
        Arrays.copyOfRange(text, found + separator.length, text.length));
  }

  /** {@code text.splitlines(keepEnds)}: lines end with LF, CR or CR LF. */
  static List<byte[]> splitLines(byte[] text, boolean keepEnds) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n' && text[end] != '\r') {
        end++;
      }
      boolean isPair = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
      int next = Math.min(end + (isPair ? 2 : 1), text.length);
      lines.add(Arrays.copyOfRange(text, start, keepEnds ? next : end));
      start = next;
    }
    return lines;
  }
}
