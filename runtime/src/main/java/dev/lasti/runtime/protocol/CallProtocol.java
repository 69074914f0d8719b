package dev.lasti.runtime.protocol;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Descriptors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PySuper;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/**
 * Calling any object: {@code PyObject_Call} and its kin. Raises TypeError for what is not callable.
 */
public final class CallProtocol {
  private CallProtocol() {}

  public static Object call(Object callee) {
    return callable(callee).call();
  }

  public static Object call(Object callee, Object a) {
    return callable(callee).call(a);
  }

  public static Object call(Object callee, Object a, Object b) {
    return callable(callee).call(a, b);
  }

  public static Object call(Object callee, Object a, Object b, Object c) {
    return callable(callee).call(a, b, c);
  }

  public static Object call(Object callee, Object a, Object b, Object c, Object d) {
    return callable(callee).call(a, b, c, d);
  }

  public static Object callArray(Object callee, Object[] arguments) {
    return callable(callee).callArray(arguments);
  }

  /**
   * A call with keyword arguments.
   *
   * @param arguments the positional arguments and then the value of each keyword argument
   * @param keywords the names of the keyword arguments, or {@code null}
   */
  public static Object callKeywords(Object callee, Object[] arguments, String[] keywords) {
    return callable(callee).callKeywords(arguments, keywords);
  }

  /**
   * {@code callee(*arguments, **keywords)}: CPython's {@code CALL_FUNCTION_EX}. Raises TypeError
   * for what is not iterable, and for keywords that are no strings.
   *
   * @param arguments any iterable
   * @param keywords a dict, or {@code null}
   */
  public static Object callSpread(Object callee, Object arguments, Object keywords) {
    Object[] positional = positional(callee, arguments);
    if (!(keywords instanceof PyDict dict) || dict.size() == 0) {
      return callArray(callee, positional);
    }
    KeywordArguments all = KeywordArguments.of(positional, dict);
    return callKeywords(callee, all.values(), all.names());
  }

  private static Object[] positional(Object callee, Object arguments) {
    if (arguments instanceof PyTuple tuple) {
      return tuple.toArray();
    }
    if (arguments instanceof PyList list) {
      return list.toArray();
    }
    if (!IteratorProtocol.hasIterator(arguments)) {
      throw PyErrors.typeError(
          describe(callee)
              + " argument after * must be an iterable, not "
              + PyType.of(arguments).name());
    }
    return PyList.from(arguments).toArray();
  }

  /**
   * {@code super()} in a method, or a call of whatever has that name: only the builtin one looks at
   * its caller.
   *
   * @param cell the {@code __class__} cell of the enclosing class
   * @param instance the method's first argument, {@code null} when it was deleted
   */
  public static Object callSuper(Object callee, Object cell, Object instance) {
    return callee == PySuper.TYPE ? PySuper.inMethod((PyCell) cell, instance) : call(callee);
  }

  /** The callee as messages name it: {@code _PyObject_FunctionStr}. */
  static String describe(Object callee) {
    Object name = AttributeProtocol.find(callee, "__qualname__");
    if (name == null) {
      return ObjectProtocol.str(callee);
    }
    Object module = AttributeProtocol.find(callee, "__module__");
    boolean isNamed = module != null && module != PyNone.NONE && !module.equals("builtins");
    return (isNamed ? ObjectProtocol.str(module) + "." : "") + ObjectProtocol.str(name) + "()";
  }

  private static PyCallable callable(Object callee) {
    return callee instanceof PyCallable callable ? callable : callMethod(callee);
  }

  private static PyCallable callMethod(Object callee) {
    PyType type = PyType.of(callee);
    Object call = type.special(SpecialMethod.CALL);
    if (call == null) {
      throw PyErrors.typeError("'" + type.name() + "' object is not callable");
    }
    Object bound = Descriptors.get(call, callee, type);
    return bound instanceof PyCallable callable ? callable : callMethod(bound);
  }

  /** Whether {@code callable(object)} holds. */
  public static boolean isCallable(Object object) {
    return object instanceof PyCallable || PyType.of(object).special(SpecialMethod.CALL) != null;
  }

  /**
   * Calls an attribute of the receiver's class as a method of the receiver: no bound method is made
   * if it can be.
   */
  public static Object callUnbound(Object method, Object self) {
    return binds(method) ? ((PyCallable) method).call(self) : call(bind(method, self));
  }

  public static Object callUnbound(Object method, Object self, Object a) {
    return binds(method) ? ((PyCallable) method).call(self, a) : call(bind(method, self), a);
  }

  public static Object callUnbound(Object method, Object self, Object a, Object b) {
    return binds(method) ? ((PyCallable) method).call(self, a, b) : call(bind(method, self), a, b);
  }

  public static Object callUnbound(Object method, Object self, Object a, Object b, Object c) {
    return binds(method)
        ? ((PyCallable) method).call(self, a, b, c)
        : call(bind(method, self), a, b, c);
  }

  /**
   * {@link #callUnbound(Object, Object)}, or {@code null} where binding the method raises: to some
   * of CPython's slots, such as {@code slot_tp_hash}, that is as good as no method.
   */
  public static Object callUnboundOrNull(Object method, Object self) {
    if (binds(method)) {
      return ((PyCallable) method).call(self);
    }
    Object bound = bindOrNull(method, self);
    return bound == null ? null : call(bound);
  }

  /** The same with an argument. */
  static Object callUnboundOrNull(Object method, Object self, Object a) {
    if (binds(method)) {
      return ((PyCallable) method).call(self, a);
    }
    Object bound = bindOrNull(method, self);
    return bound == null ? null : call(bound, a);
  }

  static Object bindOrNull(Object method, Object self) {
    try {
      return method == null ? null : bind(method, self);
    } catch (PyBaseException e) {
      return null;
    }
  }

  /** The general form of {@link #callUnbound(Object, Object)}. */
  public static Object callUnbound(
      Object method, Object self, Object[] arguments, String[] keywords) {
    if (!binds(method)) {
      return callKeywords(bind(method, self), arguments, keywords);
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = self;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return ((PyCallable) method).callKeywords(all, keywords);
  }

  private static boolean binds(Object method) {
    return method instanceof PyCallable callable && callable.bindsReceiver();
  }

  private static Object bind(Object method, Object self) {
    return Descriptors.get(method, self, PyType.of(self));
  }
}
