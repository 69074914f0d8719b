package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;

/** {@code *Ts}: {@code typing.Unpack[Ts]}. */
final class UnpackAlias extends ClassAlias {
  static final PyType TYPE =
      PyType.builtin("typing._UnpackGenericAlias", ClassAlias.TYPE, UnpackAliasMethods.TABLE);

  private UnpackAlias(PyTuple arguments) {
    super(SpecialForm.UNPACK, arguments);
  }

  /** Unpacks a type variable tuple or an alias. */
  static UnpackAlias of(Object argument) {
    return new UnpackAlias(PyTuple.of(argument));
  }

  @Override
  Object withArguments(PyTuple replaced) {
    return new UnpackAlias(replaced);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Substitution puts all types for a type variable tuple here. */
  @Override
  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    return isTypeVarTuple() ? key : super.getItem(key);
  }

  @PyGetter("__typing_is_unpacked_typevartuple__")
  boolean isTypeVarTuple() {
    return arguments().get(0) instanceof TypeVarTuple;
  }

  @PyGetter("__typing_unpacked_tuple_args__")
  Object unpackedTupleArguments() {
    return arguments().get(0) instanceof ClassAlias alias ? alias.arguments() : PyNone.NONE;
  }
}
