package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** What {@code with} and {@code async with} statements call. Language reference 8.5, PEP 492. */
public final class ContextProtocol {
  private ContextProtocol() {}

  /**
   * Enters a context: CPython's {@code BEFORE_WITH}. Raises TypeError for what is no context
   * manager, and what {@code __enter__} raises.
   *
   * @return the bound {@code __exit__} method, and the value of {@code __enter__()}
   */
  public static Object[] enter(Object manager) {
    Object enter = method(manager, SpecialMethod.ENTER, "the context manager protocol");
    Object exit =
        method(
            manager, SpecialMethod.EXIT, "the context manager protocol (missed __exit__ method)");
    return new Object[] {exit, CallProtocol.call(enter)};
  }

  /** {@code BEFORE_ASYNC_WITH}: the same with the awaitable of {@code __aenter__()}. */
  public static Object[] enterAsync(Object manager) {
    Object enter =
        method(manager, SpecialMethod.AENTER, "the asynchronous context manager protocol");
    Object exit =
        method(
            manager,
            SpecialMethod.AEXIT,
            "the asynchronous context manager protocol (missed __aexit__ method)");
    return new Object[] {exit, CallProtocol.call(enter)};
  }

  private static Object method(Object manager, SpecialMethod name, String protocol) {
    Object method = AttributeProtocol.special(manager, name);
    if (method == null) {
      throw PyErrors.typeError(
          "'" + PyType.of(manager).name() + "' object does not support " + protocol);
    }
    return method;
  }

  /**
   * Leaves a context.
   *
   * @param exit the bound method that {@link #enter} found
   * @param exception the exception that leaves the body, or None
   * @return whether to suppress the exception: what the method returned
   */
  public static Object exit(Object exit, Object exception) {
    if (!(exception instanceof PyBaseException raised)) {
      return CallProtocol.call(exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    Traceback traceback = raised.traceback();
    return CallProtocol.call(
        exit, raised.type(), raised, traceback == null ? PyNone.NONE : traceback);
  }

  /** The same with {@code __aexit__}, which returns an awaitable. */
  public static Object exitAsync(Object exit, Object exception) {
    return exit(exit, exception);
  }
}
