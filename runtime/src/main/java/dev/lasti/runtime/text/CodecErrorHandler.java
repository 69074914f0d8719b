package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;

/** An error handler that a program registered: {@code codecs.register_error(name, handler)}. */
public interface CodecErrorHandler {

  /**
   * Answers a UnicodeEncodeError or UnicodeDecodeError with what to put in, or raises.
   *
   * @throws PyBaseException what the handler raises, often {@code error} itself
   */
  Replacement handle(PyBaseException error);

  /**
   * What to put in for the part that could not be converted.
   *
   * @param content a String, or for encoding also bytes that are taken as they are
   * @param position where to go on: an index in code points or bytes, from the end if negative
   */
  record Replacement(Object content, long position) {}
}
