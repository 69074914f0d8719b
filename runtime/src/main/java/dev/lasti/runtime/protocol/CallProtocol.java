package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Descriptors;
import dev.lasti.runtime.objects.PyCallable;
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
