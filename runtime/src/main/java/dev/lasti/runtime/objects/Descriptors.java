package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;

/** The descriptor protocol for any attribute of a class. Language reference 3.3.2.2. */
public final class Descriptors {
  private Descriptors() {}

  /**
   * The attribute of a class as seen through an instance ({@code null}: through the class itself):
   * {@code __get__} is called if it has one, itself as its class has it: {@code slot_tp_descr_get}.
   */
  public static Object get(Object attribute, Object instance, PyType type) {
    if (attribute instanceof PyCallable callable && callable.bindsReceiver()) {
      return instance == null ? attribute : new PyBoundMethod(attribute, instance);
    }
    if (attribute instanceof Descriptor descriptor) {
      return descriptor.get(instance, type);
    }
    Object get = PyType.of(attribute).special(SpecialMethod.GET);
    if (get == null) {
      return attribute;
    }
    return CallProtocol.call(get, attribute, instance == null ? PyNone.NONE : instance, type);
  }

  /** Whether reading the attribute through an instance gives something else than the attribute. */
  public static boolean isDescriptor(Object attribute) {
    return attribute instanceof PyCallable callable && callable.bindsReceiver()
        || attribute instanceof Descriptor
        || PyType.of(attribute).special(SpecialMethod.GET) != null;
  }

  /** Whether reading the attribute goes before the instance's own attributes. */
  static boolean isReadFirst(Object attribute) {
    return attribute instanceof Descriptor descriptor
        ? descriptor.isData()
        : isData(attribute) && PyType.of(attribute).special(SpecialMethod.GET) != null;
  }

  /** Whether storing the attribute goes before the instance's own attributes. */
  public static boolean isData(Object attribute) {
    if (attribute instanceof Descriptor descriptor) {
      return descriptor.isData();
    }
    PyType type = PyType.of(attribute);
    return type.special(SpecialMethod.SET) != null || type.special(SpecialMethod.DELETE) != null;
  }

  /** Calls {@code __set__} of a data descriptor; false when it has none. */
  static boolean set(Object attribute, Object instance, Object value) {
    if (attribute instanceof Descriptor descriptor && descriptor.isData()) {
      descriptor.set(instance, value);
      return true;
    }
    if (!isData(attribute)) {
      return false;
    }
    Object set = PyType.of(attribute).special(SpecialMethod.SET);
    if (set == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "__set__");
    }
    CallProtocol.callUnbound(set, attribute, instance, value);
    return true;
  }

  /** Calls {@code __delete__} of a data descriptor; false when it has none. */
  static boolean delete(Object attribute, Object instance) {
    if (attribute instanceof Descriptor descriptor && descriptor.isData()) {
      descriptor.set(instance, null);
      return true;
    }
    if (!isData(attribute)) {
      return false;
    }
    Object delete = PyType.of(attribute).special(SpecialMethod.DELETE);
    if (delete == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "__delete__");
    }
    CallProtocol.callUnbound(delete, attribute, instance);
    return true;
  }
}
