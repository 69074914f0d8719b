package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.MappingProxy;
import dev.lasti.runtime.objects.PyBool;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFloat;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyMemoryView;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyRange;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tests of the {@code match} statement. PEP 634. */
public final class Matching {
  /**
   * The types whose one positional pattern matches the object itself: {@code
   * _Py_TPFLAGS_MATCH_SELF}.
   */
  private static final PyType[] SELF_MATCHING = {
    PyBool.TYPE,
    PyByteArray.TYPE,
    PyBytes.TYPE,
    PyDict.TYPE,
    PyFloat.TYPE,
    PyFrozenSet.TYPE,
    PyInt.TYPE,
    PyList.TYPE,
    PySet.TYPE,
    PyStr.TYPE,
    PyTuple.TYPE
  };

  /** Where abstract base classes say of what kind their subclasses are. */
  private static final String KIND = "__abc_tpflags__";

  private static final long SEQUENCE = 1 << 5;
  private static final long MAPPING = 1 << 6;

  private Matching() {}

  /**
   * Whether a sequence pattern can match, as it does with all but texts: {@code MATCH_SEQUENCE}.
   */
  public static boolean isSequence(Object subject) {
    for (PyType type = PyType.of(subject); type != null; type = type.base()) {
      if (type.isSequence()) {
        return type != PyStr.TYPE && type != PyBytes.TYPE && type != PyByteArray.TYPE;
      }
      if (type == PyRange.TYPE || type == PyMemoryView.TYPE) {
        return true;
      }
    }
    return isOfKind(subject, SEQUENCE);
  }

  /** Whether a mapping pattern can match: {@code MATCH_MAPPING}. */
  public static boolean isMapping(Object subject) {
    return PyType.of(subject).isSubtypeOf(PyDict.TYPE)
        || subject instanceof MappingProxy
        || isOfKind(subject, MAPPING);
  }

  /** By the nearest abstract base class that says it: {@code _abc__abc_init}. */
  private static boolean isOfKind(Object subject, long kind) {
    return PyType.of(subject).lookup(KIND) instanceof Long flags && (flags & kind) != 0;
  }

  /**
   * The values of a mapping pattern's keys, or None if one is missing: {@code match_keys}. Raises
   * ValueError if a key comes twice.
   */
  public static Object keys(Object subject, PyTuple keys) {
    checkUnique(keys);
    Object get = AttributeProtocol.get(subject, "get");
    Object missing = new PyDict();
    Object[] values = new Object[keys.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = CallProtocol.call(get, keys.get(i), missing);
      if (values[i] == missing) {
        return PyNone.NONE;
      }
    }
    return PyTuple.of(values);
  }

  private static void checkUnique(PyTuple keys) {
    PyDict seen = new PyDict();
    for (int i = 0; i < keys.size(); i++) {
      if (seen.put(keys.get(i), PyNone.NONE) != null) {
        throw PyErrors.valueError(
            "mapping pattern checks duplicate key (" + ObjectProtocol.repr(keys.get(i)) + ")");
      }
    }
  }

  /** A new dict without the keys: the {@code **rest} of a mapping pattern. */
  public static Object rest(Object subject, PyTuple keys) {
    PyDict rest = new PyDict();
    Displays.update(rest, subject);
    for (int i = 0; i < keys.size(); i++) {
      rest.remove(keys.get(i));
    }
    return rest;
  }

  /**
   * The attributes that a class pattern's subpatterns match, or None if the pattern cannot match:
   * {@code match_class}. Raises TypeError for what is no class, and for too many subpatterns.
   *
   * @param positional how many positional subpatterns there are
   * @param keywords the attributes of the others
   */
  public static Object matchClass(
      Object subject, Object matched, int positional, String[] keywords) {
    if (!(matched instanceof PyType type)) {
      throw PyErrors.typeError("called match pattern must be a class");
    }
    if (!ObjectProtocol.isInstance(subject, type)) {
      return PyNone.NONE;
    }
    List<Object> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean complete = positional == 0 || addPositional(subject, type, positional, values, seen);
    for (int i = 0; complete && i < keywords.length; i++) {
      complete = addAttribute(subject, type, keywords[i], values, seen);
    }
    return complete ? PyTuple.of(values.toArray()) : PyNone.NONE;
  }

  private static boolean addPositional(
      Object subject, PyType type, int count, List<Object> values, Set<String> seen) {
    Object names = AttributeProtocol.find(type, "__match_args__");
    boolean matchesSelf = names == null && matchesSelf(type);
    PyTuple tuple = names == null ? PyTuple.EMPTY : checkedNames(type, names);
    int allowed = matchesSelf ? 1 : tuple.size();
    if (allowed < count) {
      throw PyErrors.typeError(
          type.name()
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
    if (matchesSelf) {
      return values.add(subject);
    }
    boolean complete = true;
    for (int i = 0; complete && i < count; i++) {
      complete = addAttribute(subject, type, checkedName(tuple.get(i)), values, seen);
    }
    return complete;
  }

  private static boolean matchesSelf(PyType type) {
    for (PyType selfMatching : SELF_MATCHING) {
      if (type.isSubtypeOf(selfMatching)) {
        return true;
      }
    }
    return false;
  }

  private static PyTuple checkedNames(PyType type, Object names) {
    if (names instanceof PyTuple tuple) {
      return tuple;
    }
    throw PyErrors.typeError(
        type.name() + ".__match_args__ must be a tuple (got " + PyType.of(names).name() + ")");
  }

  private static String checkedName(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        "__match_args__ elements must be strings (got " + PyType.of(name).name() + ")");
  }

  /** Adds the value of an attribute; false if there is none. */
  private static boolean addAttribute(
      Object subject, PyType type, String name, List<Object> values, Set<String> seen) {
    if (!seen.add(name)) {
      throw PyErrors.typeError(
          type.name() + "() got multiple sub-patterns for attribute " + ObjectProtocol.repr(name));
    }
    Object value = AttributeProtocol.find(subject, name);
    return value != null && values.add(value);
  }
}
