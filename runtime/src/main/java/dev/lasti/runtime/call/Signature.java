package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyType;

/** The parameters of a builtin, parsed from CPython's signature text when it is first needed. */
public final class Signature {
  private Signature() {}

  /** Parses {@code "pop($self, index=-1, /)"}. */
  public static Signature parse(String text) {
    return new Signature();
  }

  /**
   * Whether a call with this many positional arguments needs no binding: none is missing, packed or
   * converted.
   */
  public boolean acceptsPlain(int count) {
    return true;
  }

  /**
   * The arguments in the order of the parameters, {@code null} where one was left out.
   *
   * @param owner the type of a method, for messages; {@code null} for a function
   */
  public Object[] bind(PyType owner, Object[] arguments, String[] keywords) {
    return arguments;
  }
}
