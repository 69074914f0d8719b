package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** Subscription of any object: {@code PyObject_GetItem} and its kin. */
public final class ItemProtocol {
  private ItemProtocol() {}

  /** {@code object[key]}. Raises TypeError, and what the object raises. */
  public static Object get(Object object, Object key) {
    if (key instanceof Long index) {
      Object item = itemOrNull(object, index);
      if (item != null) {
        return item;
      }
    }
    return key instanceof PySlice slice ? getSlice(object, slice) : getByMethod(object, key);
  }

  /** {@link #get(Object, Object)} for an int as the key. */
  public static Object get(Object object, long key) {
    Object item = itemOrNull(object, key);
    return item != null ? item : getByMethod(object, Integers.box(key));
  }

  /**
   * The item of a list, tuple or string; {@code null} for other objects and where there is none.
   */
  private static Object itemOrNull(Object object, long index) {
    if (object instanceof PyList list) {
      long at = index < 0 ? index + list.size() : index;
      return at >= 0 && at < list.size() ? list.get((int) at) : null;
    } else if (object instanceof PyTuple tuple) {
      long at = index < 0 ? index + tuple.size() : index;
      return at >= 0 && at < tuple.size() ? tuple.get((int) at) : null;
    }
    return object instanceof String text ? PyStr.getItem(text, index) : null;
  }

  private static Object getSlice(Object object, PySlice slice) {
    if (object instanceof PyTuple tuple) {
      return tuple.slice(slice);
    }
    return object instanceof PyList list ? list.slice(slice) : getByMethod(object, slice);
  }

  private static Object getByMethod(Object object, Object key) {
    if (object instanceof PyDict dict) {
      Object value = dict.get(key);
      if (value != null) {
        return value;
      }
    }
    Object method = PyType.of(object).special(SpecialMethod.GETITEM);
    return method != null ? CallProtocol.callUnbound(method, object, key) : getOfClass(object, key);
  }

  /** {@code C[key]}: the class's {@code __class_getitem__} (PEP 560). */
  private static Object getOfClass(Object object, Object key) {
    if (object instanceof PyType type) {
      if (type == PyType.TYPE) {
        return new GenericAlias(type, key);
      }
      Object method = AttributeProtocol.find(type, "__class_getitem__");
      if (method != null && method != PyNone.NONE) {
        return CallProtocol.call(method, key);
      }
      throw PyErrors.typeError("type '" + type.name() + "' is not subscriptable");
    }
    throw PyErrors.typeError("'" + PyType.of(object).name() + "' object is not subscriptable");
  }

  /** Whether the type has subscription: {@code PyMapping_Check}. */
  public static boolean hasItems(Object object) {
    return PyType.of(object).special(SpecialMethod.GETITEM) != null;
  }

  /** {@code PyMapping_Keys}: a new list. Raises TypeError if {@code keys()} gives no iterable. */
  public static PyList keys(Object mapping) {
    if (mapping.getClass() == PyDict.class) {
      return IteratorProtocol.toList(mapping);
    }
    Object keys = CallProtocol.call(AttributeProtocol.get(mapping, "keys"));
    if (!IteratorProtocol.isIterable(keys)) {
      throw PyErrors.typeError(
          PyType.of(mapping).name()
              + ".keys() returned a non-iterable (type "
              + PyType.of(keys).name()
              + ")");
    }
    return IteratorProtocol.toList(keys);
  }

  /** {@code object[key] = value}. */
  public static void set(Object object, Object key, Object value) {
    if (key instanceof Long index && setInList(object, index, value)) {
      return;
    }
    setByKey(object, key, value);
  }

  /** {@link #set(Object, Object, Object)} for an int as the key. */
  public static void set(Object object, long key, Object value) {
    if (!setInList(object, key, value)) {
      setByKey(object, Integers.box(key), value);
    }
  }

  private static boolean setInList(Object object, long index, Object value) {
    boolean isInside = object instanceof PyList list && index >= 0 && index < list.size();
    if (isInside) {
      ((PyList) object).set((int) index, value);
    }
    return isInside;
  }

  private static void setByKey(Object object, Object key, Object value) {
    if (object instanceof PyDict dict) {
      dict.put(key, value);
    } else {
      setByMethod(object, key, value);
    }
  }

  private static void setByMethod(Object object, Object key, Object value) {
    Object method = PyType.of(object).special(SpecialMethod.SETITEM);
    if (method == null) {
      checkOther(PyType.of(object), SpecialMethod.DELITEM, "__setitem__");
      checkIndex(PyType.of(object), key);
      throw PyErrors.typeError(
          "'" + PyType.of(object).name() + "' object does not support item assignment");
    }
    CallProtocol.callUnbound(method, object, key, value);
  }

  /** {@code del object[key]}. */
  public static void delete(Object object, Object key) {
    Object method = PyType.of(object).special(SpecialMethod.DELITEM);
    if (method == null) {
      checkOther(PyType.of(object), SpecialMethod.SETITEM, "__delitem__");
      throw cannotDelete(PyType.of(object), key);
    }
    CallProtocol.callUnbound(method, object, key);
  }

  /**
   * A class with one of {@code __setitem__} and {@code __delitem__} has the slot that calls both.
   * Raises AttributeError.
   */
  private static void checkOther(PyType type, SpecialMethod other, String missing) {
    if (type.special(other) != null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, missing);
    }
  }

  /** CPython makes a number of an index before it sees that a sequence takes none. */
  private static void checkIndex(PyType type, Object key) {
    if (Sequences.hasSlots(type) && NumberProtocol.isIndex(key)) {
      NumberProtocol.asIndex(key);
    }
  }

  /** {@code PyObject_DelItem} and {@code PySequence_DelItem} have each a text of their own. */
  private static PyBaseException cannotDelete(PyType type, Object key) {
    checkIndex(type, key);
    boolean isSequence = Sequences.hasSlots(type) && NumberProtocol.isIndex(key);
    return PyErrors.typeError(
        "'"
            + type.name()
            + "' object does"
            + (isSequence ? "n't" : " not")
            + " support item deletion");
  }
}
