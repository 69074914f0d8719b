package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAttributes;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.objects.UnionType;
import dev.lasti.runtime.objects.Values;

/**
 * {@code isinstance} and {@code issubclass}: {@code PyObject_IsInstance}, {@code
 * PyObject_IsSubclass}.
 *
 * <p>Expected may be a class, a union, or a tuple of such, to any depth. The <em>real</em> forms
 * leave the hooks {@code __instancecheck__} and {@code __subclasscheck__} aside; they are what
 * these hooks of {@code type} do.
 */
public final class ClassMembership {
  private static final String INSTANCE_OF =
      "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String SUBCLASS_OF =
      "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  private ClassMembership() {}

  static boolean isInstance(Object object, Object expected) {
    if (PyType.of(object) == expected) {
      return true;
    }
    if (expected instanceof PyType type && type.type() == PyType.TYPE) {
      return isRealInstance(object, expected);
    }
    if (alternatives(expected) instanceof PyTuple tuple) {
      return isInstanceOfAny(object, tuple);
    }
    Object check = PyType.of(expected).special(SpecialMethod.INSTANCECHECK);
    return check == null
        ? isRealInstance(object, expected)
        : ObjectProtocol.isTrue(CallProtocol.callUnbound(check, expected, object));
  }

  /** The tuple of which one has to do, if expected is a tuple or a union. */
  private static Object alternatives(Object expected) {
    return expected instanceof UnionType union ? union.arguments() : Values.of(expected);
  }

  private static boolean isInstanceOfAny(Object object, PyTuple expected) {
    for (int i = 0; i < expected.size(); i++) {
      if (isInstance(object, expected.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code type.__instancecheck__}. */
  public static boolean isRealInstance(Object object, Object expected) {
    PyType actual = PyType.of(object);
    if (expected instanceof PyType type) {
      return actual.isSubtypeOf(type)
          || (pretendedClass(object, actual) instanceof PyType pretended
              && pretended != actual
              && pretended.isSubtypeOf(type));
    }
    checkClass(expected, INSTANCE_OF);
    Object pretended = AttributeProtocol.find(object, "__class__");
    return pretended != null && inherits(pretended, expected);
  }

  /** What the object says that its {@code __class__} is, if it can say so; else {@code null}. */
  private static Object pretendedClass(Object object, PyType type) {
    boolean isHonest =
        GenericAttributes.isPlain(type.special(SpecialMethod.GETATTRIBUTE))
            && type.lookup("__class__") == PyType.OBJECT.attributes().get("__class__");
    return isHonest ? null : AttributeProtocol.find(object, "__class__");
  }

  static boolean isSubclass(Object derived, Object expected) {
    if (expected instanceof PyType type && type.type() == PyType.TYPE) {
      return derived == expected || isRealSubclass(derived, expected);
    }
    if (alternatives(expected) instanceof PyTuple tuple) {
      return isSubclassOfAny(derived, tuple);
    }
    Object check = PyType.of(expected).special(SpecialMethod.SUBCLASSCHECK);
    return check == null
        ? isRealSubclass(derived, expected)
        : ObjectProtocol.isTrue(CallProtocol.callUnbound(check, expected, derived));
  }

  private static boolean isSubclassOfAny(Object derived, PyTuple expected) {
    for (int i = 0; i < expected.size(); i++) {
      if (isSubclass(derived, expected.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code type.__subclasscheck__}. */
  public static boolean isRealSubclass(Object derived, Object expected) {
    if (derived instanceof PyType type && expected instanceof PyType base) {
      return type.isSubtypeOf(base);
    }
    checkClass(derived, "issubclass() arg 1 must be a class");
    checkClass(expected, SUBCLASS_OF);
    return inherits(derived, expected);
  }

  /** What is no type counts as a class if its {@code __bases__} is a tuple. */
  private static void checkClass(Object candidate, String message) {
    if (bases(candidate) == null) {
      throw PyErrors.typeError(message);
    }
  }

  private static PyTuple bases(Object candidate) {
    return AttributeProtocol.find(candidate, "__bases__") instanceof PyTuple bases ? bases : null;
  }

  /** {@code abstract_issubclass}: along {@code __bases__}. */
  private static boolean inherits(Object derived, Object expected) {
    if (derived == expected) {
      return true;
    }
    PyTuple bases = bases(derived);
    for (int i = 0; bases != null && i < bases.size(); i++) {
      if (inherits(bases.get(i), expected)) {
        return true;
      }
    }
    return false;
  }
}
