package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.Sequences;

/**
 * How objects are copied and pickled: {@code object.__reduce_ex__} and its parts in {@code
 * typeobject.c}; PEP 307. What rebuilds them are functions of the library's {@code copyreg}.
 */
public final class Reduction {
  private static final int NEW_OBJECTS = 2;

  private Reduction() {}

  /** {@code object___reduce_ex__}: a class's own {@code __reduce__} comes first. */
  static Object reduce(Object self, int protocol) {
    Object own = PyType.of(self).lookup("__reduce__");
    return own == PyType.OBJECT.attributes().get("__reduce__")
        ? common(self, protocol)
        : CallProtocol.call(AttributeProtocol.get(self, "__reduce__"));
  }

  /** {@code _common_reduce}. Raises TypeError for what cannot be pickled. */
  static Object common(Object self, int protocol) {
    if (protocol >= NEW_OBJECTS) {
      return newObject(self);
    }
    return CallProtocol.call(copyreg("_reduce_ex"), self, (long) protocol);
  }

  private static Object copyreg(String function) {
    return imported("copyreg", function);
  }

  /** A function of a module of the library, which is imported if need be. */
  public static Object imported(String module, String function) {
    return AttributeProtocol.get(Builtins.importModule(module), function);
  }

  /** The state of an object whose type has a {@code __reduce__}: {@code _PyObject_GetState}. */
  public static Object state(Object self) {
    return stateOf(self, false);
  }

  /** {@code reduce_newobj}: a call of {@code __new__}, the state, and the items. */
  private static PyTuple newObject(Object self) {
    PyType type = PyType.of(self);
    if (isWithoutNew(type)) {
      throw cannotPickle(type);
    }
    ConstructorArguments arguments = ConstructorArguments.of(self);
    Object object = Values.of(self);
    boolean isContainer = object instanceof PyList || object instanceof PyDict;
    Object state = stateOf(self, arguments == null && !isContainer);
    Object items = object instanceof PyList ? IteratorProtocol.getIterator(self) : PyNone.NONE;
    Object entries =
        object instanceof PyDict
            ? IteratorProtocol.getIterator(CallProtocol.call(AttributeProtocol.get(self, "items")))
            : PyNone.NONE;
    Object cls = AttributeProtocol.get(self, "__class__");
    boolean hasKeywords = arguments != null && arguments.hasKeywords();
    Object make = copyreg(hasKeywords ? "__newobj_ex__" : "__newobj__");
    PyTuple call = arguments == null ? PyTuple.of(cls) : arguments.forClass(cls);
    return PyTuple.of(make, call, state, items, entries);
  }

  private static boolean isWithoutNew(PyType type) {
    return type.solidBase() != PyType.OBJECT
        && type.special(SpecialMethod.NEW) == Construction.objectNew();
  }

  private static PyBaseException cannotPickle(PyType type) {
    return PyErrors.typeError("cannot pickle '" + type.name() + "' object");
  }

  // -------------------------------------------------------------------------- state

  private static Object stateOf(Object self, boolean isRequired) {
    Object own = PyType.of(self).lookup("__getstate__");
    return own == PyType.OBJECT.attributes().get("__getstate__")
        ? defaultState(self, isRequired)
        : CallProtocol.call(AttributeProtocol.get(self, "__getstate__"));
  }

  /**
   * {@code object_getstate_default}: the attributes, and those in slots as the second of a pair.
   *
   * @param isRequired whether these must be all that the object consists of
   */
  static Object defaultState(Object self, boolean isRequired) {
    PyType type = PyType.of(self);
    if (isRequired && self instanceof PyMemoryView) {
      throw PyErrors.typeError("cannot pickle memoryview objects");
    }
    Object[] names = slotNames(type);
    boolean isHidden = type.solidBase() != PyType.OBJECT && self != PyNone.NONE;
    if (isRequired && (isHidden || StructureSize.of(type).exceeds(names.length))) {
      throw cannotPickle(type);
    }
    Object attributes = InstanceState.of(self);
    PyDict slots = slots(self, names);
    return slots.isEmpty() ? attributes : PyTuple.of(attributes, slots);
  }

  private static PyDict slots(Object self, Object[] names) {
    PyDict values = new PyDict();
    for (Object name : names) {
      Object value = AttributeProtocol.find(self, AttributeNames.check(name));
      if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }

  /** {@code _PyType_GetSlotNames}: a class may say them, else copyreg collects them. */
  private static Object[] slotNames(PyType type) {
    Object own = type.attributes().get("__slotnames__");
    if (own == null) {
      return hasSlots(type)
          ? Sequences.toArray(CallProtocol.call(copyreg("_slotnames"), type))
          : Arguments.NONE;
    }
    if (own == PyNone.NONE) {
      return Arguments.NONE;
    }
    if (Values.of(own) instanceof PyList list) {
      return list.toArray();
    }
    throw PyErrors.typeError(
        type.name() + ".__slotnames__ should be a list or None, not " + PyType.of(own).name());
  }

  private static boolean hasSlots(PyType type) {
    for (PyType base : type.resolutionOrder()) {
      if (!base.isBuiltin() && base.attributes().containsKey("__slots__")) {
        return true;
      }
    }
    return false;
  }
}
