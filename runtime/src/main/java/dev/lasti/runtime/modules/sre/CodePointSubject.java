package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.text.CodePoints;
import java.lang.ref.SoftReference;

/** A str with surrogate pairs, taken apart. The last one is remembered for the next call. */
final class CodePointSubject extends Subject {
  private static volatile SoftReference<CodePointSubject> last = new SoftReference<>(null);

  private final int[] codePoints;

  private CodePointSubject(Object string, int[] codePoints) {
    super(string);
    this.codePoints = codePoints;
  }

  static CodePointSubject of(Object string, String text) {
    CodePointSubject known = last.get();
    if (known != null && known.string == string) {
      return known;
    }
    CodePointSubject subject = new CodePointSubject(string, CodePoints.toArray(text));
    last = new SoftReference<>(subject);
    return subject;
  }

  @Override
  boolean isBytes() {
    return false;
  }

  @Override
  int length() {
    return codePoints.length;
  }

  @Override
  int at(int position) {
    return codePoints[position];
  }

  @Override
  Object slice(int start, int stop) {
    return new String(codePoints, start, stop - start);
  }
}
