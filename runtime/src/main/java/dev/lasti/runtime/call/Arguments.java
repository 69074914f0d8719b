package dev.lasti.runtime.call;

import java.util.Arrays;

/** Argument arrays with a receiver in front. */
public final class Arguments {
  public static final Object[] NONE = {};

  private Arguments() {}

  public static Object[] prepend(Object first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  public static Object[] withoutFirst(Object[] all) {
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
