package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;

/** A text encoding, in both directions. */
abstract class Codec {

  /** The name in error messages. */
  final String name;

  /** How many bytes the smallest character has; all lengths are multiples of it. */
  final int unit;

  Codec(String name, int unit) {
    this.name = name;
    this.unit = unit;
  }

  /**
   * The bytes of {@code text}.
   *
   * @throws PyBaseException UnicodeEncodeError, or what the handler named {@code errors} raises
   */
  abstract byte[] encode(String text, String errors);

  /**
   * The text of {@code bytes}.
   *
   * @param object the Python object that holds the bytes, for the error
   * @throws PyBaseException UnicodeDecodeError, or what the handler named {@code errors} raises
   */
  abstract String decode(byte[] bytes, String errors, Object object);

  /** The bytes of a lone surrogate for {@code surrogatepass}, or null if this is no UTF. */
  byte[] surrogateBytes(char surrogate) {
    return null;
  }

  /** The lone surrogate at {@code start} for {@code surrogatepass}, or -1. */
  int surrogateAt(byte[] bytes, int start) {
    return -1;
  }

  /** How many bytes {@link #surrogateAt} looks at. */
  int surrogateLength() {
    return 0;
  }

  /**
   * Whether {@code surrogateescape} converts the first characters of a run although a later one
   * fails; CPython's fast paths do.
   */
  boolean escapesPartially() {
    return true;
  }

  /**
   * How many of the bytes are complete characters: the rest is the beginning of one whose other
   * bytes have yet to be read.
   */
  int completeLength(byte[] bytes) {
    return bytes.length - bytes.length % unit;
  }

  /**
   * The codec for what follows these first bytes of a stream, or {@code null} where they are too
   * few to tell: a byte order mark stands at the beginning only.
   *
   * @throws PyBaseException UnicodeError for a stream without the mark that it needs
   */
  Codec following(byte[] first) {
    return this;
  }

  /** The codec for text that does not begin a stream, and so is written without a mark. */
  Codec withoutMark() {
    return this;
  }
}
