package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import java.util.Arrays;

/** What a call of a class does: {@code type.__call__} ({@code type_call} in CPython). */
final class Construction {
  private static Object objectNew;

  private Construction() {}

  /** {@code object.__new__}, the attribute itself. */
  static Object objectNew() {
    if (objectNew == null) {
      objectNew = PyType.OBJECT.attributes().get("__new__");
    }
    return objectNew;
  }

  static Object plain(PyType type) {
    PyInstance instance = new PyInstance(type);
    return checked(instance, init(type).call(instance));
  }

  static Object plain(PyType type, Object a) {
    PyInstance instance = new PyInstance(type);
    return checked(instance, init(type).call(instance, a));
  }

  static Object plain(PyType type, Object a, Object b) {
    PyInstance instance = new PyInstance(type);
    return checked(instance, init(type).call(instance, a, b));
  }

  static Object plain(PyType type, Object a, Object b, Object c) {
    PyInstance instance = new PyInstance(type);
    return checked(instance, init(type).call(instance, a, b, c));
  }

  private static PyFunction init(PyType type) {
    return (PyFunction) type.special(SpecialMethod.INIT);
  }

  private static Object checked(Object instance, Object result) {
    if (result != PyNone.NONE) {
      throw PyErrors.typeError(
          "__init__() should return None, not '" + PyType.of(result).name() + "'");
    }
    return instance;
  }

  /** The general call: a metaclass's {@code __call__}, or {@code __new__} and {@code __init__}. */
  static Object construct(PyType type, Object[] arguments, String[] keywords) {
    PyType metatype = type.type();
    if (metatype != PyType.TYPE) {
      Object call = metatype.special(SpecialMethod.CALL);
      if (call != PyType.TYPE.special(SpecialMethod.CALL)) {
        return CallProtocol.callUnbound(call, type, arguments, keywords);
      }
    }
    return create(type, arguments, keywords);
  }

  /** {@code type.__call__(type, *arguments)} itself. */
  static Object create(PyType type, Object[] arguments, String[] keywords) {
    if (type == PyType.TYPE && arguments.length == 1 && keywords == null) {
      return PyType.of(arguments[0]);
    }
    Object make = Descriptors.get(type.special(SpecialMethod.NEW), null, type);
    Object made = CallProtocol.callKeywords(make, prepend(type, arguments), keywords);
    if (!PyType.of(made).isSubtypeOf(type)) {
      return made;
    }
    Object init = PyType.of(made).special(SpecialMethod.INIT);
    return checked(made, CallProtocol.callUnbound(init, made, arguments, keywords));
  }

  static Object[] prepend(Object first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  static Object[] withoutFirst(Object[] all) {
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
