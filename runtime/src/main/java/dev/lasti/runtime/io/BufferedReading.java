package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.WritableBytes;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The methods that {@code BufferedReader} and {@code BufferedRandom} share. */
final class BufferedReading {
  private BufferedReading() {}

  @PyMethod("readable($self, /)")
  static Object isReadable(PyBuffered self) {
    return Streams.call(self.rawForPython(), "readable");
  }

  @PyMethod("read($self, size=-1, /)")
  static Object read(PyBuffered self, Object size) {
    return self.read(Streams.size(size));
  }

  @PyMethod("read1($self, size=-1, /)")
  static Object readOnce(PyBuffered self, Object size) {
    return PyBytes.of(self.readOnce(size == null ? -1 : NumberProtocol.asIndex(size)));
  }

  @PyMethod("readinto($self, buffer, /)")
  static Object readInto(PyBuffered self, Object buffer) {
    return self.readIntoArgument(WritableBytes.of(buffer, "readinto"), false);
  }

  @PyMethod("readinto1($self, buffer, /)")
  static Object readIntoOnce(PyBuffered self, Object buffer) {
    return self.readIntoArgument(WritableBytes.of(buffer, "readinto1"), true);
  }

  @PyMethod("peek($self, size=0, /)")
  static Object peek(PyBuffered self, Object size) {
    return PyBytes.of(self.peek());
  }

  @PyMethod("readline($self, size=-1, /)")
  static Object readLine(PyBuffered self, Object size) {
    return PyBytes.of(self.readLine(Streams.size(size)));
  }
}
