package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The error handlers that programs registered, beside those that the codecs know themselves. */
public final class CodecErrors {

  private static final Map<String, CodecErrorHandler> REGISTERED = new ConcurrentHashMap<>();

  private CodecErrors() {}

  /** {@code codecs.register_error(name, handler)}. */
  public static void register(String name, CodecErrorHandler handler) {
    REGISTERED.put(name, handler);
  }

  /**
   * The handler that was registered as {@code name}.
   *
   * @throws PyBaseException LookupError if there is none
   */
  public static CodecErrorHandler lookup(String name) {
    CodecErrorHandler handler = REGISTERED.get(name);
    if (handler == null) {
      throw PyErrors.lookupError("unknown error handler name '" + name + "'");
    }
    return handler;
  }

  /** Where a handler wants to go on, as an index from the start. */
  static int checkedPosition(long position, int length) {
    long index = position < 0 ? position + length : position;
    if (index < 0 || index > length) {
      throw PyErrors.indexError("position " + position + " from error handler out of bounds");
    }
    return (int) index;
  }
}
