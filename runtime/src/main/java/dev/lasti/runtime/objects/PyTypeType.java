package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ClassMembership;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The methods and attributes of {@code type}: what Python sees of a class. */
final class PyTypeType {
  private static final long STATIC_SIZE = 416;
  private static final long HEAP_SIZE = 1688;

  private PyTypeType() {}

  /** {@code type_new}. */
  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType metatype, Object[] arguments, PyDict keywords) {
    if (arguments.length != 3) {
      throw PyErrors.typeError(
          "type.__new__() takes exactly 3 arguments (" + arguments.length + " given)");
    }
    checkArgument(1, "str", arguments[0], PyStr.TYPE);
    checkArgument(2, "tuple", arguments[1], PyTuple.TYPE);
    checkArgument(3, "dict", arguments[2], PyDict.TYPE);
    return TypeBuilder.build(
        metatype,
        (String) Values.of(arguments[0]),
        (PyTuple) Values.of(arguments[1]),
        (PyDict) Values.of(arguments[2]),
        keywords);
  }

  private static void checkArgument(int number, String expected, Object argument, PyType type) {
    if (!PyType.of(argument).isSubtypeOf(type)) {
      throw PyErrors.typeError(
          "type.__new__() argument "
              + number
              + " must be "
              + expected
              + ", not "
              + PyType.of(argument).name());
    }
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(Object self, Object[] arguments, PyDict keywords) {
    if (keywords.size() > 0 && arguments.length == 1) {
      throw PyErrors.typeError("type.__init__() takes no keyword arguments");
    }
    if (arguments.length != 1 && arguments.length != 3) {
      throw PyErrors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(PyType self, Object[] arguments, PyDict keywords) {
    KeywordArguments all = KeywordArguments.of(arguments, keywords);
    return Construction.create(self, all.values(), all.names());
  }

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(PyType self, Object name) {
    String text = AttributeNames.check(name);
    Object found = GenericAttributes.ofType(self, text);
    if (found == null) {
      throw GenericAttributes.noAttribute(self, text);
    }
    return found;
  }

  @PyMethod("__setattr__($self, name, value, /)")
  static void setAttribute(PyType self, Object name, Object value) {
    GenericAttributes.setOfType(self, AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__($self, name, /)")
  static void deleteAttribute(PyType self, Object name) {
    GenericAttributes.deleteOfType(self, AttributeNames.check(name));
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyType self) {
    return "<class '" + self.fullName() + "'>";
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object value) {
    return UnionType.of(self, value);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object value) {
    return UnionType.of(value, self);
  }

  @PyMethod("__instancecheck__($self, instance, /)")
  static boolean isInstance(PyType self, Object instance) {
    return ClassMembership.isRealInstance(instance, self);
  }

  @PyMethod("__subclasscheck__($self, subclass, /)")
  static boolean isSubclass(PyType self, Object subclass) {
    return ClassMembership.isRealSubclass(subclass, self);
  }

  @PyMethod("mro($self, /)")
  static Object computeResolutionOrder(PyType self) {
    return PyList.of((Object[]) MethodResolutionOrder.linearize(self, self.bases()).clone());
  }

  @PyMethod("__subclasses__($self, /)")
  static Object subclasses(PyType self) {
    return PyList.of(self.subclasses().toArray());
  }

  /** The names of the class and its bases; not those of the metaclass. */
  @PyMethod("__dir__($self, /)")
  static Object directory(PyType self) {
    return PyList.of(Directory.ofType(self).toArray());
  }

  @PyMethod("__sizeof__($self, /)")
  static long sizeOf(PyType self) {
    return self.isBuiltin() ? STATIC_SIZE : HEAP_SIZE;
  }

  @PyMethod("__prepare__($cls, *args, **kwargs)")
  static Object prepare(Object metatype, Object[] arguments, PyDict keywords) {
    return new PyDict();
  }

  @PyGetter("__name__")
  static String name(PyType self) {
    return self.shortName();
  }

  @PySetter("__name__")
  static void setName(PyType self, Object value) {
    String name = checkAssignment(self, "__name__", value);
    TypeBuilder.checkName(name);
    self.name(name);
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyType self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyType self, Object value) {
    self.qualifiedName(checkAssignment(self, "__qualname__", value));
  }

  private static String checkAssignment(PyType self, String attribute, Object value) {
    checkSettable(self, attribute, value);
    if (Values.of(value) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        "can only assign string to "
            + self.name()
            + "."
            + attribute
            + ", not '"
            + PyType.of(value).name()
            + "'");
  }

  /** {@code check_set_special_type_attr}. */
  private static void checkSettable(PyType self, String attribute, Object value) {
    if (self.isImmutable() || value == null) {
      throw PyErrors.typeError(
          (value == null ? "cannot delete '" : "cannot set '")
              + attribute
              + "' attribute of immutable type '"
              + self.name()
              + "'");
    }
  }

  @PyGetter("__module__")
  static Object moduleName(PyType self) {
    Object module = self.moduleName();
    if (module == null) {
      throw PyErrors.attributeError("__module__", self, "__module__");
    }
    return module;
  }

  @PySetter("__module__")
  static void setModuleName(PyType self, Object value) {
    checkSettable(self, "__module__", value);
    self.setAttribute("__module__", value);
  }

  @PyGetter("__bases__")
  static Object bases(PyType self) {
    return PyTuple.of((Object[]) self.bases().clone());
  }

  @PySetter("__bases__")
  static void setBases(PyType self, Object value) {
    checkSettable(self, "__bases__", value);
    BasesAssignment.assign(self, value);
  }

  /** Types do not say how they are called. */
  @PyGetter("__text_signature__")
  static Object textSignature(PyType self) {
    return PyNone.NONE;
  }

  /** The bits of {@code tp_flags} that Python code looks at. */
  @PyMember("__flags__")
  static long flags(PyType self) {
    return TypeFlags.of(self);
  }

  @PyMember("__basicsize__")
  static long basicSize(PyType self) {
    return StructureSize.of(self).basic();
  }

  @PyMember("__itemsize__")
  static long itemSize(PyType self) {
    return StructureSize.of(self).item();
  }

  @PyMember("__dictoffset__")
  static long dictionaryOffset(PyType self) {
    return StructureSize.of(self).dictionaryOffset();
  }

  @PyMember("__weakrefoffset__")
  static long weakReferenceOffset(PyType self) {
    return StructureSize.of(self).weakReferenceOffset();
  }

  @PyMember("__base__")
  static Object base(PyType self) {
    return self.base() == null ? PyNone.NONE : self.base();
  }

  @PyGetter("__mro__")
  static Object resolutionOrder(PyType self) {
    return self.isIncomplete()
        ? PyNone.NONE
        : PyTuple.of((Object[]) self.resolutionOrder().clone());
  }

  @PyGetter("__dict__")
  static Object dictionary(PyType self) {
    return new MappingProxy(self.attributes());
  }

  @PyGetter("__doc__")
  static Object documentation(PyType self) {
    Object text = self.attributes().get("__doc__");
    return text == null ? PyNone.NONE : Descriptors.get(text, null, self);
  }

  @PySetter("__doc__")
  static void setDocumentation(PyType self, Object value) {
    checkSettable(self, "__doc__", value);
    self.setAttribute("__doc__", value);
  }

  @PyGetter("__annotations__")
  static Object annotations(PyType self) {
    if (self.isBuiltin()) {
      throw GenericAttributes.noAttribute(self, "__annotations__");
    }
    Object annotations = self.attributes().get("__annotations__");
    if (annotations == null) {
      annotations = new PyDict();
      self.setAttribute("__annotations__", annotations);
    }
    return Descriptors.get(annotations, null, self);
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyType self, Object value) {
    if (self.isImmutable()) {
      checkSettable(self, "__annotations__", PyNone.NONE);
    }
    if (value != null) {
      self.setAttribute("__annotations__", value);
    } else if (!self.deleteAttribute("__annotations__")) {
      throw PyErrors.attributeError("__annotations__", self, "__annotations__");
    }
  }

  @PyGetter("__type_params__")
  static Object typeParameters(PyType self) {
    Object parameters = self.attributes().get("__type_params__");
    return parameters == null ? PyTuple.EMPTY : parameters;
  }

  @PySetter("__type_params__")
  static void setTypeParameters(PyType self, Object value) {
    checkSettable(self, "__type_params__", value);
    self.setAttribute("__type_params__", value);
  }

  @PyGetter("__abstractmethods__")
  static Object abstractMethods(PyType self) {
    Object names = self == PyType.TYPE ? null : self.attributes().get("__abstractmethods__");
    if (names == null) {
      throw noAbstractMethods(self);
    }
    return names;
  }

  @PySetter("__abstractmethods__")
  static void setAbstractMethods(PyType self, Object value) {
    if (value != null) {
      self.setAttribute("__abstractmethods__", value);
    } else if (!self.deleteAttribute("__abstractmethods__")) {
      throw noAbstractMethods(self);
    }
    self.isAbstract(value != null && ObjectProtocol.isTrue(value));
  }

  private static PyBaseException noAbstractMethods(PyType self) {
    return PyErrors.attributeError("__abstractmethods__", self, "__abstractmethods__");
  }
}
