package dev.lasti.runtime.io;

import dev.lasti.runtime.protocol.Integers;
import java.math.BigInteger;

/**
 * What {@code tell} of a text stream returns: CPython's {@code cookie_type}. Mostly this is the
 * number of a byte. Where a line end is translated as one character, no byte may stand for the
 * position; then it says from where so many bytes are to be decoded and so many characters skipped.
 *
 * @param isReturnPending whether a {@code \r} that may be half of a line end stands before the
 *     start
 */
record TextPosition(long start, boolean isReturnPending, int bytesToFeed, int charactersToSkip) {
  private static final int FLAGS = 64;
  private static final int BYTES = 96;
  private static final int CHARACTERS = 128;

  /** The position at the beginning of a byte. */
  static TextPosition of(long start) {
    return new TextPosition(start, false, 0, 0);
  }

  /** The position that a Python int that is not negative stands for. */
  static TextPosition of(BigInteger cookie) {
    return new TextPosition(
        cookie.longValue(),
        cookie.testBit(FLAGS),
        cookie.shiftRight(BYTES).intValue(),
        cookie.shiftRight(CHARACTERS).intValue());
  }

  /** The Python int. */
  Object cookie() {
    BigInteger flags = BigInteger.valueOf(isReturnPending ? 1 : 0).shiftLeft(FLAGS);
    BigInteger bytes = BigInteger.valueOf(bytesToFeed).shiftLeft(BYTES);
    BigInteger characters = BigInteger.valueOf(charactersToSkip).shiftLeft(CHARACTERS);
    return Integers.normalize(BigInteger.valueOf(start).or(flags).or(bytes).or(characters));
  }
}
