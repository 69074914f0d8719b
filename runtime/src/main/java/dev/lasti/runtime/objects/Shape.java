package dev.lasti.runtime.objects;

import java.util.HashMap;
import java.util.Map;

/**
 * The hidden class of instances: their Python class and which attribute lives in which slot.
 *
 * <p>Instances that get the same attributes in the same order share a shape, so one identity test
 * of the shape answers both what class an object has and where an attribute is. Adding an attribute
 * follows or makes a transition. An instance whose attributes were deleted out of order, or whose
 * {@code __dict__} was asked for, goes over to {@link #dictionary()}: then one slot holds a {@code
 * PyDict} with all of them.
 */
public final class Shape {
  private final PyType type;
  private final Shape parent;
  private final String name;
  private final int size;
  private final boolean isDictionary;
  private final Map<String, Integer> indices;
  private final Map<String, Shape> transitions = new HashMap<>(4);

  private Shape(PyType type, Shape parent, String name, int size, boolean isDictionary) {
    this.type = type;
    this.parent = parent;
    this.name = name;
    this.size = size;
    this.isDictionary = isDictionary;
    this.indices = parent == null ? new HashMap<>(4) : new HashMap<>(parent.indices);
    if (name != null) {
      indices.put(name, size - 1);
    }
  }

  /**
   * The shape of a new instance, whose first slots belong to the {@code __slots__} of its class.
   */
  static Shape root(PyType type, int reserved) {
    return new Shape(type, null, null, reserved, false);
  }

  /**
   * The shape of instances that keep their attributes in the {@code PyDict} in slot {@code
   * reserved}.
   */
  static Shape dictionary(PyType type, int reserved) {
    return new Shape(type, null, null, reserved + 1, true);
  }

  public PyType type() {
    return type;
  }

  /** How many slots an instance uses. */
  public int size() {
    return size;
  }

  public boolean isDictionary() {
    return isDictionary;
  }

  /** The slot of an attribute, or -1. */
  public int indexOf(String attribute) {
    Integer index = indices.get(attribute);
    return index == null ? -1 : index;
  }

  /** The shape after one more attribute is stored. */
  public synchronized Shape with(String attribute) {
    Shape next = transitions.get(attribute);
    if (next == null) {
      next = new Shape(type, this, attribute, size + 1, false);
      transitions.put(attribute, next);
    }
    return next;
  }

  /** The attribute that this shape added to its parent's, or {@code null} at the root. */
  String lastName() {
    return name;
  }

  Shape parent() {
    return parent;
  }
}
