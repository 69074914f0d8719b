package dev.lasti.runtime.errors;

/**
 * Numbers of the values that only some exceptions have: arguments of {@link
 * PyBaseException#member}.
 */
public final class Members {
  /** {@code AttributeError.name}, {@code NameError.name}, {@code ImportError.name}. */
  public static final int NAME = 0;

  /** {@code AttributeError.obj}. */
  public static final int OBJECT = 1;

  /** {@code StopIteration.value}; {@code null} stands for None. */
  public static final int VALUE = 2;

  /**
   * The first number that is free for the {@code __slots__} of classes that Python code defines.
   */
  public static final int COUNT = 16;

  private Members() {}
}
