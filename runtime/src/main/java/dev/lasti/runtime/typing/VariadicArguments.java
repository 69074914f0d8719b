package dev.lasti.runtime.typing;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The arguments for a generic with a type variable tuple: some for the parameters before it, some
 * for those behind it, and the rest its own; {@code typing._typevartuple_prepare_subst}.
 */
final class VariadicArguments {
  private final PyTuple arguments;

  /** The index of the type variable tuple among the parameters. */
  private final int index;

  private final int parameterCount;

  /** How many arguments go to the parameters before it and behind it. */
  private int left;

  private int right;

  /**
   * What stands for parameters without an argument of their own: the {@code x} of {@code x, ...}.
   */
  private Object filler;

  private VariadicArguments(PyTuple arguments, int index, int parameterCount) {
    this.arguments = arguments;
    this.index = index;
    this.parameterCount = parameterCount;
    this.left = index;
    this.right = parameterCount - index - 1;
  }

  /** Raises TypeError for too few arguments and for a second tuple of any length. */
  static VariadicArguments of(TypeVarTuple parameter, Object alias, PyTuple arguments) {
    PyTuple parameters = TypeArguments.parametersOf(alias);
    int index = TypeArguments.indexOf(parameters, parameter);
    for (int i = index + 1; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof TypeVarTuple) {
        throw PyErrors.typeError(
            "More than one TypeVarTuple parameter in " + ObjectProtocol.str(alias));
      }
    }
    VariadicArguments split = new VariadicArguments(arguments, index, parameters.size());
    split.measure(alias);
    return split;
  }

  private void measure(Object alias) {
    int unbounded = findUnbounded();
    if (unbounded >= 0) {
      left = Math.min(left, unbounded);
      right = Math.min(right, arguments.size() - unbounded - 1);
    } else if (left + right > arguments.size()) {
      throw PyErrors.typeError(
          "Too few arguments for "
              + ObjectProtocol.str(alias)
              + "; actual "
              + arguments.size()
              + ", expected at least "
              + (parameterCount - 1));
    }
  }

  /** The index of {@code *tuple[x, ...]}, or -1. */
  private int findUnbounded() {
    int found = -1;
    for (int i = 0; i < arguments.size(); i++) {
      if (unpacked(arguments.get(i)) instanceof PyTuple items
          && items.size() == 2
          && items.get(1) == PyEllipsis.ELLIPSIS) {
        if (found >= 0) {
          throw PyErrors.typeError("More than one unpacked arbitrary-length tuple argument");
        }
        found = i;
        filler = items.get(0);
      }
    }
    return found;
  }

  private static Object unpacked(Object argument) {
    return argument instanceof PyType
        ? null
        : AttributeProtocol.find(argument, "__typing_unpacked_tuple_args__");
  }

  /** One argument for each parameter. */
  PyTuple grouped() {
    List<Object> all = List.of(arguments.items());
    int end = all.size() - right;
    List<Object> grouped = new ArrayList<>(all.subList(0, left));
    grouped.addAll(Collections.nCopies(index - left, filler));
    grouped.add(PyTuple.of(all.subList(left, end).toArray()));
    int missing = parameterCount - right - left - index - 1;
    grouped.addAll(Collections.nCopies(Math.max(missing, 0), filler));
    grouped.addAll(all.subList(end, all.size()));
    return PyTuple.of(grouped.toArray());
  }
}
