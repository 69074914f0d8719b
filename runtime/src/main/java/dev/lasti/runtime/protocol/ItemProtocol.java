package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
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
      if (object instanceof PyList list) {
        long at = index < 0 ? index + list.size() : index;
        if (at >= 0 && at < list.size()) {
          return list.get((int) at);
        }
      } else if (object instanceof PyTuple tuple) {
        long at = index < 0 ? index + tuple.size() : index;
        if (at >= 0 && at < tuple.size()) {
          return tuple.get((int) at);
        }
      } else if (object instanceof String text) {
        return PyStr.getItem(text, index.longValue());
      }
    }
    return key instanceof PySlice slice ? getSlice(object, slice) : getByMethod(object, key);
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
      Object method = AttributeProtocol.getOrNull(type, "__class_getitem__");
      if (method != null) {
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

  /** {@code object[key] = value}. */
  public static void set(Object object, Object key, Object value) {
    if (object instanceof PyList list
        && key instanceof Long index
        && index >= 0
        && index < list.size()) {
      list.set(index.intValue(), value);
    } else if (object instanceof PyDict dict) {
      dict.put(key, value);
    } else {
      setByMethod(object, key, value);
    }
  }

  private static void setByMethod(Object object, Object key, Object value) {
    Object method = PyType.of(object).special(SpecialMethod.SETITEM);
    if (method == null) {
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
      throw cannotDelete(PyType.of(object), key);
    }
    CallProtocol.callUnbound(method, object, key);
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
