package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;

/**
 * A stream in memory, of text or of bytes: readable, writable and seekable until it is closed. The
 * types share the method table of this class.
 */
abstract class MemoryStream extends PyIOBase {
  private final String closedMessage;
  private boolean isClosed;

  /**
   * @param closedMessage what the ValueError says when a closed stream is used
   */
  MemoryStream(String closedMessage) {
    this.closedMessage = closedMessage;
  }

  @Override
  final boolean isClosed() {
    return isClosed;
  }

  /** Raises ValueError. */
  final void checkOpen() {
    if (isClosed) {
      throw PyErrors.valueError(closedMessage);
    }
  }

  @PyMethod("close($self, /)")
  void close() {
    isClosed = true;
    dropContents();
  }

  /** Lets go of the memory. */
  abstract void dropContents();

  @PyMethod("readable($self, /)")
  final boolean isReadable() {
    checkOpen();
    return true;
  }

  @PyMethod("writable($self, /)")
  final boolean isWritable() {
    checkOpen();
    return true;
  }

  @PyMethod("seekable($self, /)")
  final boolean isSeekable() {
    checkOpen();
    return true;
  }

  @PyGetter("closed")
  final boolean isClosedForPython() {
    return isClosed;
  }
}
