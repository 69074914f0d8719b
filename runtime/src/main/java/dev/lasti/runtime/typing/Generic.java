package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PySuper;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.TypeParameters;
import dev.lasti.runtime.protocol.CallProtocol;

/** {@code typing.Generic}, the base of all generic classes. */
public final class Generic {
  /** The class itself. */
  public static final PyType TYPE =
      PyType.builtin("typing.Generic", PyType.OBJECT, GenericMethods.TABLE)
          .withLayoutOfBase()
          .withModuleAttribute();

  private Generic() {}

  /** The base that {@code class A[T]} has without saying so: {@code _Py_subscript_generic}. */
  public static Object subscript(Object parameters) {
    PyTuple unpacked = unpack((PyTuple) parameters);
    Object alias = TypingLibrary.call("_GenericAlias", TYPE, unpacked);
    return alias != null ? alias : new ClassAlias(TYPE, unpacked);
  }

  /** The parameters with {@code Unpack[Ts]} for each type variable tuple. */
  static PyTuple unpack(PyTuple parameters) {
    Object[] unpacked = parameters.items().clone();
    for (int i = 0; i < unpacked.length; i++) {
      if (unpacked[i] instanceof TypeVarTuple variable) {
        unpacked[i] = UnpackAlias.of(variable);
      }
    }
    return PyTuple.of(unpacked);
  }

  /**
   * {@code A[int]}, and {@code Generic[T]} itself: {@code typing._generic_class_getitem}. Raises
   * TypeError for a wrong number of arguments, and for {@code Generic[int]}.
   */
  @PyMethod("__class_getitem__($cls, params, /)")
  static Object classGetItem(Object cls, Object params) {
    Object alias = TypingLibrary.call("_generic_class_getitem", cls, params);
    if (alias != null) {
      return alias;
    }
    Object[] types =
        params instanceof PyTuple tuple ? tuple.items().clone() : new Object[] {params};
    for (int i = 0; i < types.length; i++) {
      types[i] = TypeArguments.convert(types[i]);
    }
    PyTuple arguments = PyTuple.of(types);
    if (cls == TYPE) {
      checkParameters(arguments);
      return new ClassAlias(cls, arguments);
    }
    return new ClassAlias(cls, argumentsOf(cls, arguments));
  }

  private static void checkParameters(PyTuple parameters) {
    if (parameters.size() == 0) {
      throw PyErrors.typeError("Parameter list to Generic[...] cannot be empty");
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!isParameter(parameters.get(i))) {
        throw PyErrors.typeError(
            "Parameters to Generic[...] must all be type variables or parameter specification"
                + " variables.");
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (TypeArguments.indexOf(parameters, parameters.get(i)) < i) {
        throw PyErrors.typeError("Parameters to Generic[...] must all be unique");
      }
    }
  }

  private static boolean isParameter(Object object) {
    return object instanceof VariantParameter
        || object instanceof UnpackAlias alias && alias.isTypeVarTuple();
  }

  /** As if the class were an alias with its own parameters as arguments. */
  private static PyTuple argumentsOf(Object cls, PyTuple arguments) {
    PyTuple parameters = TypeArguments.parametersOf(cls);
    Object[] given = TypeParameters.prepare(cls, parameters.items(), arguments);
    return TypeParameters.flatten(parameters, given);
  }

  /**
   * Finds the parameters of a new class: {@code typing._generic_init_subclass}. Raises TypeError
   * for plain {@code Generic} as a base and for {@code Generic[...]} that lacks a variable.
   */
  @PyMethod("__init_subclass__($cls, /, *args, **kwargs)")
  static void initSubclass(Object cls, Object[] args, PyDict kwargs) {
    KeywordArguments all = KeywordArguments.of(args, kwargs);
    PyType type = (PyType) cls;
    if (TypingLibrary.isLoaded()) {
      TypingLibrary.initSubclass(type, all);
      return;
    }
    Object next = PySuper.of(TYPE, cls).attribute("__init_subclass__");
    CallProtocol.callKeywords(next, all.values(), all.names());
    type.setAttribute("__parameters__", GenericBases.of(type).parameters());
  }
}
