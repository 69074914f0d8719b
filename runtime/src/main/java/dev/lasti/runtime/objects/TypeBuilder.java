package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.call.CallingModule;
import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.Codecs;
import java.util.Map;

/** Makes classes: {@code type.__new__} ({@code type_new} in CPython's {@code typeobject.c}). */
final class TypeBuilder {
  private TypeBuilder() {}

  /**
   * Makes a class.
   *
   * @param keywords the keyword arguments for {@code __init_subclass__}
   */
  static Object build(
      PyType metatype, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    refuseEntries(bases);
    checkName(name);
    PyType winner = metatype(metatype, bases);
    if (winner != metatype && overridesNew(winner)) {
      return delegate(winner, name, bases, namespace, keywords);
    }
    PyType type = make(winner, name, checkedBases(bases), namespace);
    setNames(type);
    initSubclass(type, keywords);
    return type;
  }

  /** Raises ValueError for a null character, UnicodeEncodeError for a lone surrogate. */
  static void checkName(String name) {
    checkText(name);
    if (name.indexOf('\0') >= 0) {
      throw PyErrors.valueError("type name must not contain null characters");
    }
  }

  /** CPython keeps the texts of types in UTF-8. Raises UnicodeEncodeError. */
  private static void checkText(String text) {
    Codecs.encode(text, "utf-8", "strict");
  }

  /** Only the {@code class} statement replaces bases that are no classes. */
  private static void refuseEntries(PyTuple bases) {
    for (int i = 0; i < bases.size(); i++) {
      if (!(bases.get(i) instanceof PyType)
          && AttributeProtocol.find(bases.get(i), "__mro_entries__") != null) {
        throw PyErrors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
  }

  private static boolean overridesNew(PyType metatype) {
    return metatype.special(SpecialMethod.NEW) != PyType.TYPE.special(SpecialMethod.NEW);
  }

  private static Object delegate(
      PyType winner, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    Object make = Descriptors.get(winner.special(SpecialMethod.NEW), null, winner);
    KeywordArguments all =
        KeywordArguments.of(new Object[] {winner, name, bases, namespace}, keywords);
    return CallProtocol.callKeywords(make, all.values(), all.names());
  }

  /** The most derived metaclass: {@code _PyType_CalculateMetaclass}. Raises TypeError. */
  static PyType metatype(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (int i = 0; i < bases.size(); i++) {
      PyType candidate = PyType.of(bases.get(i));
      if (candidate.isSubtypeOf(winner)) {
        winner = candidate;
      } else if (!winner.isSubtypeOf(candidate)) {
        throw PyErrors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
    }
    return winner;
  }

  private static PyType[] checkedBases(PyTuple bases) {
    if (bases.size() == 0) {
      return new PyType[] {PyType.OBJECT};
    }
    PyType[] types = new PyType[bases.size()];
    for (int i = 0; i < types.length; i++) {
      if (!(bases.get(i) instanceof PyType type)) {
        throw PyErrors.typeError("bases must be types");
      }
      types[i] = type;
    }
    return types;
  }

  private static PyType make(PyType metatype, String name, PyType[] bases, PyDict namespace) {
    PyType base = Layout.bestBase(bases);
    SlotNames slots = SlotNames.of(name, base, bases, namespace, hasFinalizer(bases, namespace));
    PyType type = PyType.heap(metatype, name, bases, slots.layout());
    PyDict attributes = type.attributes();
    for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
      String attribute = AttributeNames.textOrNull(entry.getKey());
      attributes.put(attribute == null ? entry.getKey() : attribute, entry.getValue());
    }
    setQualifiedName(type, attributes.remove("__qualname__"));
    Object cell = attributes.remove("__classcell__");
    Object dictionaryCell = attributes.remove("__classdictcell__");
    setModule(attributes);
    convertImplicitMethods(attributes);
    slots.install(type, attributes);
    if (attributes.putIfAbsent("__doc__", PyNone.NONE) instanceof String documentation) {
      checkText(documentation);
    }
    if (attributes.containsKey("__eq__")) {
      attributes.putIfAbsent("__hash__", PyNone.NONE);
    }
    setCell(cell, "__classcell__", type);
    setCell(dictionaryCell, "__classdictcell__", new MappingProxy(attributes));
    MethodResolutionOrder.update(type);
    type.finish();
    return type;
  }

  private static boolean hasFinalizer(PyType[] bases, PyDict namespace) {
    boolean has = namespace.get("__del__") != null;
    for (PyType base : bases) {
      has |= base.special(SpecialMethod.DEL) != null;
    }
    return has;
  }

  private static void setModule(PyDict attributes) {
    Object module = attributes.containsKey("__module__") ? null : CallingModule.name();
    if (module != null) {
      attributes.put("__module__", module);
    }
  }

  private static void setQualifiedName(PyType type, Object qualifiedName) {
    if (qualifiedName == null) {
      return;
    }
    if (!(Values.of(qualifiedName) instanceof String text)) {
      throw PyErrors.typeError(
          "type __qualname__ must be a str, not " + PyType.of(qualifiedName).name());
    }
    type.qualifiedName(text);
  }

  /** {@code __new__} is a static method, two other hooks are class methods, without saying so. */
  private static void convertImplicitMethods(PyDict attributes) {
    if (attributes.get("__new__") instanceof PyFunction function) {
      attributes.put("__new__", new PyStaticMethod(function));
    }
    if (attributes.get("__init_subclass__") instanceof PyFunction function) {
      attributes.put("__init_subclass__", new PyClassMethod(function));
    }
    if (attributes.get("__class_getitem__") instanceof PyFunction function) {
      attributes.put("__class_getitem__", new PyClassMethod(function));
    }
  }

  /** What the functions of a class body read its class from, and type parameters its namespace. */
  private static void setCell(Object cell, String name, Object value) {
    if (cell == null) {
      return;
    }
    if (!(cell instanceof PyCell classCell)) {
      throw PyErrors.typeError(name + " must be a nonlocal cell, not " + PyType.of(cell));
    }
    classCell.value = value;
  }

  /** Calls {@code __set_name__} of the attributes that have it: {@code type_new_set_names}. */
  private static void setNames(PyType type) {
    for (Map.Entry<Object, Object> attribute : type.attributes().copy().entrySet()) {
      Object value = attribute.getValue();
      Object setName = PyType.of(value).special(SpecialMethod.SET_NAME);
      if (setName != null) {
        setName(setName, value, type, attribute.getKey());
      }
    }
  }

  private static void setName(Object setName, Object value, PyType type, Object name) {
    try {
      CallProtocol.callUnbound(setName, value, type, name);
    } catch (PyBaseException e) {
      e.addNote(
          "Error calling __set_name__ on '"
              + PyType.of(value).name()
              + "' instance "
              + ObjectProtocol.repr(name)
              + " in '"
              + type.name()
              + "'");
      throw e;
    }
  }

  /** {@code super(type, type).__init_subclass__(**keywords)}. */
  private static void initSubclass(PyType type, PyDict keywords) {
    Object hook = AttributeProtocol.get(PySuper.of(type, type), "__init_subclass__");
    KeywordArguments all = KeywordArguments.of(Arguments.NONE, keywords);
    if (all.names() == null && hook instanceof PyBoundMethod method && isObjects(method)) {
      return;
    }
    CallProtocol.callKeywords(hook, all.values(), all.names());
  }

  private static boolean isObjects(PyBoundMethod method) {
    return method.function() instanceof PyMethodDescriptor descriptor
        && descriptor.owner() == PyType.OBJECT;
  }
}
