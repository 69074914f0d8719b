package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.util.Arrays;

/** {@code bytes}; {@code bytesobject.c}. */
public final class PyBytes implements PyObject {
  public static final PyType TYPE = PyType.builtin("bytes", PyType.OBJECT, null).makeSequence();
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private final byte[] contents;

  private PyBytes(byte[] contents) {
    this.contents = contents;
  }

  /** A bytes object of these bytes. The array is kept and must not change. */
  public static PyBytes of(byte[] contents) {
    return contents.length == 0 ? EMPTY : new PyBytes(contents);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The bytes themselves; the caller must not change them. */
  public byte[] contents() {
    return contents;
  }

  /** The bytes of a bytes-like object, else {@code null}. */
  public static byte[] contentsOrNull(Object object) {
    return object instanceof PyBytes bytes ? bytes.contents : null;
  }

  /** What {@code bytes(object)} holds. Raises TypeError. */
  static byte[] from(Object object) {
    byte[] bytes = contentsOrNull(object);
    if (bytes == null) {
      throw PyErrors.typeError("cannot convert '" + PyType.of(object).name() + "' object to bytes");
    }
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyBytes bytes && Arrays.equals(contents, bytes.contents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(contents);
  }
}
