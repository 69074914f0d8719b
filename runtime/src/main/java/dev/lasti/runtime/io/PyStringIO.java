package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;

/**
 * {@code _io.StringIO}: a stream of text in memory; {@code stringio.c}.
 *
 * <p>The position counts Java's characters; Python's positions count code points, which are the
 * same unless the text has pairs of surrogates.
 */
public final class PyStringIO extends MemoryStream {
  public static final PyType TYPE =
      PyType.builtin(
              "_io.StringIO", PyTextIOBase.TYPE, MemoryStreamMethods.TABLE, PyStringIOMethods.TABLE)
          .withModuleAttribute();

  private static final LineEnd LINE_FEED = new LineEnd("\n");

  private final StringBuilder text = new StringBuilder();
  private boolean hasPairs;
  private int position;
  private LineEnd lineEnd = LINE_FEED;
  private NewlineDecoder newlines;

  private PyStringIO() {
    super("I/O operation on closed file");
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyStringIO());
  }

  @PyMethod("__init__($self, initial_value='', newline='\\n')")
  void init(Object initial, Object newline) {
    lineEnd = newline == null ? LINE_FEED : LineEnd.ofOrNull(newline, "newline");
    if (lineEnd == null) {
      throw PyErrors.valueError("illegal newline value: " + ObjectProtocol.repr(newline));
    }
    newlines = lineEnd.isUniversal() ? new NewlineDecoder(lineEnd.translatesInput()) : null;
    text.setLength(0);
    hasPairs = false;
    position = 0;
    if (initial != null && initial != PyNone.NONE) {
      if (!(Values.of(initial) instanceof String value)) {
        throw PyErrors.typeError(
            "initial_value must be str or None, not " + PyType.of(initial).name());
      }
      write(value);
      position = 0;
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** How many code points stand before the position; gaps behind the end count too. */
  private int index(int offset) {
    return hasPairs && offset <= text.length() ? text.codePointCount(0, offset) : offset;
  }

  private int offset(int from, int count) {
    if (!hasPairs || count > text.codePointCount(from, text.length())) {
      return (int) Math.min((long) from + count, Integer.MAX_VALUE);
    }
    return text.offsetByCodePoints(from, count);
  }

  private String take(int limit) {
    int from = Math.min(position, text.length());
    int to = limit < 0 ? text.length() : Math.min(text.length(), offset(from, limit));
    position = Math.max(position, to);
    return text.substring(from, to);
  }

  @PyMethod("read($self, size=-1, /)")
  String read(Object size) {
    checkOpen();
    return take(Streams.size(size));
  }

  @PyMethod("readline($self, size=-1, /)")
  String readLine(Object size) {
    checkOpen();
    return line(Streams.size(size));
  }

  private String line(int limit) {
    int from = Math.min(position, text.length());
    int end = lineEnd();
    int most = limit < 0 ? end : Math.min(end, offset(from, limit));
    position = Math.max(position, most);
    return text.substring(from, most);
  }

  private int lineEnd() {
    int from = Math.min(position, text.length());
    int feed = text.indexOf("\n", from);
    if (lineEnd.text() == null || lineEnd.text().equals("\n")) {
      return feed < 0 ? text.length() : feed + 1;
    }
    int found = lineEnd.find(text.substring(from), 0);
    return found < 0 ? text.length() : from + found;
  }

  @Override
  public Object nextOrNull() {
    checkOpen();
    return position >= text.length() ? null : line(-1);
  }

  @PyMethod("write($self, s, /)")
  Object write(Object s) {
    checkOpen();
    if (!(Values.of(s) instanceof String string)) {
      throw PyErrors.typeError("string argument expected, got '" + PyType.of(s).name() + "'");
    }
    write(string);
    return (long) CodePoints.length(string);
  }

  private void write(String string) {
    String decoded = newlines == null ? string : newlines.decode(string, true);
    String written = lineEnd.translatedOutput(decoded);
    if (position > text.length() && !written.isEmpty()) {
      text.setLength(position);
    }
    hasPairs |= CodePoints.hasSurrogatePairs(written);
    int end = Math.min(text.length(), position);
    int covered = hasPairs ? text.codePointCount(end, text.length()) : text.length() - end;
    int replaced = Math.min(covered, CodePoints.length(written));
    text.replace(end, Math.min(text.length(), offset(end, replaced)), written);
    position += written.length();
  }

  @PyMethod("getvalue($self, /)")
  String getValue() {
    checkOpen();
    return text.toString();
  }

  @PyMethod("tell($self, /)")
  int tell() {
    checkOpen();
    return index(position);
  }

  @PyMethod("seek($self, pos, whence=0, /)")
  long seek(Object pos, Object whence) {
    checkOpen();
    int target = NumberProtocol.asIndex(pos);
    int origin = Streams.whence(whence);
    if (origin < 0 || origin > 2) {
      throw PyErrors.valueError("Invalid whence (" + origin + ", should be 0, 1 or 2)");
    }
    if (origin == 0 && target < 0) {
      throw PyErrors.valueError("Negative seek position " + target);
    }
    if (origin != 0 && target != 0) {
      throw PyErrors.create(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
    }
    if (origin != 1) {
      position = origin == 2 ? text.length() : offset(0, target);
    }
    return index(position);
  }

  @PyMethod("truncate($self, pos=None, /)")
  long truncate(Object pos) {
    checkOpen();
    int size = pos == null || pos == PyNone.NONE ? index(position) : NumberProtocol.asIndex(pos);
    if (size < 0) {
      throw PyErrors.valueError("Negative size value " + size);
    }
    int end = offset(0, size);
    if (end < text.length()) {
      text.setLength(end);
    }
    return size;
  }

  @Override
  void dropContents() {
    text.setLength(0);
    text.trimToSize();
  }

  @PyGetter("line_buffering")
  boolean isLineBuffered() {
    checkOpen();
    return false;
  }

  @PyGetter("newlines")
  Object newlines() {
    checkOpen();
    return newlines == null ? PyNone.NONE : newlines.newlines();
  }

  @PyMethod("__getstate__($self, /)")
  static Object getState(Object self) {
    PyStringIO stream = (PyStringIO) Values.of(self);
    stream.checkOpen();
    return PyTuple.of(
        stream.getValue(),
        stream.lineEnd.text() == null ? PyNone.NONE : stream.lineEnd.text(),
        (long) stream.index(stream.position),
        copyOfAttributes(self));
  }

  @PyMethod("__setstate__($self, state, /)")
  static void setState(Object self, Object state) {
    PyStringIO stream = (PyStringIO) Values.of(self);
    if (!(state instanceof PyTuple tuple) || tuple.size() < 4) {
      throw PyErrors.typeError(
          TYPE.shortName()
              + ".__setstate__ argument should be 4-tuple, got "
              + PyType.of(state).name());
    }
    stream.init("", tuple.get(1));
    stream.text.append((String) Values.of(tuple.get(0)));
    stream.hasPairs = CodePoints.hasSurrogatePairs(stream.text.toString());
    stream.position = stream.offset(0, NumberProtocol.asIndex(tuple.get(2)));
    addAttributes(self, tuple.get(3));
  }
}
