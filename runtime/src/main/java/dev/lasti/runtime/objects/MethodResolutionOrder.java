package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The C3 linearization: {@code mro_implementation} in CPython.
 *
 * <p>The order of a class is the class and then the merge of its bases' orders and of the list of
 * bases: again and again the first head that stands in no other list's tail.
 */
final class MethodResolutionOrder {
  private MethodResolutionOrder() {}

  /**
   * Gives a class its order, which its metaclass's {@code mro()} may answer: {@code mro_internal}.
   * Raises TypeError.
   *
   * @return false when {@code mro()} itself has led to another order, which then counts
   */
  static boolean update(PyType type) {
    PyType[] former = type.resolutionOrder();
    PyType[] order = of(type);
    if (type.resolutionOrder() != former) {
      return false;
    }
    type.resolutionOrder(order);
    return true;
  }

  private static PyType[] of(PyType type) {
    Object mro = type.type().lookup("mro");
    return mro == PyType.TYPE.lookup("mro")
        ? linearize(type, type.bases())
        : checked(type, Sequences.toArray(CallProtocol.callUnbound(mro, type)));
  }

  /** {@code mro_check}. */
  private static PyType[] checked(PyType type, Object[] order) {
    if (order.length == 0) {
      throw PyErrors.typeError("type MRO must not be empty");
    }
    PyType[] types = new PyType[order.length];
    for (int i = 0; i < order.length; i++) {
      if (!(order[i] instanceof PyType base)) {
        throw PyErrors.typeError(
            "mro() returned a non-class ('" + PyType.of(order[i]).name() + "')");
      }
      if (!type.layoutBase().isSubtypeOf(base.layoutBase())) {
        throw PyErrors.typeError(
            "mro() returned base with unsuitable layout ('" + base.name() + "')");
      }
      types[i] = base;
    }
    return types;
  }

  /** The order of a class with these bases. Raises TypeError when there is none. */
  static PyType[] linearize(PyType type, PyType[] bases) {
    return bases.length <= 1 ? extend(type, bases) : merge(type, bases);
  }

  /** The common case, which every builtin type takes at start-up. */
  private static PyType[] extend(PyType type, PyType[] bases) {
    PyType[] inherited = bases.length == 0 ? new PyType[0] : orderOf(bases[0]);
    PyType[] order = new PyType[inherited.length + 1];
    order[0] = type;
    System.arraycopy(inherited, 0, order, 1, inherited.length);
    return order;
  }

  private static PyType[] orderOf(PyType base) {
    if (base.isIncomplete()) {
      throw PyErrors.typeError("Cannot extend an incomplete type '" + base.name() + "'");
    }
    return base.resolutionOrder();
  }

  private static void checkUnique(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int k = i + 1; k < bases.length; k++) {
        if (bases[i] == bases[k]) {
          throw PyErrors.typeError("duplicate base class " + bases[i].name());
        }
      }
    }
  }

  private static PyType[] merge(PyType type, PyType[] bases) {
    checkUnique(bases);
    List<List<PyType>> lists = new ArrayList<>();
    for (PyType base : bases) {
      lists.add(new ArrayList<>(Arrays.asList(orderOf(base))));
    }
    lists.add(new ArrayList<>(Arrays.asList(bases)));
    List<PyType> order = new ArrayList<>();
    order.add(type);
    while (lists.stream().anyMatch(list -> !list.isEmpty())) {
      PyType next = nextHead(lists);
      order.add(next);
      lists.forEach(list -> list.remove(next));
    }
    return order.toArray(new PyType[0]);
  }

  private static PyType nextHead(List<List<PyType>> lists) {
    for (List<PyType> list : lists) {
      if (!list.isEmpty() && !isInTail(list.get(0), lists)) {
        return list.get(0);
      }
    }
    throw inconsistent(lists);
  }

  private static boolean isInTail(PyType candidate, List<List<PyType>> lists) {
    for (List<PyType> list : lists) {
      if (list.indexOf(candidate) > 0) {
        return true;
      }
    }
    return false;
  }

  private static RuntimeException inconsistent(List<List<PyType>> lists) {
    List<String> names = new ArrayList<>();
    for (List<PyType> list : lists) {
      if (!list.isEmpty() && !names.contains(list.get(0).name())) {
        names.add(list.get(0).name());
      }
    }
    return PyErrors.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases "
            + String.join(", ", names));
  }
}
