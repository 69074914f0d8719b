package dev.lasti.runtime.objects;

/**
 * An object with a direct way to call it: functions, methods, builtins, types. CPython's vectorcall
 * protocol.
 *
 * <p>Calls of up to four positional arguments pass them as they are. The others put them into an
 * array that the callee may keep. Callers that hold an arbitrary object go through {@code
 * CallProtocol}.
 */
public abstract class PyCallable implements PyObject {

  /**
   * The general call.
   *
   * @param arguments the positional arguments, followed by the value of each keyword argument
   * @param keywords the names of the keyword arguments, or {@code null} where there are none
   */
  public abstract Object callKeywords(Object[] arguments, String[] keywords);

  /** A call with positional arguments only. */
  public Object callArray(Object[] arguments) {
    return callKeywords(arguments, null);
  }

  public Object call() {
    return callArray(new Object[0]);
  }

  public Object call(Object a) {
    return callArray(new Object[] {a});
  }

  public Object call(Object a, Object b) {
    return callArray(new Object[] {a, b});
  }

  public Object call(Object a, Object b, Object c) {
    return callArray(new Object[] {a, b, c});
  }

  public Object call(Object a, Object b, Object c, Object d) {
    return callArray(new Object[] {a, b, c, d});
  }

  /**
   * Whether an attribute of a class that holds this object is a method: reading it through an
   * instance binds the instance as the first argument. CPython's {@code
   * Py_TPFLAGS_METHOD_DESCRIPTOR}.
   */
  public boolean bindsReceiver() {
    return false;
  }
}
