package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.Sequences;

/**
 * How {@code copy} and {@code pickle} take objects apart: {@code object.__reduce_ex__}, PEP 307.
 * The functions that put them together again are in the library's {@code copyreg}.
 */
public final class Reduction {
  private static final int FIRST_WITH_NEW_OBJECT = 2;

  /** Imports modules, which lies above this layer. */
  public interface Importer {
    /** The module of this absolute name; raises ModuleNotFoundError. */
    Object importModule(String name);
  }

  private static volatile Importer importer;

  private Reduction() {}

  /** Sets where {@code copyreg} comes from. */
  public static void importer(Importer newImporter) {
    importer = newImporter;
  }

  private static Object copyreg(String function) {
    return imported("copyreg", function);
  }

  /** A function of a module of the library, which is imported if need be. */
  public static Object imported(String module, String function) {
    return AttributeProtocol.get(importer.importModule(module), function);
  }

  /** {@code object.__reduce_ex__(protocol)}: a {@code __reduce__} of the class comes first. */
  static Object reduce(Object self, int protocol) {
    Object own = PyType.of(self).lookup("__reduce__");
    return own == PyType.OBJECT.attributes().get("__reduce__")
        ? reduceAny(self, protocol)
        : CallProtocol.call(AttributeProtocol.get(self, "__reduce__"));
  }

  /** {@code _common_reduce}. Raises TypeError for what cannot be copied. */
  static Object reduceAny(Object self, int protocol) {
    if (protocol < FIRST_WITH_NEW_OBJECT) {
      return CallProtocol.call(copyreg("_reduce_ex"), self, (long) protocol);
    }
    PyType type = PyType.of(self);
    if (type.isBuiltin()
        && type != PyType.OBJECT
        && type.special(SpecialMethod.NEW) == Construction.objectNew()) {
      throw refusal(self);
    }
    return reduceByNew(self, type);
  }

  private static PyBaseException refusal(Object self) {
    return PyErrors.typeError("cannot pickle '" + PyType.of(self).name() + "' object");
  }

  /** {@code reduce_newobj}. */
  private static Object reduceByNew(Object self, PyType type) {
    Object withKeywords = AttributeProtocol.find(self, "__getnewargs_ex__");
    Object positional = AttributeProtocol.find(self, "__getnewargs__");
    boolean isContainer = Values.of(self) instanceof PyList || Values.of(self) instanceof PyDict;
    boolean isWhole = withKeywords == null && positional == null && !isContainer;
    Object state = state(self, isWhole);
    Object[] rest = {state, PyNone.NONE, PyNone.NONE};
    if (Values.of(self) instanceof PyList) {
      rest[1] = IteratorProtocol.getIterator(self);
    } else if (Values.of(self) instanceof PyDict) {
      rest[2] =
          IteratorProtocol.getIterator(CallProtocol.call(AttributeProtocol.get(self, "items")));
    }
    if (withKeywords != null) {
      PyTuple both = (PyTuple) CallProtocol.call(withKeywords);
      PyTuple arguments = PyTuple.of(type, both.get(0), both.get(1));
      return PyTuple.of(copyreg("__newobj_ex__"), arguments, rest[0], rest[1], rest[2]);
    }
    PyTuple arguments =
        positional == null ? PyTuple.EMPTY : (PyTuple) CallProtocol.call(positional);
    Object[] all = new Object[arguments.size() + 1];
    all[0] = type;
    System.arraycopy(arguments.toArray(), 0, all, 1, arguments.size());
    return PyTuple.of(copyreg("__newobj__"), PyTuple.of(all), rest[0], rest[1], rest[2]);
  }

  /** {@code object_getstate}: a {@code __getstate__} of the class comes first. */
  private static Object state(Object self, boolean isWhole) {
    Object own = PyType.of(self).lookup("__getstate__");
    return own == PyType.OBJECT.attributes().get("__getstate__")
        ? defaultState(self, isWhole)
        : CallProtocol.call(AttributeProtocol.get(self, "__getstate__"));
  }

  /**
   * {@code object.__getstate__()}: the {@code __dict__}, and what is in slots. Raises TypeError for
   * an object that holds more than that.
   *
   * @param isWhole whether this is all that the copy gets
   */
  static Object defaultState(Object self, boolean isWhole) {
    PyType type = PyType.of(self);
    boolean isPlain = type.solidBase() == PyType.OBJECT || type.solidBase().hasDictionary();
    if (isWhole && !isPlain) {
      throw refusal(self);
    }
    Object attributes = InstanceState.of(self);
    if (attributes instanceof PyDict dictionary) {
      attributes = dictionary.copy();
    }
    PyDict slots = slots(self, type);
    return slots.isEmpty() ? attributes : PyTuple.of(attributes, slots);
  }

  private static PyDict slots(Object self, PyType type) {
    PyDict values = new PyDict();
    if (type.isBuiltin() || type.reservedSlots() == 0) {
      return values;
    }
    for (Object name : Sequences.toArray(CallProtocol.call(copyreg("_slotnames"), type))) {
      Object value = AttributeProtocol.find(self, (String) name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }
}
