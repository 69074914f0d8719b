package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.text.CodePoints;

/**
 * The text that a pattern is matched with: characters by their positions, as Python counts them.
 *
 * <p>There is one class for each way to hold them. Programs mostly use one or two, so the JIT knows
 * at each call which one it is.
 */
abstract class Subject {
  /** The object that Python code has passed. */
  final Object string;

  Subject(Object string) {
    this.string = string;
  }

  /** Raises TypeError for what is neither str nor bytes-like. */
  static Subject of(Object string) {
    String text = PyStr.valueOrNull(string);
    if (text != null) {
      return CodePoints.hasSurrogatePairs(text)
          ? CodePointSubject.of(string, text)
          : new StringSubject(string, text);
    }
    byte[] bytes = PyBytes.contentsOrNull(string);
    if (bytes == null) {
      throw PyErrors.typeError(
          "expected string or bytes-like object, got '" + PyType.of(string).name() + "'");
    }
    return new ByteSubject(string, bytes);
  }

  abstract boolean isBytes();

  abstract int length();

  /** The character at a position in range. */
  abstract int at(int position);

  /** A str or bytes: what stands between two positions in range. */
  abstract Object slice(int start, int stop);

  /** The same object as it is now, if it can change. */
  Subject current() {
    return this;
  }

  /** Where a str or bytes with these characters begins between the positions, or -1. */
  int indexOf(int[] characters, int start, int end) {
    for (int at = start; at <= end - characters.length; at++) {
      if (startsWith(characters, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean startsWith(int[] characters, int start) {
    for (int i = 0; i < characters.length; i++) {
      if (at(start + i) != characters[i]) {
        return false;
      }
    }
    return true;
  }
}
