package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.lifetime.Finalizable;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.protocol.CallProtocol;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * An instance of a class that Python code defined.
 *
 * <p>Attributes live in slots that the {@link Shape} names. An instance of a subclass of a builtin
 * type carries the builtin value ({@code class Celsius(float)}: a {@code Double}); everything that
 * takes the builtin type unwraps it.
 */
public final class PyInstance implements PyObject, HasSlots, Finalizable {
  private static final Object[] NO_SLOTS = {};

  private Shape shape;
  private Object[] slots;
  private Object value;

  public PyInstance(PyType type) {
    this(type, null);
  }

  /**
   * @param value the value of the builtin type that the class extends, or {@code null}
   */
  public PyInstance(PyType type, Object value) {
    this.shape = type.instanceShape();
    int capacity = type.instanceCapacity();
    this.slots = capacity == 0 ? NO_SLOTS : new Object[capacity];
    this.value = value;
    if (value instanceof HasDictionary holder) {
      becomeDictionary(holder.dictionary());
    }
  }

  /** An instance that gets its {@code __del__} called if the class has it. */
  static PyInstance of(PyType type, Object value) {
    PyInstance instance = new PyInstance(type, value);
    int guardSlot = type.guardSlot();
    if (guardSlot >= 0) {
      instance.slots[guardSlot] = Lifetimes.guard(instance);
    }
    return instance;
  }

  @Override
  public boolean needsFinalizer() {
    return type().special(SpecialMethod.DEL) != null;
  }

  @Override
  public boolean isGuarded() {
    return type().guardSlot() >= 0;
  }

  /** {@code slot_tp_finalize}. */
  @Override
  public void runFinalizer() {
    Object finalizer = type().special(SpecialMethod.DEL);
    try {
      CallProtocol.callUnbound(finalizer, this);
    } catch (Throwable e) {
      Unraisable.report(PyErrors.of(e), finalizer);
    }
  }

  @Override
  public PyType type() {
    return shape.type();
  }

  public Shape shape() {
    return shape;
  }

  /** The builtin value inside, or {@code null}. */
  public Object value() {
    return value;
  }

  /** Replaces the builtin value: for {@code __init__} of mutable builtin types only. */
  public void value(Object newValue) {
    value = newValue;
  }

  /** The value in a slot; {@code null} when unbound. The caller has checked the shape. */
  @Override
  public Object slot(int index) {
    return slots[index];
  }

  /** Stores into a slot that the shape has. */
  @Override
  public void slot(int index, Object newValue) {
    slots[index] = newValue;
  }

  /** The instance attribute, or {@code null}. */
  public Object attribute(String name) {
    if (shape.isDictionary()) {
      return dictionary().get(name);
    }
    int index = shape.indexOf(name);
    return index < 0 ? null : slots[index];
  }

  /** Stores an instance attribute. */
  public void attribute(String name, Object newValue) {
    if (shape.isDictionary()) {
      dictionary().put(name, newValue);
      return;
    }
    int index = shape.indexOf(name);
    if (index >= 0) {
      slots[index] = newValue;
    } else {
      add(shape.with(name), newValue);
    }
  }

  /** Goes over to a shape with one attribute more. */
  public void add(Shape next, Object newValue) {
    int index = next.size() - 1;
    if (index >= slots.length) {
      slots = Arrays.copyOf(slots, Math.max(4, index * 2));
      next.type().instanceCapacity(index + 1);
    }
    slots[index] = newValue;
    shape = next;
  }

  /** Deletes an instance attribute; false when there is none. */
  public boolean deleteAttribute(String name) {
    if (attribute(name) == null) {
      return false;
    }
    return dictionary().remove(name) != null;
  }

  /** The attributes, which live in this dictionary from now on. */
  public PyDict dictionary() {
    return (PyDict) Values.of(dictionaryObject());
  }

  /** {@code __dict__}: may be an instance of a subclass of dict that it was set to. */
  Object dictionaryObject() {
    if (!shape.isDictionary()) {
      becomeDictionary(copyOfAttributes());
    }
    return slots[shape.size() - 1];
  }

  /**
   * Makes a dictionary the {@code __dict__}.
   *
   * @param attributes a dict or an instance of a subclass
   */
  void becomeDictionary(Object attributes) {
    Shape next = type().dictionaryShape();
    Object[] newSlots = new Object[next.size()];
    System.arraycopy(slots, 0, newSlots, 0, next.size() - 1);
    newSlots[next.size() - 1] = attributes;
    slots = newSlots;
    shape = next;
  }

  @Override
  public void becomeInstanceOf(PyType type) {
    Object attributes = type.hasDictionary() ? dictionaryObject() : null;
    Shape next = attributes == null ? type.instanceShape() : type.dictionaryShape();
    Object[] newSlots = new Object[next.size()];
    int kept = Math.min(type().reservedSlots(), type.reservedSlots());
    System.arraycopy(slots, 0, newSlots, 0, kept);
    if (attributes != null) {
      newSlots[next.size() - 1] = attributes;
    }
    slots = newSlots;
    shape = next;
  }

  private PyDict copyOfAttributes() {
    Deque<Shape> order = new ArrayDeque<>();
    for (Shape s = shape; s.lastName() != null; s = s.parent()) {
      order.push(s);
    }
    PyDict attributes = new PyDict();
    for (Shape s : order) {
      attributes.put(s.lastName(), slots[s.size() - 1]);
    }
    return attributes;
  }

  @Override
  public boolean equals(Object other) {
    return dev.lasti.runtime.protocol.Comparison.isEqual(this, other);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(dev.lasti.runtime.protocol.ObjectProtocol.hash(this));
  }

  @Override
  public String toString() {
    return dev.lasti.runtime.protocol.ObjectProtocol.str(this);
  }
}
