package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.List;
import java.util.Set;

/** {@code list[int]}: {@code types.GenericAlias}; PEP 585, {@code genericaliasobject.c}. */
public final class GenericAlias extends PyCallable {
  public static final PyType TYPE =
      PyType.builtin("types.GenericAlias", PyType.OBJECT, GenericAliasMethods.TABLE);

  /** The attributes that are not the origin's. */
  private static final String[] OWN = {
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    "__copy__",
    "__deepcopy__",
  };

  private final PyType type;
  private final Object origin;
  private final PyTuple arguments;
  private final boolean isUnpacked;

  /**
   * @param item what stands between the brackets
   */
  public GenericAlias(Object origin, Object item) {
    this(TYPE, origin, item, false);
  }

  private GenericAlias(PyType type, Object origin, Object item, boolean isUnpacked) {
    this.type = type;
    this.origin = origin;
    this.arguments = item instanceof PyTuple tuple ? tuple : PyTuple.of(item);
    this.isUnpacked = isUnpacked;
  }

  @Override
  public PyType type() {
    return type;
  }

  @PyMethod("__new__($type, origin, args, /)")
  static Object create(PyType type, Object origin, Object args) {
    return new GenericAlias(type, origin, args, false);
  }

  @PyMember("__origin__")
  public Object origin() {
    return origin;
  }

  @PyMember("__args__")
  public PyTuple arguments() {
    return arguments;
  }

  @PyMember("__unpacked__")
  public boolean isUnpacked() {
    return isUnpacked;
  }

  @PyGetter("__parameters__")
  PyTuple parameters() {
    return TypeParameters.collect(arguments);
  }

  @PyGetter("__typing_unpacked_tuple_args__")
  Object unpackedTupleArguments() {
    return isUnpacked && origin == PyType.of(PyTuple.EMPTY) ? arguments : PyNone.NONE;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String title = (isUnpacked ? "*" : "") + argumentRepr(origin);
    return title + (arguments.size() == 0 ? "[()]" : listRepr(arguments));
  }

  private static String listRepr(List<Object> arguments) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(argumentRepr(arguments.get(i)));
    }
    return out.append(']').toString();
  }

  /** {@code ga_repr_item}: classes and functions by their names, {@code ...} as itself. */
  static String argumentRepr(Object argument) {
    if (argument == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    return argument instanceof PyList list ? listRepr(list) : nameOrRepr(argument);
  }

  /** The module and qualified name of what has both and is no alias, else its representation. */
  static String nameOrRepr(Object argument) {
    if (argument instanceof PyType type) {
      return type.fullName();
    }
    boolean isAlias =
        AttributeProtocol.find(argument, "__origin__") != null
            && AttributeProtocol.find(argument, "__args__") != null;
    Object name = isAlias ? null : AttributeProtocol.find(argument, "__qualname__");
    Object module = name == null ? null : AttributeProtocol.find(argument, "__module__");
    if (module == null || module == PyNone.NONE) {
      return ObjectProtocol.repr(argument);
    }
    String title = ObjectProtocol.str(name);
    return module.equals("builtins") ? title : ObjectProtocol.str(module) + "." + title;
  }

  @PyMethod("__reduce__($self, /)")
  PyTuple reduce() {
    return isUnpacked
        ? PyTuple.of(
            Builtins.get("next"), PyTuple.of(new Unpacking(new GenericAlias(origin, arguments))))
        : PyTuple.of(TYPE, PyTuple.of(origin, arguments));
  }

  /** The names of the origin and those of the alias itself. */
  @PyMethod("__dir__($self, /)")
  PyList directory() {
    Set<Object> inherited =
        origin instanceof PyType type ? Directory.ofType(type) : Directory.ofObject(origin);
    PyList names = PyList.of(inherited.toArray());
    for (String name : OWN) {
      if (!names.contains(name)) {
        names.append(name);
      }
    }
    return names;
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return Hashing.notMinusOne(ObjectProtocol.hash(origin) ^ ObjectProtocol.hash(arguments));
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    if (!(value instanceof GenericAlias other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return isUnpacked == other.isUnpacked
        && Comparison.isEqual(origin, other.origin)
        && Comparison.isEqual(arguments, other.arguments);
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object value) {
    return UnionType.of(self, value);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object value) {
    return UnionType.of(value, self);
  }

  /** Raises TypeError for an alias without type variables and for a wrong number of arguments. */
  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    PyTuple substituted = TypeParameters.substitute(this, arguments, key);
    return new GenericAlias(TYPE, origin, substituted, isUnpacked);
  }

  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return new Unpacking(new GenericAlias(TYPE, origin, arguments, true));
  }

  @PyMethod("__mro_entries__($self, bases, /)")
  PyTuple resolutionOrderEntries(Object bases) {
    return PyTuple.of(origin);
  }

  @PyMethod("__instancecheck__($self, instance, /)")
  static Object isInstance(Object self, Object instance) {
    throw PyErrors.typeError("isinstance() argument 2 cannot be a parameterized generic");
  }

  @PyMethod("__subclasscheck__($self, subclass, /)")
  static Object isSubclass(Object self, Object subclass) {
    throw PyErrors.typeError("issubclass() argument 2 cannot be a parameterized generic");
  }

  /** All attributes but those of the alias itself are the origin's: {@code ga_getattro}. */
  @PyMethod("__getattribute__($self, name, /)")
  Object getAttribute(Object name) {
    String text = AttributeNames.check(name);
    if (!isOwn(text)) {
      return AttributeProtocol.get(origin, text);
    }
    Object found = GenericAttributes.ofObject(this, text);
    if (found == null) {
      throw GenericAttributes.noAttribute(this, text);
    }
    return found;
  }

  private static boolean isOwn(String name) {
    for (String own : OWN) {
      if (own.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Calls the origin, and notes the alias as the instance's {@code __orig_class__} if it can. */
  @Override
  public Object callKeywords(Object[] values, String[] keywords) {
    Object made = CallProtocol.callKeywords(origin, values, keywords);
    try {
      AttributeProtocol.set(made, "__orig_class__", this);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)
          && !e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
  }

  /** The iterator of {@code *alias}: one item, the unpacked alias. */
  private static final class Unpacking extends PyIterator implements Reducible {
    private static final PyType TYPE =
        define("generic_alias_iterator", IteratorReductionMethods.TABLE).makeFinal();

    private GenericAlias alias;

    Unpacking(GenericAlias alias) {
      this.alias = alias;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public Object nextOrNull() {
      Object next = alias;
      alias = null;
      return next;
    }

    @Override
    public PyTuple reduce(PyType type) {
      Object iter = Builtins.get("iter");
      return PyTuple.of(iter, PyTuple.of(alias == null ? PyTuple.EMPTY : alias));
    }
  }
}
