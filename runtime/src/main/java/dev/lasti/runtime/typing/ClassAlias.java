package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.TypeParameters;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code A[int]} of a generic class: {@code typing._GenericAlias}. */
class ClassAlias extends PyCallable implements HasDictionary {
  static final PyType TYPE =
      PyType.builtin("typing._GenericAlias", PyType.OBJECT, ClassAliasMethods.TABLE)
          .withDictionary();

  private final Object origin;
  private final PyTuple arguments;
  private PyDict dictionary;

  ClassAlias(Object origin, PyTuple arguments) {
    this.origin = origin;
    this.arguments = arguments;
  }

  /** The alias with other arguments. */
  Object withArguments(PyTuple replaced) {
    return new ClassAlias(origin, replaced);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__origin__")
  final Object origin() {
    return origin;
  }

  @PyGetter("__args__")
  final PyTuple arguments() {
    return arguments;
  }

  @PyGetter("__parameters__")
  final PyTuple parameters() {
    return TypeParameters.collect(arguments);
  }

  @PyGetter("__module__")
  final Object moduleName() {
    return AttributeProtocol.get(origin, "__module__");
  }

  @Override
  public final PyDict dictionary() {
    if (dictionary == null) {
      dictionary = new PyDict();
    }
    return dictionary;
  }

  @Override
  public final PyDict dictionaryOrNull() {
    return dictionary;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    StringBuilder out = new StringBuilder(argumentRepr(origin)).append('[');
    appendArguments(out, arguments);
    return out.append(arguments.size() == 0 ? "()]" : "]").toString();
  }

  private static void appendArguments(StringBuilder out, PyTuple arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(argumentRepr(arguments.get(i)));
    }
  }

  /** {@code typing._type_repr}: a tuple is a list of parameters. */
  static String argumentRepr(Object argument) {
    if (argument == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    if (argument instanceof PyType type) {
      return type.fullName();
    }
    if (argument instanceof PyFunction function) {
      return function.name();
    }
    if (!(argument instanceof PyTuple tuple)) {
      return ObjectProtocol.repr(argument);
    }
    StringBuilder out = new StringBuilder("[");
    appendArguments(out, tuple);
    return out.append(']').toString();
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    if (!(value instanceof ClassAlias other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Comparison.isEqual(origin, other.origin)
        && Comparison.isEqual(arguments, other.arguments);
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return ObjectProtocol.hash(PyTuple.of(origin, arguments));
  }

  @PyMethod("__or__($self, value, /)")
  final Object or(Object value) {
    return UnionAlias.of(this, value);
  }

  @PyMethod("__ror__($self, value, /)")
  final Object reflectedOr(Object value) {
    return UnionAlias.of(value, this);
  }

  /** Raises TypeError for an alias without type variables and for a wrong number of arguments. */
  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    if (origin == Generic.TYPE) {
      throw PyErrors.typeError("Cannot subscript already-subscripted " + repr());
    }
    return withArguments(TypeParameters.substitute(this, arguments, key));
  }

  /** {@code *A[int]} */
  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return IteratorProtocol.getIterator(PyTuple.of(UnpackAlias.of(this)));
  }

  /**
   * {@code class B(A[int])}: the class itself, and nothing for {@code Generic[T]} before an alias
   * that brings {@code Generic} along.
   */
  @PyMethod("__mro_entries__($self, bases, /)")
  PyTuple resolutionOrderEntries(Object bases) {
    if (origin instanceof SpecialForm) {
      throw PyErrors.typeError("Cannot subclass " + repr());
    }
    PyTuple all = (PyTuple) bases;
    int behind = TypeArguments.indexOf(all, this) + 1;
    for (int i = behind; origin == Generic.TYPE && i < all.size(); i++) {
      if (all.get(i) instanceof ClassAlias && all.get(i) != this) {
        return PyTuple.EMPTY;
      }
    }
    return PyTuple.of(origin);
  }

  @PyMethod("__instancecheck__($self, instance, /)")
  Object isInstance(Object instance) {
    return isSubclass(PyType.of(instance));
  }

  @PyMethod("__subclasscheck__($self, subclass, /)")
  Object isSubclass(Object subclass) {
    throw PyErrors.typeError("Subscripted generics cannot be used with class and instance checks");
  }

  /** Asks the origin for what is not the alias's own, but not for special names. */
  @PyMethod("__getattr__($self, name, /)")
  Object getAttribute(String name) {
    if (name.equals("__name__") || name.equals("__qualname__")) {
      return AttributeProtocol.get(origin, "__name__");
    }
    if (isSpecial(name)) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, name);
    }
    return AttributeProtocol.get(origin, name);
  }

  @PyMethod("__setattr__($self, name, value, /)")
  void setAttribute(String name, Object value) {
    if (isSpecial(name)) {
      dictionary().put(name, value);
    } else {
      AttributeProtocol.set(origin, name, value);
    }
  }

  private static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }

  /** Calls the origin, and notes the alias as the instance's {@code __orig_class__} if it can. */
  @Override
  public Object callKeywords(Object[] values, String[] keywords) {
    Object made = CallProtocol.callKeywords(origin, values, keywords);
    try {
      AttributeProtocol.set(made, "__orig_class__", this);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    return made;
  }
}
