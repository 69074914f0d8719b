package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.text.StringPredicates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The {@code __slots__} of a class that is being made: {@code type_new_slots}.
 *
 * @param names the slots that hold values, mangled and sorted; {@code null} when the class does not
 *     define {@code __slots__}
 */
record SlotNames(
    PyType base,
    List<String> names,
    boolean addsDictionary,
    boolean addsWeakReference,
    boolean addsGuard) {

  /**
   * Raises TypeError and ValueError for slots that cannot be.
   *
   * @param bases all bases: those beside {@code base} may give a {@code __dict__}, too
   * @param hasFinalizer whether the class has {@code __del__}
   */
  static SlotNames of(
      String className, PyType base, PyType[] bases, PyDict namespace, boolean hasFinalizer) {
    boolean canHaveDictionary = mayHaveDictionary(base);
    boolean canHaveWeakReference = mayHaveWeakReference(base);
    Object slots = namespace.get("__slots__");
    if (slots == null) {
      boolean addsGuard = hasFinalizer && base.guardSlot() < 0;
      return new SlotNames(base, null, canHaveDictionary, canHaveWeakReference, addsGuard);
    }
    Object[] items =
        Values.of(slots) instanceof String ? new Object[] {slots} : Sequences.toArray(slots);
    if (items.length > 0 && isVariableSized(base)) {
      throw PyErrors.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    boolean addsGuard = hasFinalizer && base.guardSlot() < 0;
    return parse(className, base, namespace, items, addsGuard).withThoseOf(bases);
  }

  private static SlotNames parse(
      String className, PyType base, PyDict namespace, Object[] items, boolean addsGuard) {
    boolean dictionary = false;
    boolean weakReference = false;
    List<String> names = new ArrayList<>();
    for (Object item : items) {
      String name = identifier(item);
      if (name.equals("__dict__")) {
        checkFree(mayHaveDictionary(base) && !dictionary, name);
        dictionary = true;
      } else if (name.equals("__weakref__")) {
        checkFree(mayHaveWeakReference(base) && !weakReference, name);
        weakReference = true;
      } else {
        names.add(name);
      }
    }
    names.replaceAll(name -> free(mangle(className, name), namespace));
    Collections.sort(names);
    return new SlotNames(base, names, dictionary, weakReference, addsGuard);
  }

  /** Secondary bases may provide {@code __dict__} and {@code __weakref__}. */
  private SlotNames withThoseOf(PyType[] bases) {
    boolean dictionary = addsDictionary;
    boolean weakReference = addsWeakReference;
    for (PyType other : bases) {
      dictionary |= mayHaveDictionary(base) && other.hasDictionary();
      weakReference |= mayHaveWeakReference(base) && other.hasWeakReference();
    }
    return new SlotNames(base, names, dictionary, weakReference, addsGuard);
  }

  private static boolean mayHaveDictionary(PyType base) {
    return !base.hasDictionary() && base.solidBase() != PyType.TYPE;
  }

  private static boolean mayHaveWeakReference(PyType base) {
    return !base.hasWeakReference() && !isVariableSized(base);
  }

  /** Instances of these types have no place for slots. */
  private static boolean isVariableSized(PyType base) {
    return StructureSize.of(base).item() != 0;
  }

  private static String identifier(Object item) {
    if (!(Values.of(item) instanceof String name)) {
      throw PyErrors.typeError(
          "__slots__ items must be strings, not '" + PyType.of(item).name() + "'");
    }
    if (!StringPredicates.isIdentifier(name)) {
      throw PyErrors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  private static void checkFree(boolean free, String name) {
    if (!free) {
      throw PyErrors.typeError(name + " slot disallowed: we already got one");
    }
  }

  private static String free(String name, PyDict namespace) {
    if (namespace.get(name) != null
        && !name.equals("__qualname__")
        && !name.equals("__classcell__")) {
      throw PyErrors.valueError("'" + name + "' in __slots__ conflicts with class variable");
    }
    return name;
  }

  /** {@code _Py_Mangle}. */
  private static String mangle(String className, String name) {
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    boolean isPrivate = name.startsWith("__") && !name.endsWith("__");
    return isPrivate && start < className.length() ? "_" + className.substring(start) + name : name;
  }

  Layout layout() {
    int own = names == null ? 0 : names.size();
    return new Layout(
        base,
        names,
        base.hasDictionary() || addsDictionary,
        base.hasWeakReference() || addsWeakReference,
        firstIndex() + own + (addsGuard ? 1 : 0),
        addsGuard ? firstIndex() + own : base.guardSlot());
  }

  private int firstIndex() {
    return base.reservedSlots();
  }

  /** Enters the descriptors of the slots, of {@code __dict__} and of {@code __weakref__}. */
  void install(PyType type, PyDict attributes) {
    for (int i = 0; names != null && i < names.size(); i++) {
      String name = names.get(i);
      attributes.put(name, new SlotMember(type, name, firstIndex() + i));
    }
    if (addsDictionary && !attributes.containsKey("__dict__")) {
      attributes.put("__dict__", InstanceAttributes.dictionary(type));
    }
    if (addsWeakReference && !attributes.containsKey("__weakref__")) {
      attributes.put("__weakref__", InstanceAttributes.weakReference(type));
    }
  }
}
