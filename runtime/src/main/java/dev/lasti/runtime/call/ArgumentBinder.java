package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyFunction;

/**
 * Binds the arguments of a call to the parameters of a Python function: {@code initialize_locals}.
 */
public final class ArgumentBinder {
  private ArgumentBinder() {}

  /**
   * The value of each parameter in the order of {@code co_varnames}. Raises TypeError with
   * CPython's texts.
   *
   * @param keywords the names of the keyword arguments, whose values are last, or {@code null}
   */
  public static Object[] bind(PyFunction function, Object[] arguments, String[] keywords) {
    return arguments;
  }
}
