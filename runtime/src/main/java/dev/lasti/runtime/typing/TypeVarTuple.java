package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code typing.TypeVarTuple}: stands for any number of types; PEP 646. */
public final class TypeVarTuple extends TypeParameter {
  static final PyType TYPE =
      PyType.builtin("typing.TypeVarTuple", PyType.OBJECT, TypeVarTupleMethods.TABLE)
          .withDictionary()
          .withModuleAttribute()
          .makeFinal();

  private TypeVarTuple(String name) {
    super(name);
  }

  /** {@code [*Ts]} */
  public static TypeVarTuple declare(String name) {
    return new TypeVarTuple(name);
  }

  @PyMethod("__new__($type, name)")
  static Object create(PyType type, String name) {
    TypeVarTuple made = new TypeVarTuple(name);
    made.madeByCall();
    return made;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__name__")
  String parameterName() {
    return name();
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return name();
  }

  @PyMethod("__reduce__($self, /)")
  String reduce() {
    return name();
  }

  @PyMethod("__mro_entries__($self, bases, /)")
  Object resolutionOrderEntries(Object bases) {
    throw cannotSubclass();
  }

  /** {@code *Ts}: one item, {@code Unpack[Ts]}. */
  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return IteratorProtocol.getIterator(PyTuple.of(UnpackAlias.of(this)));
  }

  @PyMethod("__typing_subst__($self, arg, /)")
  Object substitute(Object arg) {
    throw PyErrors.typeError("Substitution of bare TypeVarTuple is not supported");
  }

  /** Puts the arguments that belong to this into a tuple: {@code _typevartuple_prepare_subst}. */
  @PyMethod("__typing_prepare_subst__($self, alias, args, /)")
  Object prepare(Object alias, Object args) {
    Object prepared = TypingLibrary.call("_typevartuple_prepare_subst", this, alias, args);
    return prepared != null
        ? prepared
        : VariadicArguments.of(this, alias, (PyTuple) args).grouped();
  }
}
