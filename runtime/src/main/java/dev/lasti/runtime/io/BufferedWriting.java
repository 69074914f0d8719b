package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyBytes;

/** The methods that {@code BufferedWriter} and {@code BufferedRandom} share. */
final class BufferedWriting {
  private BufferedWriting() {}

  @PyMethod("writable($self, /)")
  static Object isWritable(PyBuffered self) {
    return Streams.call(self.rawForPython(), "writable");
  }

  @PyMethod("write($self, buffer, /)")
  static Object write(PyBuffered self, Object buffer) {
    byte[] bytes = PyBytes.require(buffer);
    self.write(bytes, 0, bytes.length);
    return (long) bytes.length;
  }
}
