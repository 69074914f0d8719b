package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.Descriptors;
import dev.lasti.runtime.objects.GenericAttributes;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Shape;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.AttributeProtocol;

/**
 * One place in the code that reads or stores an attribute, and what it remembers: where instances
 * of the last two shapes have the attribute, or which module's global it was.
 *
 * <p>What is remembered holds as long as the class keeps its version.
 */
public final class AttributeSite {
  private final String name;
  private Place first = Place.NONE;
  private Place second = Place.NONE;
  private PyModule module;
  private GlobalCell global;

  public AttributeSite(String name) {
    this.name = name;
  }

  /**
   * Where instances of one shape have the attribute.
   *
   * @param version the version of the class
   * @param slot the slot; -1 where the class has the attribute
   * @param inClass the value of the class's attribute
   * @param next the shape after the attribute is stored
   */
  private record Place(Shape shape, Object version, int slot, Object inClass, Shape next) {
    static final Place NONE = new Place(null, null, 0, null, null);

    boolean fits(Shape actual) {
      return actual == shape && actual.type().version() == version;
    }

    Object read(PyInstance instance) {
      return slot < 0 ? inClass : instance.slot(slot);
    }

    void store(PyInstance instance, Object value) {
      if (next == shape) {
        instance.slot(slot, value);
      } else {
        instance.add(next, value);
      }
    }
  }

  /** {@code object.name}. Raises AttributeError. */
  public Object get(Object object) {
    if (object instanceof PyInstance instance) {
      Shape shape = instance.shape();
      if (first.fits(shape)) {
        return first.read(instance);
      }
      if (second.fits(shape)) {
        return second.read(instance);
      }
      return getOfInstance(instance, shape);
    }
    if (object == module && global.value() != null) {
      return global.value();
    }
    return getOfOther(object);
  }

  private Object getOfInstance(PyInstance instance, Shape shape) {
    Place place = placeToRead(shape);
    if (place != null) {
      remember(place);
    }
    return AttributeProtocol.get(instance, name);
  }

  private Object getOfOther(Object object) {
    Object value = AttributeProtocol.get(object, name);
    if (object instanceof PyModule owner
        && owner.global(name) == value
        && PyModule.TYPE.lookup(name) == null) {
      global = owner.cell(name);
      module = owner;
    }
    return value;
  }

  /** Where the attribute is, or {@code null} if a lookup takes more than looking there. */
  private Place placeToRead(Shape shape) {
    PyType type = shape.type();
    Object inClass = type.lookup(name);
    if (shape.isDictionary()
        || !GenericAttributes.isPlain(type.special(SpecialMethod.GETATTRIBUTE))
        || inClass != null && Descriptors.isData(inClass)) {
      return null;
    }
    int slot = shape.indexOf(name);
    if (slot >= 0) {
      return new Place(shape, type.version(), slot, null, shape);
    }
    return inClass == null || Descriptors.isDescriptor(inClass)
        ? null
        : new Place(shape, type.version(), slot, inClass, null);
  }

  /** {@code object.name = value}. Raises AttributeError. */
  public void set(Object object, Object value) {
    if (object instanceof PyInstance instance) {
      Shape shape = instance.shape();
      if (first.fits(shape)) {
        first.store(instance, value);
      } else if (second.fits(shape)) {
        second.store(instance, value);
      } else {
        setOfInstance(instance, shape, value);
      }
    } else {
      AttributeProtocol.set(object, name, value);
    }
  }

  private void setOfInstance(PyInstance instance, Shape shape, Object value) {
    PyType type = shape.type();
    Object version = type.version();
    boolean isPlain =
        !shape.isDictionary()
            && type.hasDictionary()
            && GenericAttributes.isPlainSet(type.special(SpecialMethod.SETATTR))
            && !(type.lookup(name) != null && Descriptors.isData(type.lookup(name)));
    AttributeProtocol.set(instance, name, value);
    Shape next = instance.shape();
    if (isPlain && !next.isDictionary()) {
      remember(new Place(shape, version, next.indexOf(name), null, next));
    }
  }

  private void remember(Place place) {
    second = first;
    first = place;
  }
}
