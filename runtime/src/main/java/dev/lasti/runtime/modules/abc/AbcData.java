package dev.lasti.runtime.modules.abc;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;

/**
 * What an abstract base class has as its {@code _abc_impl}: {@code _abc_data} of {@code _abc.c}.
 */
final class AbcData implements PyObject {
  private static final PyType TYPE =
      PyType.builtin("_abc._abc_data", PyType.OBJECT, null).makeFinal();

  private static final String ATTRIBUTE = "_abc_impl";

  /** How many classes were registered anywhere: what no subclass was before, may be one now. */
  private static long invalidationCounter;

  final WeakClasses registry = new WeakClasses();
  private final WeakClasses subclasses = new WeakClasses();
  private final WeakClasses strangers = new WeakClasses();
  private long strangersVersion = invalidationCounter;

  static long invalidationCounter() {
    return invalidationCounter;
  }

  /** The data of a class. Raises AttributeError and TypeError for a class that has none. */
  static AbcData of(Object abstractClass) {
    if (AttributeProtocol.get(abstractClass, ATTRIBUTE) instanceof AbcData data) {
      return data;
    }
    throw PyErrors.typeError("_abc_impl is set to a wrong type");
  }

  void storeIn(Object abstractClass) {
    AttributeProtocol.set(abstractClass, ATTRIBUTE, this);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  void register(PyType subclass) {
    registry.add(subclass);
    invalidationCounter++;
  }

  /** Whether the class is known to be a subclass. */
  boolean isKnownSubclass(Object candidate) {
    return candidate instanceof PyType type && subclasses.contains(type);
  }

  /** Whether the class is known to be none, and nothing was registered since. */
  boolean isKnownStranger(Object candidate) {
    return strangersVersion == invalidationCounter
        && candidate instanceof PyType type
        && strangers.contains(type);
  }

  /** Forgets which classes were no subclasses, if something was registered since. */
  void refresh() {
    if (strangersVersion < invalidationCounter) {
      strangers.clear();
      strangersVersion = invalidationCounter;
    }
  }

  /** Notes whether the class is a subclass, and returns that. */
  boolean note(PyType type, boolean isSubclass) {
    (isSubclass ? subclasses : strangers).add(type);
    return isSubclass;
  }

  void clearCaches() {
    subclasses.clear();
    strangers.clear();
  }

  /** Registry, caches and the number of registrations that they know of, for debugging. */
  Object dump() {
    return PyTuple.of(
        registry.references(), subclasses.references(), strangers.references(), strangersVersion);
  }
}
