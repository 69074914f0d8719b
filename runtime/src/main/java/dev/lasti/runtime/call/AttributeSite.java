package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.Descriptors;
import dev.lasti.runtime.objects.GenericAttributes;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyProperty;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Shape;
import dev.lasti.runtime.objects.SlotMember;
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
   * @param slot the slot, or {@link #IN_CLASS} or {@link #PROPERTY}
   * @param inClass the value of the class's attribute, or the property
   * @param next the shape after the attribute is stored
   */
  private record Place(Shape shape, Object version, int slot, Object inClass, Shape next) {
    static final Place NONE = new Place(null, null, 0, null, null);
    static final int IN_CLASS = -1;
    static final int PROPERTY = -2;

    boolean fits(Shape actual) {
      return actual == shape && actual.type().version() == version;
    }

    /** The attribute; {@code null} for an unbound name of {@code __slots__}. */
    Object read(PyInstance instance) {
      if (slot >= 0) {
        return instance.slot(slot);
      }
      return slot == IN_CLASS ? inClass : ((PyProperty) inClass).get(instance, null);
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
      Place place = first.fits(shape) ? first : second.fits(shape) ? second : null;
      Object value = place == null ? null : place.read(instance);
      return value != null ? value : getOfInstance(instance, shape);
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
    if (!GenericAttributes.isPlain(type.special(SpecialMethod.GETATTRIBUTE))) {
      return null;
    }
    if (inClass != null && Descriptors.isData(inClass)) {
      return placeOfData(shape, inClass);
    }
    int slot = shape.indexOf(name);
    if (slot >= 0) {
      return new Place(shape, type.version(), slot, null, shape);
    }
    return shape.isDictionary() || inClass == null || Descriptors.isDescriptor(inClass)
        ? null
        : new Place(shape, type.version(), Place.IN_CLASS, inClass, null);
  }

  private static Place placeOfData(Shape shape, Object descriptor) {
    PyType type = shape.type();
    if (descriptor instanceof SlotMember member && member.isSlotOf(type)) {
      return new Place(shape, type.version(), member.index(), null, shape);
    }
    return descriptor instanceof PyProperty && type.special(SpecialMethod.GETATTR) == null
        ? new Place(shape, type.version(), Place.PROPERTY, descriptor, null)
        : null;
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
    Object inClass = type.lookup(name);
    AttributeProtocol.set(instance, name, value);
    if (!GenericAttributes.isPlainSet(type.special(SpecialMethod.SETATTR))) {
      return;
    }
    Shape next = instance.shape();
    if (inClass instanceof SlotMember member && member.isSlotOf(type)) {
      remember(new Place(shape, version, member.index(), null, shape));
    } else if (type.hasDictionary()
        && !next.isDictionary()
        && (inClass == null || !Descriptors.isData(inClass))) {
      remember(new Place(shape, version, next.indexOf(name), null, next));
    }
  }

  private void remember(Place place) {
    second = first;
    first = place;
  }
}
