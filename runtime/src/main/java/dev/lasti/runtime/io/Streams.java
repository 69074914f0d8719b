package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** What one stream asks of another, which may be of any class. */
final class Streams {
  private Streams() {}

  static Object call(Object stream, String method) {
    return CallProtocol.call(AttributeProtocol.get(stream, method));
  }

  static Object call(Object stream, String method, Object a) {
    return CallProtocol.call(AttributeProtocol.get(stream, method), a);
  }

  static Object call(Object stream, String method, Object a, Object b) {
    return CallProtocol.call(AttributeProtocol.get(stream, method), a, b);
  }

  /** The answer of {@code readable()}, {@code isatty()} and the like. */
  static boolean isTrue(Object stream, String method) {
    return ObjectProtocol.isTrue(call(stream, method));
  }

  /** {@code stream.closed}. */
  static boolean isClosed(Object stream) {
    return stream instanceof PyIOBase builtin
        ? builtin.isClosed()
        : ObjectProtocol.isTrue(AttributeProtocol.get(stream, "closed"));
  }

  /** Raises ValueError for a closed stream. */
  static void checkOpen(Object stream) {
    if (isClosed(stream)) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  /** An argument where {@code None} and nothing stand for a negative number. */
  static int size(Object argument) {
    if (argument == null || argument == PyNone.NONE) {
      return -1;
    }
    if (!NumberProtocol.isIndex(argument)) {
      throw PyErrors.typeError(
          "argument should be integer or None, not '" + PyType.of(argument).name() + "'");
    }
    return NumberProtocol.asIndex(argument);
  }

  /** The optional argument {@code whence} of {@code seek}. */
  static int whence(Object argument) {
    return argument == null ? 0 : NumberProtocol.asInt(argument);
  }

  /** A position that a stream returned. Raises OSError for a negative one. */
  static long position(Object returned) {
    long position = NumberProtocol.asLong(returned);
    if (position < 0) {
      throw PyErrors.create(
          ExceptionTypes.OS_ERROR, "Raw stream returned invalid position " + position);
    }
    return position;
  }

  /** A builtin stream of this class that is no instance of a subclass, or {@code null}. */
  static <T> T exactly(Class<T> type, Object stream) {
    return type.isInstance(stream) ? type.cast(stream) : null;
  }

  /** The stream's own attribute {@code name}, or {@code null}. */
  static Object nameOrNull(Object stream) {
    return AttributeProtocol.find(stream, "name");
  }

  /** {@code <_io.X name='file'>}: the name only where there is one. */
  static String repr(Object self) {
    Object name = nameOrNull(self);
    PyType type = PyType.of(self);
    String title = type.fullName();
    return name == null
        ? "<" + title + ">"
        : "<" + title + " name=" + ObjectProtocol.repr(name) + ">";
  }

  /** Raises UnsupportedOperation. */
  static PyBaseException unsupported(String message) {
    return PyErrors.create(UnsupportedOperation.TYPE, message);
  }

  /** A text argument or {@code null} for None. Raises TypeError as {@code open} does. */
  static String textOrNull(Object argument, String function, String parameter) {
    if (argument == null || argument == PyNone.NONE) {
      return null;
    }
    if (Values.of(argument) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        function
            + "() argument '"
            + parameter
            + "' must be str or None, not "
            + PyType.of(argument).name());
  }
}
