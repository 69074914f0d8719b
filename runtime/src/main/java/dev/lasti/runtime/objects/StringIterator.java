package dev.lasti.runtime.objects;

import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.StringPredicates;

/** {@code str_iterator}, called {@code str_ascii_iterator} over ASCII text as in CPython. */
final class StringIterator extends PyIterator {
  static final PyType TYPE = define("str_iterator");
  static final PyType ASCII_TYPE = define("str_ascii_iterator");

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
    if (at == text.length()) {
      return null;
    }
    int codePoint = text.codePointAt(at);
    offset = at + Character.charCount(codePoint);
    return CodePoints.toString(codePoint);
  }

  @Override
  public int lengthHint() {
    return text.codePointCount(offset, text.length());
  }
}
