package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.TypeFlags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tests of the {@code match} statement. PEP 634. */
public final class Matching {
  private Matching() {}

  /**
   * Whether a sequence pattern can match, as it does with all but texts: {@code MATCH_SEQUENCE}.
   */
  public static boolean isSequence(Object subject) {
    return PyType.of(subject).has(TypeFlags.SEQUENCE);
  }

  /** Whether a mapping pattern can match: {@code MATCH_MAPPING}. */
  public static boolean isMapping(Object subject) {
    return PyType.of(subject).has(TypeFlags.MAPPING);
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
    boolean matchesSelf = names == null && type.has(TypeFlags.MATCH_SELF);
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
