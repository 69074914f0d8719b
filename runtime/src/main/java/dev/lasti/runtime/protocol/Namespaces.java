package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.ModuleDict;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;

/**
 * The names of a class body, which live in whatever mapping {@code __prepare__} returned, and those
 * of code that {@code exec()} runs: CPython's {@code LOAD_NAME} and its kin.
 */
public final class Namespaces {
  private static final String ANNOTATIONS = "__annotations__";

  private Namespaces() {}

  /** The namespace's own value, or that of the global or builtin. Raises NameError. */
  public static Object load(Object namespace, GlobalCell global) {
    Object value = find(namespace, global.key());
    return value != null ? value : global.get();
  }

  /**
   * The namespace's own value, or that of a variable of an enclosing function: {@code
   * LOAD_FROM_DICT_OR_DEREF}. Raises NameError when neither is bound.
   */
  public static Object loadOrCell(Object namespace, PyCell cell, String name) {
    Object value = find(namespace, name);
    if (value != null) {
      return value;
    }
    if (cell.value == null) {
      throw PyErrors.unboundFreeError(name);
    }
    return cell.value;
  }

  /** Binds a name. */
  public static void store(Object namespace, String name, Object value) {
    if (isDict(namespace)) {
      ((PyDict) namespace).put(name, value);
    } else {
      ItemProtocol.set(namespace, name, value);
    }
  }

  /** Unbinds a name. Raises NameError, whatever the namespace raises. */
  public static void delete(Object namespace, String name) {
    try {
      ItemProtocol.delete(namespace, name);
    } catch (PyBaseException e) {
      throw PyErrors.nameError(name);
    }
  }

  /** Makes the {@code __annotations__} of a class or module unless there are some. */
  public static void setupAnnotations(Object namespace) {
    if (find(namespace, ANNOTATIONS) == null) {
      ItemProtocol.set(namespace, ANNOTATIONS, new PyDict());
    }
  }

  /** Whether it is a dict and nothing that Python or Java code derives from it. */
  private static boolean isDict(Object namespace) {
    return namespace.getClass() == PyDict.class || namespace instanceof ModuleDict;
  }

  /** The value, or {@code null}: only KeyError means absence. Raises what else it raises. */
  public static Object find(Object namespace, Object name) {
    if (isDict(namespace)) {
      return ((PyDict) namespace).get(name);
    }
    try {
      return ItemProtocol.get(namespace, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }
}
