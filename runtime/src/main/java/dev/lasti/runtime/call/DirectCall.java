package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * The guard of calls that the compiler binds to a function's code: a global name that the module
 * binds once may still be bound anew by somebody else.
 *
 * <p>The callee comes behind the arguments, which are on the operand stack already when the guard
 * fails.
 */
public final class DirectCall {
  private DirectCall() {}

  /** Whether a call of the callee would run this code. */
  public static boolean runs(Object callee, PyCode code) {
    return callee instanceof PyFunction function && function.code() == code;
  }

  public static Object call(Object callee) {
    return CallProtocol.call(callee);
  }

  public static Object call(Object a, Object callee) {
    return CallProtocol.call(callee, a);
  }

  public static Object call(Object a, Object b, Object callee) {
    return CallProtocol.call(callee, a, b);
  }

  public static Object call(Object a, Object b, Object c, Object callee) {
    return CallProtocol.call(callee, a, b, c);
  }

  public static Object call(Object a, Object b, Object c, Object d, Object callee) {
    return CallProtocol.call(callee, a, b, c, d);
  }
}
