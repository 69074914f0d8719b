package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code typing.ParamSpec}: stands for the parameters of a callable; PEP 612. */
public final class ParamSpec extends VariantParameter {
  static final PyType TYPE =
      PyType.builtin(
              "typing.ParamSpec",
              PyType.OBJECT,
              VariantParameterMethods.TABLE,
              ParamSpecMethods.TABLE)
          .withDictionary()
          .withModuleAttribute()
          .makeFinal();

  private final Object bound;

  private ParamSpec(String name, Object bound, Variance variance) {
    super(name, variance);
    this.bound = bound;
  }

  /** {@code [**P]} */
  public static ParamSpec declare(String name) {
    return new ParamSpec(name, PyNone.NONE, Variance.INFERRED);
  }

  @PyMethod(
      "__new__($type, name, *, bound=None, covariant=False, contravariant=False,"
          + " infer_variance=False)")
  static Object create(
      PyType type,
      String name,
      Object bound,
      Object covariant,
      Object contravariant,
      Object inferVariance) {
    Variance variance = TypeVar.variance(covariant, contravariant, inferVariance);
    boolean isBound = bound != null && bound != PyNone.NONE;
    Object checked = isBound ? TypeArguments.check(bound, "Bound must be a type.") : PyNone.NONE;
    ParamSpec made = new ParamSpec(name, checked, variance);
    made.madeByCall();
    return made;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__bound__")
  Object bound() {
    return bound;
  }

  @PyGetter("args")
  Object positional() {
    return ParamSpecPart.positional(this);
  }

  @PyGetter("kwargs")
  Object keywords() {
    return ParamSpecPart.keywords(this);
  }

  /** Raises TypeError for what is no list of types: {@code typing._paramspec_subst}. */
  @PyMethod("__typing_subst__($self, arg, /)")
  Object substitute(Object arg) {
    Object replaced = TypingLibrary.call("_paramspec_subst", this, arg);
    if (replaced != null) {
      return replaced;
    }
    if (arg instanceof PyList || arg instanceof PyTuple) {
      return checkEach(arg instanceof PyList list ? PyTuple.of(list.toArray()) : (PyTuple) arg);
    }
    if (!isParameterExpression(arg)) {
      throw PyErrors.typeError(
          "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
              + ObjectProtocol.str(arg));
    }
    return arg;
  }

  private static PyTuple checkEach(PyTuple types) {
    Object[] checked = types.items().clone();
    for (int i = 0; i < checked.length; i++) {
      checked[i] = TypeArguments.check(checked[i], "Expected a type.");
    }
    return PyTuple.of(checked);
  }

  private static boolean isParameterExpression(Object arg) {
    return arg == PyEllipsis.ELLIPSIS
        || arg instanceof PyList
        || arg instanceof PyTuple
        || arg instanceof ParamSpec;
  }

  /**
   * {@code Z[int, str]} means {@code Z[[int, str]]} where this is the only parameter: {@code
   * typing._paramspec_prepare_subst}.
   */
  @PyMethod("__typing_prepare_subst__($self, alias, args, /)")
  Object prepare(Object alias, Object args) {
    Object prepared = TypingLibrary.call("_paramspec_prepare_subst", this, alias, args);
    if (prepared != null) {
      return prepared;
    }
    PyTuple given = (PyTuple) args;
    PyTuple parameters = TypeArguments.parametersOf(alias);
    int index = TypeArguments.indexOf(parameters, this);
    if (index >= given.size()) {
      throw PyErrors.typeError("Too few arguments for " + ObjectProtocol.str(alias));
    }
    if (parameters.size() == 1 && !isParameterExpression(given.get(0))) {
      return PyTuple.of(given);
    }
    if (given.get(index) instanceof PyList list) {
      Object[] items = given.items().clone();
      items[index] = PyTuple.of(list.toArray());
      return PyTuple.of(items);
    }
    return given;
  }
}
