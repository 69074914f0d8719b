package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.UnionType;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.ArrayList;
import java.util.List;

/** {@code T | int} with a type variable: {@code typing.Union[T, int]}. */
final class UnionAlias extends ClassAlias {
  static final PyType TYPE =
      PyType.builtin("typing._UnionGenericAlias", ClassAlias.TYPE, UnionAliasMethods.TABLE);

  private static final String MESSAGE = "Union[arg, ...]: each arg must be a type.";

  private UnionAlias(PyTuple arguments) {
    super(SpecialForm.UNION, arguments);
  }

  /** {@code left | right}: {@code typing._make_union}. Raises TypeError for what is no type. */
  static Object of(Object left, Object right) {
    Object union = TypingLibrary.call("_make_union", left, right);
    return union != null ? union : of(PyTuple.of(left, right));
  }

  private static Object of(PyTuple alternatives) {
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      addFlattened(all, TypeArguments.check(alternatives.get(i), MESSAGE));
    }
    return all.size() == 1 ? all.get(0) : new UnionAlias(PyTuple.of(all.toArray()));
  }

  private static void addFlattened(List<Object> all, Object type) {
    PyTuple parts =
        type instanceof UnionAlias alias
            ? alias.arguments()
            : type instanceof UnionType union ? union.arguments() : PyTuple.of(type);
    for (int i = 0; i < parts.size(); i++) {
      if (TypeArguments.indexOf(PyTuple.of(all.toArray()), parts.get(i)) < 0) {
        all.add(parts.get(i));
      }
    }
  }

  @Override
  Object withArguments(PyTuple replaced) {
    return of(replaced);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code Optional[x]} for a union of x and None. */
  @Override
  @PyMethod("__repr__($self, /)")
  String repr() {
    PyTuple types = arguments();
    int none = TypeArguments.indexOf(types, PyNone.TYPE);
    return types.size() == 2 && none >= 0
        ? "typing.Optional[" + argumentRepr(types.get(1 - none)) + "]"
        : super.repr();
  }

  @Override
  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    if (value instanceof UnionAlias alias) {
      return Comparison.isEqual(alternatives(), alias.alternatives());
    }
    return value instanceof UnionType union
        ? (Object) Comparison.isEqual(alternatives(), PyFrozenSet.from(union.arguments()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  @PyMethod("__hash__($self, /)")
  long hash() {
    return ObjectProtocol.hash(alternatives());
  }

  private PyFrozenSet alternatives() {
    return PyFrozenSet.from(arguments());
  }

  @Override
  @PyMethod("__subclasscheck__($self, subclass, /)")
  Object isSubclass(Object subclass) {
    for (int i = 0; i < arguments().size(); i++) {
      if (ObjectProtocol.isSubclass(subclass, arguments().get(i))) {
        return true;
      }
    }
    return PyNone.NONE;
  }
}
