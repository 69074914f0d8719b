package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
import java.util.ArrayList;
import java.util.List;

/** {@code int | str}: {@code types.UnionType}; {@code unionobject.c}. */
public final class UnionType implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("types.UnionType", PyType.OBJECT, UnionTypeMethods.TABLE).makeFinal();

  private final PyTuple arguments;

  private UnionType(PyTuple arguments) {
    this.arguments = arguments;
  }

  /** The union of two alternatives, or NotImplemented where one of them is no type. */
  public static Object of(Object left, Object right) {
    if (!isUnionable(left) || !isUnionable(right)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    List<Object> alternatives = new ArrayList<>();
    add(alternatives, left);
    add(alternatives, right);
    return alternatives.size() == 1
        ? alternatives.get(0)
        : new UnionType(PyTuple.of(alternatives.toArray()));
  }

  private static boolean isUnionable(Object object) {
    return object == PyNone.NONE
        || object instanceof PyType
        || object instanceof GenericAlias
        || object instanceof UnionType
        || PyType.of(object).name().equals("typing.TypeAliasType");
  }

  private static void add(List<Object> alternatives, Object alternative) {
    if (alternative instanceof UnionType union) {
      for (int i = 0; i < union.arguments.size(); i++) {
        add(alternatives, union.arguments.get(i));
      }
      return;
    }
    Object type = alternative == PyNone.NONE ? PyNone.TYPE : alternative;
    for (Object present : alternatives) {
      if (Comparison.isEqual(present, type)) {
        return;
      }
    }
    alternatives.add(type);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("__args__")
  public PyTuple arguments() {
    return arguments;
  }

  @PyGetter("__parameters__")
  Object parameters() {
    return TypeParameters.collect(arguments);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      out.append(i == 0 ? "" : " | ");
      out.append(argument == PyNone.TYPE ? "None" : GenericAlias.nameOrRepr(argument));
    }
    return out.toString();
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return PyFrozenSet.from(arguments).hash();
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    return value instanceof UnionType other
        ? (Object) hasSameAlternatives(other)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private boolean hasSameAlternatives(UnionType other) {
    if (arguments.size() != other.arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!other.has(arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Object alternative) {
    for (int i = 0; i < arguments.size(); i++) {
      if (Comparison.isEqual(arguments.get(i), alternative)) {
        return true;
      }
    }
    return false;
  }

  @PyMethod("__or__($self, value, /)")
  Object or(Object value) {
    return of(this, value);
  }

  @PyMethod("__ror__($self, value, /)")
  Object reflectedOr(Object value) {
    return of(value, this);
  }

  /** {@code (T | list[U])[int, str]}. Raises TypeError for a union without type variables. */
  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    PyTuple replaced = TypeParameters.substitute(this, arguments, key);
    Object union = replaced.get(0);
    for (int i = 1; i < replaced.size(); i++) {
      union = of(union, replaced.get(i));
      if (union == PyNotImplemented.NOT_IMPLEMENTED) {
        throw PyErrors.typeError("unsupported operand type(s) for |");
      }
    }
    return union;
  }
}
