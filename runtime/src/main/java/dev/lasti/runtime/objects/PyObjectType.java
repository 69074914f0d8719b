package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of {@code object}, which every class inherits. */
final class PyObjectType {
  private PyObjectType() {}

  /**
   * {@code object_new}. Arguments are an error unless the class overrides {@code __init__} and
   * leaves {@code __new__} alone.
   */
  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      if (type.special(SpecialMethod.NEW) != Construction.objectNew()) {
        throw PyErrors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.special(SpecialMethod.INIT) == Construction.objectInit()) {
        throw PyErrors.typeError(type.name() + "() takes no arguments");
      }
    }
    if (type.isAbstract()) {
      throw abstractClass(type);
    }
    return PyInstance.of(type, null);
  }

  private static RuntimeException abstractClass(PyType type) {
    List<String> names = new ArrayList<>();
    for (Object name : Sequences.toArray(type.lookup("__abstractmethods__"))) {
      names.add("'" + ObjectProtocol.str(name) + "'");
    }
    Collections.sort(names);
    return PyErrors.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " without an implementation for abstract method"
            + (names.size() > 1 ? "s " : " ")
            + String.join(", ", names));
  }

  /** {@code object_init}: the mirror image of {@link #create}. */
  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(Object self, Object[] arguments, PyDict keywords) {
    if (arguments.length == 0 && keywords.size() == 0) {
      return;
    }
    PyType type = PyType.of(self);
    if (type.special(SpecialMethod.INIT) != Construction.objectInit()) {
      throw PyErrors.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type.special(SpecialMethod.NEW) == Construction.objectNew()) {
      throw PyErrors.typeError(
          type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
    }
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    return "<" + PyType.of(self).fullName() + " object at " + Identity.address(self) + ">";
  }

  @PyMethod("__str__($self, /)")
  static Object str(Object self) {
    return CallProtocol.callUnbound(PyType.of(self).special(SpecialMethod.REPR), self);
  }

  @PyMethod("__hash__($self, /)")
  static Object hash(Object self) {
    return (long) System.identityHashCode(self);
  }

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(Object self, Object name) {
    String text = AttributeNames.check(name);
    Object found = GenericAttributes.ofObject(self, text);
    if (found == null) {
      throw GenericAttributes.noAttribute(self, text);
    }
    return found;
  }

  @PyMethod("__setattr__($self, name, value, /)")
  static void setAttribute(Object self, Object name, Object value) {
    checkNoType(self, "__setattr__");
    GenericAttributes.setOfObject(self, AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__($self, name, /)")
  static void deleteAttribute(Object self, Object name) {
    checkNoType(self, "__delattr__");
    GenericAttributes.deleteOfObject(self, AttributeNames.check(name));
  }

  /** {@code hackcheck}: types do more when their attributes change. */
  private static void checkNoType(Object self, String method) {
    if (self instanceof PyType type) {
      throw PyErrors.typeError(
          "can't apply this " + method + " to " + type.type().name() + " object");
    }
  }

  @PyMethod("__lt__($self, value, /)")
  static Object less(Object self, Object value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__($self, value, /)")
  static Object lessEqual(Object self, Object value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__($self, value, /)")
  static Object equal(Object self, Object value) {
    return self == value ? Boolean.TRUE : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** The inverse of what {@code __eq__} answers. */
  @PyMethod("__ne__($self, value, /)")
  static Object notEqual(Object self, Object value) {
    Object equal = PyType.of(self).special(SpecialMethod.EQ);
    Object answer = CallProtocol.callUnbound(equal, self, value);
    return answer == PyNotImplemented.NOT_IMPLEMENTED
        ? answer
        : (Object) ObjectProtocol.not(answer);
  }

  @PyMethod("__gt__($self, value, /)")
  static Object greater(Object self, Object value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__($self, value, /)")
  static Object greaterEqual(Object self, Object value) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__format__($self, format_spec, /)")
  static String format(Object self, Object formatSpec) {
    if (!(formatSpec instanceof String text)) {
      throw PyErrors.badArgument("__format__() argument", "str", formatSpec);
    }
    if (!text.isEmpty()) {
      throw PyErrors.typeError(
          "unsupported format string passed to " + PyType.of(self).name() + ".__format__");
    }
    return ObjectProtocol.str(self);
  }

  @PyMethod("__reduce_ex__($self, protocol, /)")
  static Object reduceEx(Object self, Object protocol) {
    return Reduction.reduce(self, NumberProtocol.asInt(protocol));
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    return Reduction.common(self, 0);
  }

  @PyMethod("__getstate__($self, /)")
  static Object getState(Object self) {
    return Reduction.defaultState(self, false);
  }

  @PyMethod("__sizeof__($self, /)")
  static Object sizeOf(Object self) {
    StructureSize size = StructureSize.of(PyType.of(self));
    int items = Values.of(self) instanceof PyTuple tuple ? tuple.size() : 0;
    return size.basic() + size.item() * items;
  }

  /** The names of the object's own attributes, its class's and the bases'. */
  @PyMethod("__dir__($self, /)")
  static Object directory(Object self) {
    return PyList.of(Directory.ofObject(self).toArray());
  }

  @PyMethod("__init_subclass__($cls, /)")
  static void initSubclass(Object type) {}

  @PyMethod("__subclasshook__($cls, *args)")
  static Object subclassHook(Object type, Object[] arguments) {
    return PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyGetter("__class__")
  static Object type(Object self) {
    return PyType.of(self);
  }

  /** {@code object_set_class}: the layouts must be the same. */
  @PySetter("__class__")
  static void setType(Object self, Object newType) {
    ClassAssignment.assign(self, newType);
  }
}
