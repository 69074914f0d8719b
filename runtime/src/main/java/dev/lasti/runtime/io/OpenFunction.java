package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.StringRepr;

/** The function {@code open}; {@code _iomodule.c}. */
public final class OpenFunction {
  private OpenFunction() {}

  /**
   * The stream that the mode asks for. Raises OSError, ValueError for a mode or a combination of
   * arguments that there is not, and TypeError.
   */
  @PyMethod(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
          + " opener=None)")
  public static Object open(
      Object file,
      String mode,
      Object buffering,
      Object encoding,
      Object errors,
      Object newline,
      boolean closefd,
      Object opener) {
    String shown = mode == null ? "r" : mode;
    int bufferSize = buffering == null ? -1 : NumberProtocol.asInt(buffering);
    String encodingName = Streams.textOrNull(encoding, "open", "encoding");
    String handler = Streams.textOrNull(errors, "open", "errors");
    if (newline != null && newline != PyNone.NONE && !(Values.of(newline) instanceof String)) {
      throw PyErrors.typeError(
          "open() argument 'newline' must be str or None, not " + PyType.of(newline).name());
    }
    StreamMode parsed = StreamMode.parse(shown);
    if (parsed.isBinary()) {
      parsed.checkBinary(encodingName != null, handler != null, isGiven(newline), bufferSize);
    }
    PendingOutput.flush();
    Object path = NumberProtocol.isIndex(file) ? file : path(file);
    Object raw =
        CallProtocol.call(
            PyFileIO.TYPE, path, parsed.rawMode(), closefd, opener == null ? PyNone.NONE : opener);
    try {
      return wrap(raw, shown, parsed, bufferSize, encoding, errors, newline);
    } catch (PyBaseException e) {
      Streams.call(raw, "close");
      throw e;
    }
  }

  private static boolean isGiven(Object argument) {
    return argument != null && argument != PyNone.NONE;
  }

  private static Object path(Object file) {
    return FileOpening.path(file);
  }

  private static Object wrap(
      Object raw,
      String shownMode,
      StreamMode mode,
      int buffering,
      Object encoding,
      Object errors,
      Object newline) {
    boolean isTerminal = buffering < 0 && Streams.isTrue(raw, "isatty");
    boolean isLineBuffered = isTerminal || buffering == 1;
    int size = isLineBuffered || buffering < 0 ? PyBuffered.DEFAULT_SIZE : buffering;
    if (size == 0) {
      if (!mode.isBinary()) {
        throw PyErrors.valueError("can't have unbuffered text I/O");
      }
      return raw;
    }
    Object buffer = CallProtocol.call(mode.bufferedType(), raw, (long) size);
    if (mode.isBinary()) {
      return buffer;
    }
    Object[] arguments = {
      buffer, orNone(encoding), orNone(errors), orNone(newline), isLineBuffered
    };
    Object text = CallProtocol.callArray(PyTextIOWrapper.TYPE, arguments);
    AttributeProtocol.set(text, "mode", shownMode);
    return text;
  }

  private static Object orNone(Object argument) {
    return argument == null ? PyNone.NONE : argument;
  }

  @PyMethod("open_code(path)")
  static Object openCode(String path) {
    return open(path, "rb", null, null, null, null, true, null);
  }

  /** Python 3.10's {@code io.text_encoding}: without the option for warnings. */
  @PyMethod("text_encoding(encoding, stacklevel=2, /)")
  static Object textEncoding(Object encoding, Object stackLevel) {
    return encoding == PyNone.NONE ? "locale" : encoding;
  }

  /** The argument {@code mode} of {@code open}. */
  private record StreamMode(char kind, boolean isUpdating, boolean isText, boolean isBinary) {

    static StreamMode parse(String mode) {
      char kind = 0;
      int kinds = 0;
      String seen = "";
      for (int i = 0; i < mode.length(); i++) {
        char c = mode.charAt(i);
        if ("rwax+tb".indexOf(c) < 0 || seen.indexOf(c) >= 0) {
          throw PyErrors.valueError("invalid mode: " + StringRepr.repr(mode));
        }
        if ("rwax".indexOf(c) >= 0) {
          kind = c;
          kinds++;
        }
        seen += c;
      }
      boolean isBinary = seen.indexOf('b') >= 0;
      boolean isText = seen.indexOf('t') >= 0;
      if (isText && isBinary) {
        throw PyErrors.valueError("can't have text and binary mode at once");
      }
      if (kinds > 1) {
        throw PyErrors.valueError("must have exactly one of create/read/write/append mode");
      }
      return new StreamMode(kind, seen.indexOf('+') >= 0, isText, isBinary);
    }

    void checkBinary(boolean hasEncoding, boolean hasErrors, boolean hasNewline, int buffering) {
      String refused =
          hasEncoding ? "an encoding" : hasErrors ? "an errors" : hasNewline ? "a newline" : null;
      if (refused != null) {
        throw PyErrors.valueError("binary mode doesn't take " + refused + " argument");
      }
    }

    String rawMode() {
      return (kind == 0 ? "" : String.valueOf(kind))
          + (isUpdating ? "+" : "")
          + (isBinary ? "b" : "");
    }

    PyType bufferedType() {
      if (isUpdating) {
        return PyBuffered.RANDOM;
      }
      return kind == 'r' ? PyBuffered.READER : PyBuffered.WRITER;
    }
  }
}
