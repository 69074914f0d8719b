package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.CallingModule;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.UnionType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/** {@code type X[T] = ...}: {@code typing.TypeAliasType}; PEP 695. */
public final class TypeAliasType implements PyObject {
  static final PyType TYPE =
      PyType.builtin("typing.TypeAliasType", PyType.OBJECT, TypeAliasTypeMethods.TABLE).makeFinal();

  private final String name;
  private final PyTuple parameters;
  private final Object moduleName;
  private Object evaluate;
  private Object value;

  private TypeAliasType(String name, PyTuple parameters, Object moduleName) {
    this.name = name;
    this.parameters = parameters;
    this.moduleName = moduleName;
  }

  /**
   * The alias that a statement declares.
   *
   * @param parameters the tuple of type parameters, or {@code null}
   * @param evaluate the function that returns the value
   */
  public static TypeAliasType declare(Object parameters, Object evaluate, String name) {
    PyTuple all = parameters == null ? PyTuple.EMPTY : (PyTuple) parameters;
    TypeAliasType alias =
        new TypeAliasType(name, all, AttributeProtocol.get(evaluate, "__module__"));
    alias.evaluate = evaluate;
    return alias;
  }

  @PyMethod("__new__($type, name, value, *, type_params=())")
  static Object create(PyType type, String name, Object value, Object parameters) {
    if (parameters != null && !(parameters instanceof PyTuple)) {
      throw PyErrors.typeError("type_params must be a tuple");
    }
    PyTuple all = parameters == null ? PyTuple.EMPTY : (PyTuple) parameters;
    Object module = CallingModule.name();
    TypeAliasType alias = new TypeAliasType(name, all, module == null ? PyNone.NONE : module);
    alias.value = value;
    return alias;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__name__")
  String name() {
    return name;
  }

  /** The value, evaluated when somebody first asks for it. */
  @PyGetter("__value__")
  Object value() {
    if (value == null) {
      value = CallProtocol.call(evaluate);
    }
    return value;
  }

  @PyGetter("__type_params__")
  PyTuple typeParameters() {
    return parameters;
  }

  @PyGetter("__parameters__")
  PyTuple parameters() {
    return Generic.unpack(parameters);
  }

  @PyGetter("__module__")
  Object moduleName() {
    return moduleName;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return name;
  }

  @PyMethod("__reduce__($self, /)")
  String reduce() {
    return name;
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    if (parameters.size() == 0) {
      throw PyErrors.typeError("Only generic type aliases are subscriptable");
    }
    return new GenericAlias(this, key);
  }

  @PyMethod("__or__($self, value, /)")
  Object or(Object other) {
    return UnionType.of(this, other);
  }

  @PyMethod("__ror__($self, value, /)")
  Object reflectedOr(Object other) {
    return UnionType.of(other, this);
  }
}
