package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The type variables in the arguments of a generic alias or a union: {@code _Py_make_parameters},
 * {@code _Py_subs_parameters}. What has {@code __typing_subst__} is a type variable.
 */
public final class TypeParameters {
  private TypeParameters() {}

  /** The type variables, each once, in the order in which they occur. */
  public static PyTuple collect(PyTuple arguments) {
    List<Object> parameters = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (isVariable(argument)) {
        addOnce(parameters, argument);
      } else {
        Object[] inner = parametersOf(argument);
        for (int k = 0; k < inner.length; k++) {
          addOnce(parameters, inner[k]);
        }
      }
    }
    return PyTuple.of(parameters.toArray());
  }

  private static boolean isVariable(Object argument) {
    return !(argument instanceof PyType)
        && AttributeProtocol.find(argument, "__typing_subst__") != null;
  }

  /** Those of an alias, or of the list of types that stands for a parameter specification. */
  private static Object[] parametersOf(Object argument) {
    if (argument instanceof PyTuple types) {
      return collect(types).items();
    }
    boolean isAlias =
        !(argument instanceof PyType)
            && AttributeProtocol.find(argument, "__parameters__") instanceof PyTuple;
    return isAlias
        ? ((PyTuple) AttributeProtocol.get(argument, "__parameters__")).items()
        : new Object[0];
  }

  private static void addOnce(List<Object> parameters, Object parameter) {
    if (indexOf(parameters.toArray(), parameter) < 0) {
      parameters.add(parameter);
    }
  }

  private static int indexOf(Object[] parameters, Object parameter) {
    for (int i = 0; i < parameters.length; i++) {
      if (Comparison.isEqual(parameters[i], parameter)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The arguments with the items of the key in the place of the type variables. Raises TypeError
   * where there are no type variables, and for a wrong number of items.
   */
  public static PyTuple substitute(Object generic, PyTuple arguments, Object key) {
    Object[] parameters = collect(arguments).items();
    if (parameters.length == 0) {
      throw PyErrors.typeError(ObjectProtocol.repr(generic) + " is not a generic class");
    }
    PyTuple items = key instanceof PyTuple tuple ? tuple : PyTuple.of(key);
    return replace(arguments, parameters, prepare(generic, parameters, items));
  }

  /** One argument for each parameter; a type variable tuple gets a tuple. Raises TypeError. */
  public static Object[] prepare(Object generic, Object[] parameters, PyTuple items) {
    Object prepared = unpack(items);
    for (Object parameter : parameters) {
      Object prepare = AttributeProtocol.find(parameter, "__typing_prepare_subst__");
      if (prepare != null) {
        prepared = CallProtocol.call(prepare, generic, prepared);
      }
    }
    Object[] given = prepared instanceof PyTuple tuple ? tuple.items() : new Object[] {prepared};
    checkCount(generic, given.length, parameters.length);
    return given;
  }

  private static void checkCount(Object generic, int actual, int expected) {
    if (expected == 0) {
      throw PyErrors.typeError(ObjectProtocol.repr(generic) + " is not a generic class");
    }
    if (actual != expected) {
      throw PyErrors.typeError(
          (actual < expected ? "Too few" : "Too many")
              + " arguments for "
              + ObjectProtocol.repr(generic)
              + "; actual "
              + actual
              + ", expected "
              + expected);
    }
  }

  /** Puts the items of {@code *tuple[int, str]} in its place: {@code _unpack_args}. */
  private static PyTuple unpack(PyTuple items) {
    List<Object> unpacked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      Object inner =
          item instanceof PyType
              ? null
              : AttributeProtocol.find(item, "__typing_unpacked_tuple_args__");
      if (inner instanceof PyTuple tuple && !endsOpen(tuple)) {
        Collections.addAll(unpacked, tuple.items());
      } else {
        unpacked.add(item);
      }
    }
    return PyTuple.of(unpacked.toArray());
  }

  private static boolean endsOpen(PyTuple types) {
    return types.size() > 0 && types.get(types.size() - 1) == PyEllipsis.ELLIPSIS;
  }

  /** The arguments, those for a type variable tuple one by one. */
  public static PyTuple flatten(PyTuple parameters, Object[] given) {
    List<Object> flat = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      addArgument(flat, parameters.get(i), given[i]);
    }
    return PyTuple.of(flat.toArray());
  }

  /** Only a type variable tuple can be iterated over. */
  private static void addArgument(List<Object> arguments, Object parameter, Object given) {
    if (given instanceof PyTuple tuple && IteratorProtocol.isIterable(parameter)) {
      Collections.addAll(arguments, tuple.items());
    } else {
      arguments.add(given);
    }
  }

  private static PyTuple replace(PyTuple arguments, Object[] parameters, Object[] given) {
    List<Object> replaced = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      Object replacement = replaceOne(argument, parameters, given);
      if (replacement instanceof PyTuple types && isUnpackedVariable(argument)) {
        Collections.addAll(replaced, types.items());
      } else {
        replaced.add(replacement);
      }
    }
    return PyTuple.of(replaced.toArray());
  }

  private static boolean isUnpackedVariable(Object argument) {
    Object mark = AttributeProtocol.find(argument, "__typing_is_unpacked_typevartuple__");
    return mark != null && ObjectProtocol.isTrue(mark);
  }

  private static Object replaceOne(Object argument, Object[] parameters, Object[] given) {
    if (isVariable(argument)) {
      Object item = given[indexOf(parameters, argument)];
      return CallProtocol.call(AttributeProtocol.get(argument, "__typing_subst__"), item);
    }
    if (argument instanceof PyTuple types) {
      return replace(types, parameters, given);
    }
    Object[] inner = parametersOf(argument);
    return inner.length == 0 ? argument : replaceInner(argument, inner, parameters, given);
  }

  private static Object replaceInner(
      Object argument, Object[] inner, Object[] parameters, Object[] given) {
    List<Object> items = new ArrayList<>();
    for (Object parameter : inner) {
      addArgument(items, parameter, given[indexOf(parameters, parameter)]);
    }
    return ItemProtocol.get(argument, PyTuple.of(items.toArray()));
  }
}
