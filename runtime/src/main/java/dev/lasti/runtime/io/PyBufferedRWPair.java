package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * {@code _io.BufferedRWPair}: one raw stream to read from and another to write to, each with a
 * buffer; {@code bufferedio.c}.
 */
public final class PyBufferedRWPair extends PyIOBase {
  public static final PyType TYPE =
      PyType.builtin("_io.BufferedRWPair", PyBufferedIOBase.TYPE, PyBufferedRWPairMethods.TABLE)
          .withModuleAttribute();

  private Object reader;
  private Object writer;

  private PyBufferedRWPair() {}

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyBufferedRWPair());
  }

  @PyMethod("__init__($self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)")
  void init(Object rawReader, Object rawWriter, Object bufferSize) {
    Object size = bufferSize == null ? (Object) (long) PyBuffered.DEFAULT_SIZE : bufferSize;
    PyIOBase.checkReadable(rawReader);
    PyIOBase.checkWritable(rawWriter);
    reader = CallProtocol.call(PyBuffered.READER, rawReader, size);
    writer = CallProtocol.call(PyBuffered.WRITER, rawWriter, size);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Object reader() {
    return checked(reader);
  }

  private Object writer() {
    return checked(writer);
  }

  private static Object checked(Object half) {
    if (half == null) {
      throw PyErrors.valueError("I/O operation on uninitialized object");
    }
    return half;
  }

  @Override
  boolean isClosed() {
    return Streams.isClosed(writer());
  }

  @PyMethod("read($self, size=-1, /)")
  Object read(Object size) {
    return Streams.call(reader(), "read", size == null ? (Object) (-1L) : size);
  }

  @PyMethod("read1($self, size=-1, /)")
  Object readOnce(Object size) {
    return Streams.call(reader(), "read1", size == null ? (Object) (-1L) : size);
  }

  @PyMethod("peek($self, size=0, /)")
  Object peek(Object size) {
    return Streams.call(reader(), "peek", size == null ? (Object) 0L : size);
  }

  @PyMethod("readinto($self, buffer, /)")
  Object readInto(Object buffer) {
    return Streams.call(reader(), "readinto", buffer);
  }

  @PyMethod("readinto1($self, buffer, /)")
  Object readIntoOnce(Object buffer) {
    return Streams.call(reader(), "readinto1", buffer);
  }

  @PyMethod("write($self, b, /)")
  Object write(Object b) {
    return Streams.call(writer(), "write", b);
  }

  @PyMethod("flush($self, /)")
  Object flush() {
    return Streams.call(writer(), "flush");
  }

  @PyMethod("readable($self, /)")
  Object isReadable() {
    return Streams.call(reader(), "readable");
  }

  @PyMethod("writable($self, /)")
  Object isWritable() {
    return Streams.call(writer(), "writable");
  }

  @PyMethod("isatty($self, /)")
  Object isTerminal() {
    Object answer = Streams.call(writer(), "isatty");
    return ObjectProtocol.isTrue(answer) ? answer : Streams.call(reader(), "isatty");
  }

  /** The reader is closed even where closing the writer fails. */
  @PyMethod("close($self, /)")
  Object close() {
    try {
      Streams.call(writer(), "close");
    } finally {
      Streams.call(reader(), "close");
    }
    return PyNone.NONE;
  }

  @PyGetter("closed")
  Object isClosedForPython() {
    return AttributeProtocol.get(writer(), "closed");
  }
}
