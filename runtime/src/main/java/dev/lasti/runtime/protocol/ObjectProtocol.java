package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Hashing;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.text.FloatRepr;
import dev.lasti.runtime.text.StringRepr;
import java.math.BigInteger;
import java.util.List;

/** What every object can do: CPython's {@code PyObject_*}. */
public final class ObjectProtocol {
  private ObjectProtocol() {}

  /** {@code bool(object)}; {@code PyObject_IsTrue}. Raises what {@code __bool__} raises. */
  public static boolean isTrue(Object object) {
    if (object instanceof Boolean truth) {
      return truth;
    }
    if (object == PyNone.NONE) {
      return false;
    }
    if (object instanceof Long number) {
      return number != 0;
    }
    if (object instanceof String text) {
      return !text.isEmpty();
    }
    if (object instanceof PyTuple || object instanceof PyList) {
      return !((List<?>) object).isEmpty();
    }
    return isTrueByMethods(object);
  }

  private static boolean isTrueByMethods(Object object) {
    if (object instanceof PyTuple || object instanceof PyList) {
      return !((List<?>) object).isEmpty();
    }
    PyType type = PyType.of(object);
    Object bool = type.special(SpecialMethod.BOOL);
    if (bool != null) {
      Object truth = CallProtocol.callUnbound(bool, object);
      if (truth instanceof Boolean answer) {
        return answer;
      }
      throw PyErrors.typeError("__bool__ should return bool, returned " + PyType.of(truth).name());
    }
    return type.special(SpecialMethod.LEN) == null || length(object) > 0;
  }

  /** {@code not object}. */
  public static boolean not(Object object) {
    return !isTrue(object);
  }

  /** {@code a is b}. Numbers have no identity of their own: equal ones of a type are the same. */
  public static boolean is(Object a, Object b) {
    return a == b || Identity.isSameValue(a, b);
  }

  /** {@code a is not b}. */
  public static boolean isNot(Object a, Object b) {
    return !is(a, b);
  }

  /** {@code id(object)}. */
  public static long id(Object object) {
    return Identity.of(object);
  }

  /** {@code hash(object)}. Raises TypeError for unhashable objects. */
  public static long hash(Object object) {
    if (object instanceof String text) {
      return Hashing.ofString(text);
    }
    if (object instanceof Long number) {
      return Hashing.ofLong(number);
    }
    PyType type = PyType.of(object);
    Object hash = type.special(SpecialMethod.HASH);
    Object value = hash == PyNone.NONE ? null : CallProtocol.callUnboundOrNull(hash, object);
    if (value == null) {
      throw PyErrors.typeError("unhashable type: '" + type.name() + "'");
    }
    return hashValue(value);
  }

  /** A hash that does not fit into 64 bits is the hash of that int: {@code slot_tp_hash}. */
  private static long hashValue(Object hash) {
    Object value = hash instanceof PyInstance instance ? instance.value() : hash;
    if (value instanceof Long number) {
      return Hashing.notMinusOne(number);
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof BigInteger number) {
      return Hashing.ofInt(number);
    }
    throw PyErrors.typeError("__hash__ method should return an integer");
  }

  /** {@code repr(object)}. */
  public static String repr(Object object) {
    if (object instanceof String text) {
      return StringRepr.repr(text);
    }
    PyType type = PyType.of(object);
    Object answer = CallProtocol.callUnboundOrNull(type.special(SpecialMethod.REPR), object);
    return answer == null
        ? "<" + type.name() + " object at " + Identity.address(object) + ">"
        : text(answer, "__repr__");
  }

  /** {@code str(object)}. */
  public static String str(Object object) {
    if (object instanceof String text) {
      return text;
    }
    if (object instanceof Long number) {
      return number.toString();
    }
    if (object instanceof Double number) {
      return FloatRepr.repr(number);
    }
    PyType type = PyType.of(object);
    return text(CallProtocol.callUnbound(type.special(SpecialMethod.STR), object), "__str__");
  }

  private static String text(Object result, String method) {
    if (result instanceof String text) {
      return text;
    }
    if (result instanceof PyInstance instance && instance.value() instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        method + " returned non-string (type " + PyType.of(result).name() + ")");
  }

  /** {@code ascii(object)}: the representation with escapes for all that is not ASCII. */
  public static String ascii(Object object) {
    return StringRepr.asciiOfRepr(repr(object));
  }

  /** {@code format(object, specification)}. */
  public static String format(Object object, Object specification) {
    return Formatting.format(object, specification);
  }

  /** {@code len(object)}; {@code PyObject_Size}. */
  public static int length(Object object) {
    PyType type = PyType.of(object);
    Object len = type.special(SpecialMethod.LEN);
    if (len == null) {
      throw PyErrors.typeError("object of type '" + type.name() + "' has no len()");
    }
    return checkedLength(NumberProtocol.index(CallProtocol.callUnbound(len, object)));
  }

  private static int checkedLength(Object length) {
    boolean isNegative =
        length instanceof Long number ? number < 0 : ((BigInteger) length).signum() < 0;
    if (isNegative) {
      throw PyErrors.valueError("__len__() should return >= 0");
    }
    if (!(length instanceof Long number) || number > Integer.MAX_VALUE) {
      throw PyErrors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return number.intValue();
  }

  /**
   * {@code operator.length_hint(object, otherwise)}: {@code PyObject_LengthHint}. Raises what
   * {@code __len__} and {@code __length_hint__} raise but TypeError.
   */
  public static int lengthHint(Object object, int otherwise) {
    PyType type = PyType.of(object);
    int length = type.special(SpecialMethod.LEN) == null ? -1 : lengthUnlessTypeError(object);
    if (length >= 0) {
      return length;
    }
    Object method = type.special(SpecialMethod.LENGTH_HINT);
    if (method == null) {
      return otherwise;
    }
    Object hint = hint(method, object);
    if (hint == null) {
      return otherwise;
    }
    if (PyInt.valueOrNull(hint) == null) {
      throw PyErrors.typeError("__length_hint__ must be an integer, not " + PyType.of(hint).name());
    }
    long value = NumberProtocol.asSize(hint);
    if (value < 0) {
      throw PyErrors.valueError("__length_hint__() should return >= 0");
    }
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  /** {@code len(object)}, or -1 where that raises TypeError. */
  private static int lengthUnlessTypeError(Object object) {
    try {
      return length(object);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        return -1;
      }
      throw e;
    }
  }

  /** What the method answers, or {@code null} for NotImplemented and TypeError. */
  private static Object hint(Object method, Object object) {
    try {
      Object hint = CallProtocol.callUnbound(method, object);
      return hint == PyNotImplemented.NOT_IMPLEMENTED ? null : hint;
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** {@code dir(object)}: the sorted names that {@code __dir__} answers. */
  public static PyList dir(Object object) {
    Object method = AttributeProtocol.special(object, SpecialMethod.DIR);
    if (method == null) {
      throw PyErrors.typeError("object does not provide __dir__");
    }
    PyList names = IteratorProtocol.toList(CallProtocol.call(method));
    names.sort(null, false);
    return names;
  }

  /** {@code isinstance(object, expected)}. */
  public static boolean isInstance(Object object, Object expected) {
    return ClassMembership.isInstance(object, expected);
  }

  /** {@code issubclass(derived, expected)}. */
  public static boolean isSubclass(Object derived, Object expected) {
    return ClassMembership.isSubclass(derived, expected);
  }

  /** The object's {@code __dict__} if it is a dict, else {@code null}: for {@code vars()}. */
  public static PyDict dictionaryOrNull(Object object) {
    return AttributeProtocol.find(object, "__dict__") instanceof PyDict dictionary
        ? dictionary
        : null;
  }
}
