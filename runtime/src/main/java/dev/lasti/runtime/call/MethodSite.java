package dev.lasti.runtime.call;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.OfSeveralTypes;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Shape;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * One place in the code that calls a method, and what it remembers: the functions that the last two
 * kinds of receivers had.
 *
 * <p>A kind is a shape with the version of its class, or for a builtin type the Java class of its
 * values. No bound method is made where the function takes the receiver as its first argument.
 */
public final class MethodSite {
  private final String name;
  private Target first = Target.NONE;
  private Target second = Target.NONE;

  public MethodSite(String name) {
    this.name = name;
  }

  /**
   * The function that one kind of receivers has.
   *
   * @param kind a {@link Shape} or a {@link Class}
   * @param type the class whose version must still be the same; {@code null} for a builtin type
   */
  private record Target(Object kind, PyType type, Object version, PyCallable function) {
    static final Target NONE = new Target(new Object(), null, null, null);

    boolean fits(Object actual) {
      return actual == kind && (type == null || type.version() == version);
    }
  }

  private static Object kindOf(Object receiver) {
    return receiver instanceof PyInstance instance ? instance.shape() : receiver.getClass();
  }

  /** The function to call with the receiver first, or {@code null} where the method is bound. */
  private PyCallable function(Object receiver) {
    Object kind = kindOf(receiver);
    Target target = first;
    if (target.fits(kind)) {
      return target.function;
    }
    target = second;
    return target.fits(kind) ? target.function : find(receiver, kind);
  }

  private PyCallable find(Object receiver, Object kind) {
    if (receiver instanceof LoadedMethod) {
      return null;
    }
    if (!(AttributeProtocol.unboundMethod(receiver, name) instanceof PyCallable function)) {
      return null;
    }
    PyType type = PyType.of(receiver);
    if (kind instanceof Shape shape && !shape.isDictionary()) {
      remember(new Target(kind, type, type.version(), function));
    } else if (isKindOfType(receiver, type)) {
      remember(new Target(kind, null, null, function));
    }
    return function;
  }

  /**
   * Whether all objects of the receiver's Java class are of its type, and have no other methods.
   */
  private static boolean isKindOfType(Object receiver, PyType type) {
    return type.isImmutable()
        && !(receiver instanceof PyInstance)
        && !(receiver instanceof PyCallable)
        && !(receiver instanceof OfSeveralTypes)
        && !(receiver instanceof HasDictionary);
  }

  private void remember(Target target) {
    second = first;
    first = target;
  }

  private Object bound(Object receiver) {
    return receiver instanceof LoadedMethod loaded ? loaded.method() : bound(receiver, name);
  }

  /**
   * Looks the method up before the arguments of the call are evaluated. Raises AttributeError.
   *
   * @return what the call takes as its receiver: the receiver itself where its class has the method
   */
  public Object load(Object receiver) {
    return function(receiver) != null
        ? receiver
        : new LoadedMethod(AttributeProtocol.get(receiver, name));
  }

  /**
   * The bound method to call. What this raises is marked, for the traceback to point at the method
   * instead of the call.
   */
  public static Object bound(Object receiver, String name) {
    try {
      return AttributeProtocol.get(receiver, name);
    } catch (PyBaseException e) {
      e.markMissedMethod();
      throw e;
    }
  }

  public Object call(Object receiver) {
    PyCallable function = function(receiver);
    return function != null ? function.call(receiver) : CallProtocol.call(bound(receiver));
  }

  public Object call(Object receiver, Object a) {
    PyCallable function = function(receiver);
    return function != null ? function.call(receiver, a) : CallProtocol.call(bound(receiver), a);
  }

  public Object call(Object receiver, Object a, Object b) {
    PyCallable function = function(receiver);
    return function != null
        ? function.call(receiver, a, b)
        : CallProtocol.call(bound(receiver), a, b);
  }

  public Object call(Object receiver, Object a, Object b, Object c) {
    PyCallable function = function(receiver);
    return function != null
        ? function.call(receiver, a, b, c)
        : CallProtocol.call(bound(receiver), a, b, c);
  }

  public Object call(Object receiver, Object a, Object b, Object c, Object d) {
    PyCallable function = function(receiver);
    return function != null
        ? function.callArray(new Object[] {receiver, a, b, c, d})
        : CallProtocol.call(bound(receiver), a, b, c, d);
  }

  /** A call with any number of positional arguments. */
  public Object callArray(Object receiver, Object[] arguments) {
    return callKeywords(receiver, arguments, null);
  }

  /**
   * A call with keyword arguments.
   *
   * @param arguments the positional arguments and then the value of each keyword argument
   * @param keywords the names of the keyword arguments, or {@code null}
   */
  public Object callKeywords(Object receiver, Object[] arguments, String[] keywords) {
    PyCallable function = function(receiver);
    if (function == null) {
      return CallProtocol.callKeywords(bound(receiver), arguments, keywords);
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = receiver;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return function.callKeywords(all, keywords);
  }
}
