package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;
import java.util.ArrayList;
import java.util.List;

/** {@code BaseExceptionGroup} and {@code ExceptionGroup}: PEP 654. */
final class BaseExceptionGroupType {
  private BaseExceptionGroupType() {}

  /**
   * {@code BaseExceptionGroup_new}: of the base class itself becomes an ExceptionGroup where all
   * members are Exceptions. Raises TypeError and ValueError.
   */
  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length != 2) {
      throw PyErrors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments ("
              + arguments.length
              + " given)");
    }
    if (!(Values.of(arguments[0]) instanceof String)) {
      throw PyErrors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not "
              + PyType.of(arguments[0]).name());
    }
    PyTuple members = members(arguments[1]);
    PyType actual = checkedType(type, hasOnlyExceptions(members));
    PyBaseException group = new PyBaseException(actual, PyTuple.of(arguments));
    group.member(Members.GROUP_MESSAGE, arguments[0]);
    group.member(Members.GROUP_EXCEPTIONS, members);
    return group;
  }

  private static PyTuple members(Object sequence) {
    if (!SequenceProtocol.isSequence(sequence)) {
      throw PyErrors.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple members = PyTuple.from(sequence);
    if (members.size() == 0) {
      throw PyErrors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    for (int i = 0; i < members.size(); i++) {
      if (!(members.get(i) instanceof PyBaseException)) {
        throw PyErrors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
    }
    return members;
  }

  private static boolean hasOnlyExceptions(PyTuple members) {
    for (int i = 0; i < members.size(); i++) {
      if (!PyType.of(members.get(i)).isSubtypeOf(ExceptionTypes.EXCEPTION)) {
        return false;
      }
    }
    return true;
  }

  private static PyType checkedType(PyType type, boolean hasOnlyExceptions) {
    if (type == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      return hasOnlyExceptions ? ExceptionTypes.EXCEPTION_GROUP : type;
    }
    if (!hasOnlyExceptions && type.isSubtypeOf(ExceptionTypes.EXCEPTION)) {
      throw PyErrors.typeError(
          type == ExceptionTypes.EXCEPTION_GROUP
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + type.name() + "'");
    }
    return type;
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    int count = ExceptionGroups.members(self).size();
    return ObjectProtocol.str(self.member(Members.GROUP_MESSAGE))
        + " ("
        + count
        + (count == 1 ? " sub-exception)" : " sub-exceptions)");
  }

  @PyMethod("derive($self, excs, /)")
  static Object derive(PyBaseException self, Object members) {
    return CallProtocol.call(
        ExceptionTypes.BASE_EXCEPTION_GROUP, self.member(Members.GROUP_MESSAGE), members);
  }

  /** The part of the group that matches and the rest, each None where it is empty. */
  @PyMethod("split($self, matcher_value, /)")
  static Object split(PyBaseException self, Object matcher) {
    checkMatcher(matcher);
    List<PyBaseException> rest = new ArrayList<>();
    PyBaseException part = part(self, matcher, rest);
    PyBaseException remainder = rest.isEmpty() ? null : rest.get(0);
    return PyTuple.of(
        part == null ? PyNone.NONE : part, remainder == null ? PyNone.NONE : remainder);
  }

  @PyMethod("subgroup($self, matcher_value, /)")
  static Object subgroup(PyBaseException self, Object matcher) {
    checkMatcher(matcher);
    PyBaseException part = part(self, matcher, null);
    return part == null ? PyNone.NONE : part;
  }

  /**
   * The part that matches, or {@code null}: {@code exceptiongroup_split_recursive}.
   *
   * @param rests gets the rest, if any; {@code null} where nobody asks for it
   */
  private static PyBaseException part(
      PyBaseException exception, Object matcher, List<PyBaseException> rests) {
    if (matches(exception, matcher)) {
      return exception;
    }
    if (!ExceptionGroups.isGroup(exception)) {
      if (rests != null) {
        rests.add(exception);
      }
      return null;
    }
    List<PyBaseException> parts = new ArrayList<>();
    List<PyBaseException> innerRests = rests == null ? null : new ArrayList<>();
    for (PyBaseException member : ExceptionGroups.members(exception)) {
      PyBaseException part = part(member, matcher, innerRests);
      if (part != null) {
        parts.add(part);
      }
    }
    PyBaseException part = parts.isEmpty() ? null : ExceptionGroups.derived(exception, parts);
    if (rests != null && !innerRests.isEmpty()) {
      rests.add(ExceptionGroups.derived(exception, innerRests));
    }
    return part;
  }

  private static boolean matches(PyBaseException exception, Object matcher) {
    return isClassOrTuple(matcher)
        ? Handlers.matches(exception, matcher)
        : ObjectProtocol.isTrue(CallProtocol.call(matcher, exception));
  }

  private static boolean isClassOrTuple(Object matcher) {
    return matcher instanceof PyType || matcher instanceof PyTuple;
  }

  private static void checkMatcher(Object matcher) {
    if (matcher instanceof PyTuple types) {
      for (int i = 0; i < types.size(); i++) {
        checkClass(types.get(i));
      }
    } else if (matcher instanceof PyType || !CallProtocol.isCallable(matcher)) {
      checkClass(matcher);
    }
  }

  private static void checkClass(Object candidate) {
    if (!(candidate instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION))) {
      throw PyErrors.typeError("expected a function, exception type or tuple of exception types");
    }
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
