package dev.lasti.runtime.objects;

/** Looks for bytes in the part {@code [from, to)} of an array; positions are those in the array. */
final class ByteSearch {
  private ByteSearch() {}

  /** The first position of {@code sub}, or -1. */
  static int indexOf(byte[] text, int from, int to, byte[] sub) {
    if (sub.length == 0) {
      return from;
    }
    byte first = sub[0];
    for (int i = from; i <= to - sub.length; i++) {
      if (text[i] == first && matches(text, i, sub)) {
        return i;
      }
    }
    return -1;
  }

  /** The last position of {@code sub}, or -1. */
  static int lastIndexOf(byte[] text, int from, int to, byte[] sub) {
    for (int i = to - sub.length; i >= from; i--) {
      if (matches(text, i, sub)) {
        return i;
      }
    }
    return -1;
  }

  /** How often {@code sub} occurs without overlap. */
  static int count(byte[] text, int from, int to, byte[] sub) {
    if (sub.length == 0) {
      return to - from + 1;
    }
    int count = 0;
    int found = indexOf(text, from, to, sub);
    while (found >= 0) {
      count++;
      found = indexOf(text, found + sub.length, to, sub);
    }
    return count;
  }

  /** Whether {@code sub} stands at this position, where it must fit. */
  static boolean matches(byte[] text, int at, byte[] sub) {
    for (int i = 0; i < sub.length; i++) {
      if (text[at + i] != sub[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the byte is one of {@code bytes}. */
  static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
