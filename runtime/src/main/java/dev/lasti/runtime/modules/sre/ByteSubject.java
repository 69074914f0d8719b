package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.objects.PyBytes;
import java.util.Arrays;

/** A bytes-like object: each byte is a character. */
final class ByteSubject extends Subject {
  private final byte[] bytes;

  ByteSubject(Object string, byte[] bytes) {
    super(string);
    this.bytes = bytes;
  }

  @Override
  boolean isBytes() {
    return true;
  }

  @Override
  int length() {
    return bytes.length;
  }

  @Override
  int at(int position) {
    return bytes[position] & 0xff;
  }

  @Override
  Object slice(int start, int stop) {
    return start == 0 && stop == bytes.length && string instanceof PyBytes
        ? string
        : PyBytes.of(Arrays.copyOfRange(bytes, start, stop));
  }

  @Override
  Subject current() {
    return string instanceof PyBytes ? this : Subject.of(string);
  }
}
