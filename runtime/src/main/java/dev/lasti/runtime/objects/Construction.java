package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * What a call of a class does: {@code type.__call__} ({@code type_call} in CPython).
 *
 * <p>Every type keeps the way that fits its {@code __new__} and {@code __init__}, until one of them
 * changes.
 */
abstract class Construction {
  private static Object objectNew;
  private static Object objectInit;
  private static Object exceptionNew;
  private static Object exceptionInit;

  /** {@code object.__new__}, the attribute itself. */
  static Object objectNew() {
    if (objectNew == null) {
      objectNew = PyType.OBJECT.attributes().get("__new__");
    }
    return objectNew;
  }

  /** {@code object.__init__}, the attribute itself. */
  static Object objectInit() {
    if (objectInit == null) {
      objectInit = PyType.OBJECT.attributes().get("__init__");
    }
    return objectInit;
  }

  private static boolean isExceptionNew(Object make) {
    if (exceptionNew == null) {
      exceptionNew = ExceptionTypes.BASE_EXCEPTION.attributes().get("__new__");
      exceptionInit = ExceptionTypes.BASE_EXCEPTION.attributes().get("__init__");
    }
    return make == exceptionNew;
  }

  /** The way for a type as it is now. */
  static Construction of(PyType type) {
    if (type == PyType.TYPE) {
      return new OfType();
    }
    if (type == PySuper.TYPE) {
      return new OfSuper();
    }
    if (type.type() != PyType.TYPE || type.isAbstract() || type.guardSlot() >= 0) {
      return General.INSTANCE;
    }
    Object make = type.special(SpecialMethod.NEW);
    Object init = type.special(SpecialMethod.INIT);
    if (make == objectNew() && !type.isBuiltin() && init instanceof PyFunction function) {
      return new Plain(function);
    }
    if (make == objectNew() && !type.isBuiltin() && init == objectInit()) {
      return Bare.INSTANCE;
    }
    if (isExceptionNew(make) && init == exceptionInit) {
      return OfException.INSTANCE;
    }
    if (type.isBuiltin()
        && make != objectNew()
        && make instanceof PyBuiltinFunction function
        && init == objectInit()) {
      return new OfBuiltin(function);
    }
    return General.INSTANCE;
  }

  abstract Object callKeywords(PyType type, Object[] arguments, String[] keywords);

  Object call(PyType type) {
    return callKeywords(type, Arguments.NONE, null);
  }

  Object call(PyType type, Object a) {
    return callKeywords(type, new Object[] {a}, null);
  }

  Object call(PyType type, Object a, Object b) {
    return callKeywords(type, new Object[] {a, b}, null);
  }

  Object call(PyType type, Object a, Object b, Object c) {
    return callKeywords(type, new Object[] {a, b, c}, null);
  }

  /** {@code type.__call__(type, *arguments)} itself: {@code __new__} and then {@code __init__}. */
  static Object create(PyType type, Object[] arguments, String[] keywords) {
    Object make = type.special(SpecialMethod.NEW);
    if (make == objectNew() && type.isBuiltin() && type.solidBase() != PyType.OBJECT) {
      throw PyErrors.typeError("cannot create '" + type.name() + "' instances");
    }
    Object made =
        CallProtocol.callKeywords(
            Descriptors.get(make, null, type), Arguments.prepend(type, arguments), keywords);
    if (!PyType.of(made).isSubtypeOf(type)) {
      return made;
    }
    PyType typeMade = PyType.of(made);
    Object init = typeMade.special(SpecialMethod.INIT);
    if (init == objectInit() && typeMade.special(SpecialMethod.NEW) != objectNew()) {
      return made;
    }
    return checked(made, CallProtocol.callUnbound(init, made, arguments, keywords));
  }

  private static Object checked(Object instance, Object result) {
    if (result != PyNone.NONE) {
      throw PyErrors.typeError(
          "__init__() should return None, not '" + PyType.of(result).name() + "'");
    }
    return instance;
  }

  /** The general call: a metaclass's {@code __call__}, or {@code __new__} and {@code __init__}. */
  private static final class General extends Construction {
    static final General INSTANCE = new General();

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      Object call = type.type().special(SpecialMethod.CALL);
      return call == PyType.TYPE.special(SpecialMethod.CALL)
          ? create(type, arguments, keywords)
          : CallProtocol.callUnbound(call, type, arguments, keywords);
    }
  }

  /** The call of {@code type} itself. */
  private static final class OfType extends Construction {
    @Override
    Object call(PyType type, Object a) {
      return PyType.of(a);
    }

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      int given = arguments.length - (keywords == null ? 0 : keywords.length);
      if (arguments.length == 1 && keywords == null) {
        return PyType.of(arguments[0]);
      }
      if (given != 3) {
        throw PyErrors.typeError("type() takes 1 or 3 arguments");
      }
      return create(type, arguments, keywords);
    }
  }

  /** The call of {@code super}, which most methods of subclasses make. */
  private static final class OfSuper extends Construction {
    @Override
    Object call(PyType type, Object a, Object b) {
      return PySuper.of(a, b);
    }

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      return create(type, arguments, keywords);
    }
  }

  /** {@code object.__new__} and an {@code __init__} that is a Python function. */
  private static final class Plain extends Construction {
    private final PyFunction init;

    Plain(PyFunction init) {
      this.init = init;
    }

    @Override
    Object call(PyType type) {
      PyInstance instance = new PyInstance(type);
      return checked(instance, init.call(instance));
    }

    @Override
    Object call(PyType type, Object a) {
      PyInstance instance = new PyInstance(type);
      return checked(instance, init.call(instance, a));
    }

    @Override
    Object call(PyType type, Object a, Object b) {
      PyInstance instance = new PyInstance(type);
      return checked(instance, init.call(instance, a, b));
    }

    @Override
    Object call(PyType type, Object a, Object b, Object c) {
      PyInstance instance = new PyInstance(type);
      return checked(instance, init.call(instance, a, b, c));
    }

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      PyInstance instance = new PyInstance(type);
      return checked(instance, init.callKeywords(Arguments.prepend(instance, arguments), keywords));
    }
  }

  /** {@code object.__new__} and {@code object.__init__}. */
  private static final class Bare extends Construction {
    static final Bare INSTANCE = new Bare();

    @Override
    Object call(PyType type) {
      return new PyInstance(type);
    }

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      if (arguments.length > 0) {
        throw PyErrors.typeError(type.name() + "() takes no arguments");
      }
      return new PyInstance(type);
    }
  }

  /** A builtin type that does all in its {@code __new__}: {@code int}, {@code str}, ... */
  private static final class OfBuiltin extends Construction {
    private final PyBuiltinFunction make;

    OfBuiltin(PyBuiltinFunction make) {
      this.make = make;
    }

    @Override
    Object call(PyType type) {
      return make.call(type);
    }

    @Override
    Object call(PyType type, Object a) {
      return make.call(type, a);
    }

    @Override
    Object call(PyType type, Object a, Object b) {
      return make.call(type, a, b);
    }

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      return make.callKeywords(Arguments.prepend(type, arguments), keywords);
    }
  }

  /** Both methods are those of {@code BaseException}. */
  private static final class OfException extends Construction {
    static final OfException INSTANCE = new OfException();

    @Override
    Object callKeywords(PyType type, Object[] arguments, String[] keywords) {
      if (keywords != null && keywords.length > 0) {
        throw PyErrors.typeError(type.name() + "() takes no keyword arguments");
      }
      return new PyBaseException(type, PyTuple.of(arguments));
    }
  }
}
