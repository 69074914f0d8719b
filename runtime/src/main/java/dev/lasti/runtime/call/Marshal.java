package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads large constant tuples, which class files hold as text: what {@code marshal} does for
 * CPython's {@code .pyc} files.
 *
 * <pre>
 *   value   = "N" | "." | "T" | "F"            None, ..., True, False
 *           | "i" number                       int; number is zigzag, the sign in the lowest bit
 *           | "I" text                         int that takes more than 64 bits, in decimal
 *           | "f" number                       float; number has its bits
 *           | "c" number number                complex
 *           | "s" text | "b" text              str; bytes, each a character
 *           | "(" number value*                tuple
 *           | "{" number value*                frozenset
 *           | "k" number                       code object, by its number
 *   text    = number character*                as many characters as number says
 *   number  = digit* last                      five bits each, the lowest first:
 *                                              digits from "@" on, the last one from "`" on
 * </pre>
 */
public final class Marshal {
  private static final int BITS = 5;
  private static final int DIGIT = '@';
  private static final int LAST = '`';

  private static final PyCode[] NO_CODE = {};

  private final String text;
  private final PyCode[] codes;
  private int next;

  private Marshal(String text, PyCode[] codes) {
    this.text = text;
    this.codes = codes;
  }

  /** The tuple that a text stands for. */
  public static PyTuple load(String text) {
    return load(text, NO_CODE);
  }

  /**
   * The tuple that a text stands for.
   *
   * @param codes the code objects that it mentions
   */
  public static PyTuple load(String text, PyCode[] codes) {
    return (PyTuple) new Marshal(text, codes).value();
  }

  private Object value() {
    char kind = text.charAt(next++);
    return switch (kind) {
      case 'N' -> PyNone.NONE;
      case '.' -> PyEllipsis.ELLIPSIS;
      case 'T' -> Boolean.TRUE;
      case 'F' -> Boolean.FALSE;
      case 'i' -> integer(number());
      case 'I' -> new BigInteger(text());
      case 'f' -> Double.longBitsToDouble(number());
      case 'c' ->
          new PyComplex(Double.longBitsToDouble(number()), Double.longBitsToDouble(number()));
      case 's' -> text();
      case 'b' -> PyBytes.of(text().getBytes(StandardCharsets.ISO_8859_1));
      case '(' -> PyTuple.of(values());
      case '{' -> PyFrozenSet.from(PyTuple.of(values()));
      case 'k' -> codes[(int) number()];
      default -> throw new IllegalArgumentException("bad marshal data: " + kind);
    };
  }

  private static Long integer(long zigzag) {
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  private Object[] values() {
    Object[] items = new Object[(int) number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = value();
    }
    return items;
  }

  private String text() {
    int length = (int) number();
    next += length;
    return text.substring(next - length, next);
  }

  private long number() {
    long number = 0;
    int shift = 0;
    char c = text.charAt(next++);
    while (c < LAST) {
      number |= (long) (c - DIGIT) << shift;
      shift += BITS;
      c = text.charAt(next++);
    }
    return number | (long) (c - LAST) << shift;
  }
}
