package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * The memory that a class written in Python lends by {@code __buffer__}, and takes back by {@code
 * __release_buffer__} when the last view of it is released: {@code _buffer_wrapper}, PEP 688.
 */
final class BufferWrapper implements Buffer {
  static final PyType TYPE = PyType.builtin("_buffer_wrapper", PyType.OBJECT, null).makeFinal();

  /** {@code PyBUF_SIMPLE}: bytes to read. */
  static final Long SIMPLE = 0L;

  /** {@code PyBUF_FULL_RO}: memory of any layout, to read. */
  static final Long FULL_READ_ONLY = 284L;

  private final PyInstance instance;
  private final PyMemoryView lent;
  private final Buffer memory;
  private int views;

  private BufferWrapper(PyInstance instance, PyMemoryView lent) {
    this.instance = instance;
    this.lent = lent;
    this.memory = lent.owner();
  }

  /**
   * A view of the memory of an instance, or {@code null} where the class lends none. Raises
   * TypeError for what {@code __buffer__} should not return, and what that raises.
   */
  static PyMemoryView viewOrNull(PyInstance instance, Long flags) {
    Object method = instance.type().lookup("__buffer__");
    if (method == null) {
      return null;
    }
    if (CallProtocol.callUnbound(method, instance, flags) instanceof PyMemoryView view) {
      return view.lentBy(new BufferWrapper(instance, view));
    }
    throw PyErrors.typeError("__buffer__ returned non-memoryview object");
  }

  /**
   * Whether a subclass of a builtin type lends its memory by methods of its own, and not as the
   * builtin type does.
   */
  static boolean isUsedBy(PyType type) {
    return isWritten(type.lookup("__buffer__")) || isWritten(type.lookup("__release_buffer__"));
  }

  private static boolean isWritten(Object method) {
    return method != null && !(method instanceof PyMethodDescriptor);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public byte[] storage() {
    return memory.storage();
  }

  @Override
  public int offset() {
    return memory.offset();
  }

  @Override
  public int byteCount() {
    return memory.byteCount();
  }

  @Override
  public boolean isReadOnly() {
    return memory.isReadOnly();
  }

  @Override
  public String format() {
    return memory.format();
  }

  @Override
  public int itemSize() {
    return memory.itemSize();
  }

  @Override
  public void export(PyMemoryView view) {
    views++;
  }

  @Override
  public void release(PyMemoryView view) {
    views--;
    if (views == 0) {
      takeBack();
    }
  }

  private void takeBack() {
    Object method = instance.type().lookup("__release_buffer__");
    if (method != null) {
      PyMemoryView view = lent.copy();
      CallProtocol.callUnbound(method, instance, view);
      view.release();
    }
    lent.release();
  }
}
