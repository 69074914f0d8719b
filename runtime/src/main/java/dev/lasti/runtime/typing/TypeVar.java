package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code typing.TypeVar}. Bound and constraints are evaluated when somebody asks for them. */
public final class TypeVar extends VariantParameter {
  static final PyType TYPE =
      PyType.builtin(
              "typing.TypeVar", PyType.OBJECT, VariantParameterMethods.TABLE, TypeVarMethods.TABLE)
          .withDictionary()
          .withModuleAttribute()
          .makeFinal();

  private Object evaluateBound;
  private Object evaluateConstraints;
  private Object bound = PyNone.NONE;
  private Object constraints = PyTuple.EMPTY;

  private TypeVar(String name, Variance variance) {
    super(name, variance);
  }

  /**
   * {@code [T: bound]} or {@code [T: (constraint, constraint)]}.
   *
   * @param evaluateBound a function that returns the bound, or {@code null}
   * @param evaluateConstraints a function that returns the tuple of constraints, or {@code null}
   */
  public static TypeVar declare(Object evaluateBound, Object evaluateConstraints, String name) {
    TypeVar variable = new TypeVar(name, Variance.INFERRED);
    variable.evaluateBound = evaluateBound;
    variable.evaluateConstraints = evaluateConstraints;
    return variable;
  }

  /** Raises TypeError for one constraint alone, and for constraints beside a bound. */
  @PyMethod(
      "__new__($type, name, *constraints, bound=None, covariant=False, contravariant=False,"
          + " infer_variance=False)")
  static Object create(
      PyType type,
      String name,
      Object[] constraints,
      Object bound,
      Object covariant,
      Object contravariant,
      Object inferVariance) {
    TypeVar variable = new TypeVar(name, variance(covariant, contravariant, inferVariance));
    boolean isBound = bound != null && bound != PyNone.NONE;
    if (isBound) {
      variable.bound = TypeArguments.check(bound, "Bound must be a type.");
    }
    if (constraints.length == 1) {
      throw PyErrors.typeError("A single constraint is not allowed");
    }
    if (constraints.length > 0 && isBound) {
      throw PyErrors.typeError("Constraints cannot be combined with bound=...");
    }
    variable.constraints = PyTuple.of(constraints);
    variable.madeByCall();
    return variable;
  }

  static Variance variance(Object covariant, Object contravariant, Object inferred) {
    return new Variance(isSet(covariant), isSet(contravariant), isSet(inferred));
  }

  private static boolean isSet(Object flag) {
    return flag != null && ObjectProtocol.isTrue(flag);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__bound__")
  Object bound() {
    if (evaluateBound != null) {
      bound = CallProtocol.call(evaluateBound);
      evaluateBound = null;
    }
    return bound;
  }

  @PyGetter("__constraints__")
  Object constraints() {
    if (evaluateConstraints != null) {
      constraints = CallProtocol.call(evaluateConstraints);
      evaluateConstraints = null;
    }
    return constraints;
  }

  /** Raises TypeError for what is no type: {@code typing._typevar_subst}. */
  @PyMethod("__typing_subst__($self, arg, /)")
  Object substitute(Object arg) {
    Object replaced = TypingLibrary.call("_typevar_subst", this, arg);
    return replaced != null ? replaced : TypeArguments.checkSingle(arg);
  }
}
