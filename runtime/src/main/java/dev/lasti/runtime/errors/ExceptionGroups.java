package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What compiled {@code except*} clauses call. PEP 654, language reference 8.4.2. */
public final class ExceptionGroups {
  private ExceptionGroups() {}

  static boolean isGroup(Object exception) {
    return exception instanceof PyBaseException e
        && e.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
  }

  /**
   * Checks what stands behind {@code except*}: {@code check_except_star_type_valid}. Raises
   * TypeError for what is no exception class, and for groups.
   */
  public static void checkType(Object expected) {
    Handlers.checkClasses(expected);
    if (expected instanceof PyTuple types) {
      for (int i = 0; i < types.size(); i++) {
        checkNoGroup(types.get(i));
      }
    } else {
      checkNoGroup(expected);
    }
  }

  private static void checkNoGroup(Object type) {
    if (((PyType) type).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
      throw PyErrors.typeError(
          "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }

  /** The exception itself if it is a group, else a group of it alone, without a message. */
  public static Object wrapNaked(Object exception) {
    return isGroup(exception) ? exception : group(PyTuple.of(exception));
  }

  private static PyBaseException group(Object exceptions) {
    return (PyBaseException) CallProtocol.call(ExceptionTypes.BASE_EXCEPTION_GROUP, "", exceptions);
  }

  /**
   * Splits what is left of an exception by a clause's type: {@code exception_group_match}.
   *
   * @param exception an exception or None
   * @return the part that matches, always a group, and the rest; each may be None
   */
  public static Object[] split(Object exception, Object expected) {
    if (exception == PyNone.NONE) {
      return new Object[] {PyNone.NONE, PyNone.NONE};
    }
    if (Handlers.matches(exception, expected)) {
      return new Object[] {wrapNaked(exception), PyNone.NONE};
    }
    return isGroup(exception)
        ? splitGroup(exception, expected)
        : new Object[] {PyNone.NONE, exception};
  }

  private static Object[] splitGroup(Object group, Object expected) {
    String type = PyType.of(group).name();
    Object parts = CallProtocol.call(AttributeProtocol.get(group, "split"), expected);
    if (!(parts instanceof PyTuple tuple)) {
      throw PyErrors.typeError(type + ".split must return a tuple, got " + PyType.of(parts).name());
    }
    if (tuple.size() < 2) {
      throw PyErrors.typeError(
          type + ".split must return a 2-tuple, got tuple of size " + tuple.size());
    }
    return new Object[] {tuple.get(0), tuple.get(1)};
  }

  /**
   * What a {@code try} statement with {@code except*} raises in the end: {@code
   * _PyExc_PrepReraiseStar}.
   *
   * @param original what the clauses were given
   * @param raised what they raised, and the rest that none took; None is left out
   * @return an exception, or None
   */
  public static Object reraise(Object original, Object raised) {
    List<PyBaseException> exceptions = exceptions((PyList) raised);
    if (exceptions.isEmpty()) {
      return PyNone.NONE;
    }
    if (!isGroup(original)) {
      return exceptions.get(0);
    }
    PyBaseException group = (PyBaseException) original;
    List<PyBaseException> results = new ArrayList<>();
    Set<PyBaseException> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException exception : exceptions) {
      if (isPartOf(group, exception)) {
        addLeaves(exception, kept);
      } else {
        results.add(exception);
      }
    }
    PyBaseException rest = projection(group, kept);
    if (rest != null) {
      results.add(rest);
    }
    return results.size() == 1 ? results.get(0) : group(PyList.of(results.toArray()));
  }

  private static List<PyBaseException> exceptions(PyList values) {
    List<PyBaseException> exceptions = new ArrayList<>();
    for (Object value : values.toArray()) {
      if (value instanceof PyBaseException exception) {
        exceptions.add(exception);
      }
    }
    return exceptions;
  }

  /**
   * Whether the exception was split off the group, not raised anew: {@code
   * is_same_exception_metadata}.
   */
  private static boolean isPartOf(PyBaseException group, PyBaseException exception) {
    return isGroup(exception)
        && notes(exception) == notes(group)
        && exception.traceback() == group.traceback()
        && exception.pythonCause() == group.pythonCause()
        && exception.context() == group.context();
  }

  private static Object notes(PyBaseException exception) {
    return exception.dictionaryOrNull() == null
        ? null
        : exception.dictionaryOrNull().get("__notes__");
  }

  private static void addLeaves(PyBaseException exception, Set<PyBaseException> leaves) {
    if (!isGroup(exception)) {
      leaves.add(exception);
      return;
    }
    for (PyBaseException member : members(exception)) {
      addLeaves(member, leaves);
    }
  }

  /** The members of a group. */
  static List<PyBaseException> members(PyBaseException group) {
    PyTuple members = (PyTuple) group.member(Members.GROUP_EXCEPTIONS);
    List<PyBaseException> exceptions = new ArrayList<>();
    for (Object member : members.items()) {
      exceptions.add((PyBaseException) member);
    }
    return exceptions;
  }

  /** The part of the group with these leaves, in its own structure, or {@code null} without any. */
  private static PyBaseException projection(
      PyBaseException exception, Set<PyBaseException> leaves) {
    if (!isGroup(exception)) {
      return leaves.contains(exception) ? exception : null;
    }
    List<PyBaseException> kept = new ArrayList<>();
    for (PyBaseException member : members(exception)) {
      PyBaseException part = projection(member, leaves);
      if (part != null) {
        kept.add(part);
      }
    }
    return kept.isEmpty() ? null : derived(exception, kept);
  }

  /** A group like another one with fewer members: {@code exceptiongroup_subset}. */
  static PyBaseException derived(PyBaseException group, List<PyBaseException> members) {
    Object made =
        CallProtocol.call(AttributeProtocol.get(group, "derive"), PyList.of(members.toArray()));
    if (!isGroup(made)) {
      throw PyErrors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    PyBaseException part = (PyBaseException) made;
    part.traceback(group.traceback());
    part.context(group.context());
    part.pythonCause(group.pythonCause());
    part.suppressesContext(group.suppressesContext());
    if (notes(group) instanceof PyList notes) {
      part.dictionary().put("__notes__", PyList.of(notes.toArray()));
    }
    return part;
  }
}
