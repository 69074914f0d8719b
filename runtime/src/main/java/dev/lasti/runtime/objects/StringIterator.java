package dev.lasti.runtime.objects;

import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.StringPredicates;

/** {@code str_iterator}, called {@code str_ascii_iterator} over ASCII text as in CPython. */
final class StringIterator extends PositionIterator implements OfSeveralTypes {
  static final PyType TYPE = defineWithPosition("str_iterator");
  static final PyType ASCII_TYPE = defineWithPosition("str_ascii_iterator");

  private final String text;
  private PyType type;
  private int offset;

  StringIterator(String text) {
    this.text = text;
  }

  @Override
  public PyType type() {
    if (type == null) {
      type = StringPredicates.isAscii(text) ? ASCII_TYPE : TYPE;
    }
    return type;
  }

  @Override
  public Object nextOrNull() {
    int at = offset;
    if (at >= text.length()) {
      offset = text.length() + 1;
      return null;
    }
    int codePoint = text.codePointAt(at);
    offset = at + Character.charCount(codePoint);
    return CodePoints.toString(codePoint);
  }

  /** As with tuples, the text is forgotten behind its end. */
  @Override
  Object sequence() {
    return offset > text.length() ? null : text;
  }

  @Override
  long position() {
    return text.codePointCount(0, offset);
  }

  @Override
  void position(long position) {
    int length = text.codePointCount(0, text.length());
    offset = text.offsetByCodePoints(0, (int) Math.max(0, Math.min(position, length)));
  }

  @Override
  Object empty() {
    return "";
  }

  @Override
  public int lengthHint() {
    return offset > text.length() ? 0 : text.codePointCount(offset, text.length());
  }
}
