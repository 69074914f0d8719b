package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.Descriptors;
import dev.lasti.runtime.objects.GenericAttributes;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PySuper;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** Reading, storing and deleting attributes of any object: {@code PyObject_GetAttr} and its kin. */
public final class AttributeProtocol {
  private AttributeProtocol() {}

  /** {@code object.name}. Raises AttributeError. */
  public static Object get(Object object, String name) {
    Object found = getOrNull(object, name);
    if (found == null) {
      throw GenericAttributes.noAttribute(object, name);
    }
    return found;
  }

  /**
   * {@code getattr(object, name, null)}: {@code null} instead of AttributeError ({@code
   * PyObject_GetOptionalAttr}). Other exceptions pass.
   */
  public static Object getOrNull(Object object, String name) {
    if (object instanceof PySuper behind) {
      return behind.attribute(name);
    }
    PyType type = PyType.of(object);
    Object getAttribute = type.special(SpecialMethod.GETATTRIBUTE);
    Object getAttr = type.special(SpecialMethod.GETATTR);
    if (getAttr == null && GenericAttributes.isGeneric(getAttribute)) {
      return GenericAttributes.get(getAttribute, object, name);
    }
    return getThroughHooks(getAttribute, getAttr, object, name);
  }

  private static Object getThroughHooks(
      Object getAttribute, Object getAttr, Object object, String name) {
    try {
      Object found =
          GenericAttributes.isGeneric(getAttribute)
              ? GenericAttributes.get(getAttribute, object, name)
              : CallProtocol.callUnbound(getAttribute, object, name);
      if (found != null || getAttr == null) {
        return found;
      }
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
      if (getAttr == null) {
        throw e;
      }
    }
    return CallProtocol.callUnbound(getAttr, object, name);
  }

  /**
   * {@code hasattr(object, name)}, and the value: AttributeError from hooks counts as absence too.
   */
  public static Object find(Object object, String name) {
    try {
      return getOrNull(object, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** {@code object.name = value}. Raises AttributeError. */
  public static void set(Object object, String name, Object value) {
    Object setAttr = PyType.of(object).special(SpecialMethod.SETATTR);
    if (GenericAttributes.isGeneric(setAttr)) {
      GenericAttributes.set(setAttr, object, name, value);
    } else {
      CallProtocol.callUnbound(setAttr, object, name, value);
    }
  }

  /** {@code del object.name}. Raises AttributeError. */
  public static void delete(Object object, String name) {
    Object delAttr = PyType.of(object).special(SpecialMethod.DELATTR);
    if (GenericAttributes.isGeneric(delAttr)) {
      GenericAttributes.delete(delAttr, object, name);
    } else {
      CallProtocol.callUnbound(delAttr, object, name);
    }
  }

  /**
   * The method of an object for a call that follows at once: unbound where it can be.
   *
   * @return the function to call with the receiver first, or {@code null} when {@link #get} must
   *     bind it
   */
  public static Object unboundMethod(Object object, String name) {
    PyType type = PyType.of(object);
    if (type.special(SpecialMethod.GETATTR) != null
        || !GenericAttributes.isPlain(type.special(SpecialMethod.GETATTRIBUTE))) {
      return null;
    }
    Object found = type.lookup(name);
    boolean binds = found instanceof PyCallable callable && callable.bindsReceiver();
    return binds && !hasOwn(object, name) ? found : null;
  }

  private static boolean hasOwn(Object object, String name) {
    if (object instanceof PyInstance instance) {
      return instance.attribute(name) != null;
    }
    return GenericAttributes.own(object, name) != null;
  }

  /**
   * A special method of an operand, bound, or {@code null}: what {@code type(object).name} gives.
   */
  public static Object special(Object object, SpecialMethod method) {
    PyType type = PyType.of(object);
    Object found = type.special(method);
    return found == null ? null : Descriptors.get(found, object, type);
  }
}
