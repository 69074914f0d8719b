package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Representation;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;

/** {@code collections.defaultdict}: a dict that makes the values of missing keys. */
final class DefaultDict extends PyDict {
  static final PyType TYPE =
      PyType.builtin("collections.defaultdict", PyDict.TYPE, DefaultDictMethods.TABLE)
          .withModuleAttribute();

  private Object factory = PyNone.NONE;

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new DefaultDict());
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  protected static void init(Object self, Object[] arguments, PyDict keywords) {
    Object first = arguments.length == 0 ? PyNone.NONE : arguments[0];
    if (first != PyNone.NONE && !CallProtocol.isCallable(first)) {
      throw PyErrors.typeError("first argument must be callable or None");
    }
    of(self).factory = first;
    int rest = Math.min(1, arguments.length);
    PyDict.init(self, Arrays.copyOfRange(arguments, rest, arguments.length), keywords);
  }

  private static DefaultDict of(Object self) {
    return (DefaultDict) valueOrNull(self);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code type(self)(self.default_factory, self)}. */
  @PyMethod("copy($self, /)")
  static Object copy(Object self) {
    return PyType.of(self).call(of(self).factory, self);
  }

  @PyMethod("__copy__($self, /)")
  static Object copyForModule(Object self) {
    return copy(self);
  }

  @PyMethod("__missing__($self, key, /)")
  static Object missing(Object self, Object key) {
    Object factory = of(self).factory;
    if (factory == PyNone.NONE) {
      throw PyErrors.keyError(key);
    }
    Object value = CallProtocol.call(factory);
    ItemProtocol.set(self, key, value);
    return value;
  }

  @PyMember("default_factory")
  Object factory() {
    return factory;
  }

  @PySetter("default_factory")
  void factory(Object newFactory) {
    factory = newFactory == null ? PyNone.NONE : newFactory;
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object other) {
    return valueOrNull(other) == null ? PyNotImplemented.NOT_IMPLEMENTED : union(self, self, other);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    return valueOrNull(other) == null ? PyNotImplemented.NOT_IMPLEMENTED : union(self, other, self);
  }

  private static Object union(Object self, Object left, Object right) {
    Object union = PyType.of(self).call(of(self).factory, left);
    CallProtocol.call(AttributeProtocol.get(union, "update"), right);
    return union;
  }

  /** The factory may be a method of this very dict, whose representation names the dict. */
  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    DefaultDict dict = of(self);
    Object factory = dict.factory;
    String factoryText =
        factory == PyNone.NONE
            ? "None"
            : Representation.guarded(factory, "...", ObjectProtocol::repr);
    String entries = (String) CallProtocol.call(PyDict.TYPE.lookup("__repr__"), self);
    return PyType.of(self).shortName() + "(" + factoryText + ", " + entries + ")";
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    Object factory = of(self).factory;
    Object items = CallProtocol.call(AttributeProtocol.get(self, "items"));
    return PyTuple.of(
        PyType.of(self),
        factory == PyNone.NONE ? PyTuple.EMPTY : PyTuple.of(factory),
        PyNone.NONE,
        PyNone.NONE,
        IteratorProtocol.getIterator(items));
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
