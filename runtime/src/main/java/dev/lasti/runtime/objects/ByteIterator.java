package dev.lasti.runtime.objects;

/** {@code bytes_iterator} and {@code bytearray_iterator}, which sees changes. */
final class ByteIterator extends PositionIterator implements OfSeveralTypes {
  static final PyType BYTES_TYPE = defineWithPosition("bytes_iterator");
  static final PyType BYTEARRAY_TYPE = defineWithPosition("bytearray_iterator");

  private ByteSequence bytes;
  private final PyType type;
  private int next;

  ByteIterator(ByteSequence bytes) {
    this.bytes = bytes;
    this.type = bytes instanceof PyBytes ? BYTES_TYPE : BYTEARRAY_TYPE;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public Object nextOrNull() {
    ByteSequence source = bytes;
    if (source == null) {
      return null;
    }
    if (next < source.size()) {
      return (long) source.get(next++);
    }
    bytes = null;
    return null;
  }

  @Override
  Object sequence() {
    return bytes;
  }

  @Override
  long position() {
    return next;
  }

  @Override
  void position(long position) {
    next = (int) Math.max(0, Math.min(position, bytes.size()));
  }

  @Override
  Object empty() {
    return PyTuple.EMPTY;
  }

  @Override
  public int lengthHint() {
    return bytes == null ? 0 : Math.max(0, bytes.size() - next);
  }
}
