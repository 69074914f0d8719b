package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.ArrayList;
import java.util.List;

/**
 * The type variables in the arguments of a generic alias or a union: {@code _Py_make_parameters},
 * {@code _Py_subs_parameters}. What has {@code __typing_subst__} is a type variable.
 */
final class TypeParameters {
  private TypeParameters() {}

  /** The type variables, each once, in the order in which they occur. */
  static PyTuple collect(PyTuple arguments) {
    List<Object> parameters = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (isVariable(argument)) {
        addOnce(parameters, argument);
      } else if (parametersOf(argument) instanceof PyTuple inner) {
        for (int k = 0; k < inner.size(); k++) {
          addOnce(parameters, inner.get(k));
        }
      }
    }
    return PyTuple.of(parameters.toArray());
  }

  private static boolean isVariable(Object argument) {
    return !(argument instanceof PyType)
        && AttributeProtocol.find(argument, "__typing_subst__") != null;
  }

  private static Object parametersOf(Object argument) {
    return argument instanceof PyType ? null : AttributeProtocol.find(argument, "__parameters__");
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

  /** The arguments with the items of the key in the place of the type variables. */
  static PyTuple substitute(Object generic, PyTuple arguments, Object key) {
    Object[] parameters = collect(arguments).items();
    if (parameters.length == 0) {
      throw PyErrors.typeError(ObjectProtocol.repr(generic) + " is not a generic class");
    }
    Object[] items = key instanceof PyTuple tuple ? tuple.items() : new Object[] {key};
    if (items.length != parameters.length) {
      throw PyErrors.typeError(
          (items.length < parameters.length ? "Too few" : "Too many")
              + " arguments for "
              + ObjectProtocol.repr(generic)
              + "; actual "
              + items.length
              + ", expected "
              + parameters.length);
    }
    return replace(arguments, parameters, items);
  }

  private static PyTuple replace(PyTuple arguments, Object[] parameters, Object[] items) {
    Object[] replaced = new Object[arguments.size()];
    for (int i = 0; i < replaced.length; i++) {
      Object argument = arguments.get(i);
      if (isVariable(argument)) {
        Object item = items[indexOf(parameters, argument)];
        replaced[i] = CallProtocol.call(AttributeProtocol.get(argument, "__typing_subst__"), item);
      } else if (parametersOf(argument) instanceof PyTuple inner && inner.size() > 0) {
        replaced[i] = replaceInner(argument, inner, parameters, items);
      } else {
        replaced[i] = argument;
      }
    }
    return PyTuple.of(replaced);
  }

  private static Object replaceInner(
      Object argument, PyTuple inner, Object[] parameters, Object[] items) {
    Object[] innerItems = new Object[inner.size()];
    for (int i = 0; i < innerItems.length; i++) {
      innerItems[i] = items[indexOf(parameters, inner.get(i))];
    }
    Object getItem = AttributeProtocol.get(argument, "__getitem__");
    return CallProtocol.call(
        getItem, innerItems.length == 1 ? innerItems[0] : PyTuple.of(innerItems));
  }
}
