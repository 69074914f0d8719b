package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.io.ByteArrayOutputStream;

/**
 * {@code _io._IOBase}: what all streams have in common; {@code iobase.c}.
 *
 * <p>The methods are static, because a stream may as well be an instance of a class that Python
 * code defined. Such a one is closed when it has the attribute {@code __IOBase_closed}.
 */
public abstract class PyIOBase extends PyIterator implements HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("_io._IOBase", PyType.OBJECT, PyIOBaseMethods.TABLE)
          .withDictionary()
          .withLayoutOfBase()
          .withModuleAttribute();

  private static final String CLOSED_MARK = "__IOBase_closed";

  private PyDict dictionary;

  /** Whether the stream is closed: the attribute {@code closed}. */
  abstract boolean isClosed();

  /** Writes what the stream has held back until now. */
  void flushPending() {}

  @Override
  public PyDict dictionary() {
    if (dictionary == null) {
      dictionary = new PyDict();
    }
    return dictionary;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary;
  }

  @PyGetter("__dict__")
  static Object dictionaryForPython(Object self) {
    return self instanceof PyInstance instance
        ? instance.dictionary()
        : ((HasDictionary) self).dictionary();
  }

  private static PyDict attributesOrNull(Object self) {
    return self instanceof PyInstance instance
        ? instance.dictionary()
        : ((HasDictionary) self).dictionaryOrNull();
  }

  /** For {@code __getstate__}. */
  static Object copyOfAttributes(Object self) {
    PyDict attributes = attributesOrNull(self);
    return attributes == null ? PyNone.NONE : attributes.copy();
  }

  /** For {@code __setstate__}. */
  static void addAttributes(Object self, Object added) {
    if (added instanceof PyDict attributes) {
      ((PyDict) dictionaryForPython(self)).putAll(attributes);
    }
  }

  @PyMethod("seek($self, offset, whence=0, /)")
  static Object seek(Object self, Object offset, Object whence) {
    throw Streams.unsupported("seek");
  }

  @PyMethod("tell($self, /)")
  static Object tell(Object self) {
    return Streams.call(self, "seek", 0L, 1L);
  }

  @PyMethod("truncate($self, size=None, /)")
  static Object truncate(Object self, Object size) {
    throw Streams.unsupported("truncate");
  }

  @PyMethod("fileno($self, /)")
  static Object descriptor(Object self) {
    throw Streams.unsupported("fileno");
  }

  @PyMethod("flush($self, /)")
  static void flush(Object self) {
    if (isMarkedClosed(self)) {
      throw PyErrors.valueError("I/O operation on closed file.");
    }
  }

  private static boolean isMarkedClosed(Object self) {
    return AttributeProtocol.find(self, CLOSED_MARK) != null;
  }

  /** Flushes first; the stream is closed even if that fails. */
  @PyMethod("close($self, /)")
  static Object closeByFlush(Object self) {
    if (!isMarkedClosed(self)) {
      try {
        Streams.call(self, "flush");
      } finally {
        AttributeProtocol.set(self, CLOSED_MARK, Boolean.TRUE);
      }
    }
    return PyNone.NONE;
  }

  @PyGetter("closed")
  static boolean isClosed(Object self) {
    return isMarkedClosed(self);
  }

  @PyMethod("seekable($self, /)")
  static boolean isSeekable(Object self) {
    return false;
  }

  @PyMethod("readable($self, /)")
  static boolean isReadable(Object self) {
    return false;
  }

  @PyMethod("writable($self, /)")
  static boolean isWritable(Object self) {
    return false;
  }

  @PyMethod("isatty($self, /)")
  static boolean isTerminal(Object self) {
    Streams.checkOpen(self);
    return false;
  }

  @PyMethod("_checkClosed($self, /)")
  static void checkOpen(Object self) {
    Streams.checkOpen(self);
  }

  @PyMethod("_checkSeekable($self, /)")
  static Object checkSeekable(Object self) {
    return check(self, "seekable", "File or stream is not seekable.");
  }

  @PyMethod("_checkReadable($self, /)")
  static Object checkReadable(Object self) {
    return check(self, "readable", "File or stream is not readable.");
  }

  @PyMethod("_checkWritable($self, /)")
  static Object checkWritable(Object self) {
    return check(self, "writable", "File or stream is not writable.");
  }

  private static Object check(Object self, String question, String complaint) {
    if (Streams.call(self, question) != Boolean.TRUE) {
      throw Streams.unsupported(complaint);
    }
    return Boolean.TRUE;
  }

  @PyMethod("__enter__($self, /)")
  static Object enter(Object self) {
    Streams.checkOpen(self);
    return self;
  }

  @PyMethod("__exit__($self, /, *args)")
  static Object exit(Object self, Object[] arguments) {
    return Streams.call(self, "close");
  }

  @PyMethod("__iter__($self, /)")
  static Object iterateOpen(Object self) {
    Streams.checkOpen(self);
    return self;
  }

  @PyMethod("__next__($self, /)")
  static Object next(Object self) {
    Object line = lineOrNull(self);
    if (line == null) {
      throw PyErrors.stopIteration(null);
    }
    return line;
  }

  private static Object lineOrNull(Object self) {
    Object line = Streams.call(self, "readline");
    return ObjectProtocol.length(line) == 0 ? null : line;
  }

  @Override
  public Object nextOrNull() {
    return lineOrNull(this);
  }

  /** The next line of bytes, for streams that have {@code read} and perhaps {@code peek}. */
  @PyMethod("readline($self, size=-1, /)")
  static Object readLine(Object self, Object size) {
    int limit = Streams.size(size);
    Object peek = AttributeProtocol.find(self, "peek");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isComplete = false;
    while (!isComplete && (limit < 0 || line.size() < limit)) {
      int count = peek == null ? 1 : lengthAhead(peek, limit < 0 ? -1 : limit - line.size());
      byte[] part = bytes(Streams.call(self, "read", (long) count), "read()");
      line.write(part, 0, part.length);
      isComplete = part.length == 0 || part[part.length - 1] == '\n';
    }
    return PyBytes.of(line.toByteArray());
  }

  /** How much of what {@code peek} shows belongs to the line. */
  private static int lengthAhead(Object peek, int limit) {
    byte[] ahead = bytes(CallProtocol.call(peek, 1L), "peek()");
    int most = limit < 0 ? ahead.length : Math.min(limit, ahead.length);
    for (int i = 0; i < most; i++) {
      if (ahead[i] == '\n') {
        return i + 1;
      }
    }
    return Math.max(1, most);
  }

  private static byte[] bytes(Object result, String method) {
    if (Values.of(result) instanceof PyBytes bytes) {
      return bytes.contents();
    }
    throw PyErrors.create(
        ExceptionTypes.OS_ERROR,
        method + " should have returned a bytes object, not '" + PyType.of(result).name() + "'");
  }

  /** The lines that are left, until they have more than {@code hint} characters or bytes. */
  @PyMethod("readlines($self, hint=-1, /)")
  static Object readLines(Object self, Object hint) {
    int most = Streams.size(hint);
    Streams.checkOpen(self);
    PyList lines = new PyList();
    long length = 0;
    Object iterator = IteratorProtocol.getIterator(self);
    while (most <= 0 || length <= most) {
      Object line = IteratorProtocol.nextOrNull(iterator);
      if (line == null) {
        break;
      }
      lines.append(line);
      length += most <= 0 ? 0 : ObjectProtocol.length(line);
    }
    return lines;
  }

  @PyMethod("writelines($self, lines, /)")
  static Object writeLines(Object self, Object lines) {
    Streams.checkOpen(self);
    Object write = AttributeProtocol.get(self, "write");
    Object iterator = IteratorProtocol.getIterator(lines);
    Object line = IteratorProtocol.nextOrNull(iterator);
    while (line != null) {
      CallProtocol.call(write, line);
      line = IteratorProtocol.nextOrNull(iterator);
    }
    return PyNone.NONE;
  }
}
