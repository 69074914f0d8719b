package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;

/** {@code min()} and {@code max()}: {@code min_max} in {@code bltinmodule.c}. */
final class Extremum extends Reduction {
  private final boolean largest;
  private final Object key;
  private final Object otherwise;
  private Object best;
  private Object bestRank;

  /**
   * Looks for the first of the smallest or largest items.
   *
   * @param key gives what is compared, or {@code null} for the items themselves
   * @param otherwise the result for no items, or {@code null}
   */
  Extremum(boolean largest, Object key, Object otherwise) {
    this.largest = largest;
    this.key = key;
    this.otherwise = otherwise;
  }

  /** {@code min()} or {@code max()} with all their parameters. */
  static Object find(boolean largest, Object[] arguments, Object key, Object otherwise) {
    Extremum extremum = new Extremum(largest, key == PyNone.NONE ? null : key, otherwise);
    if (arguments.length == 0) {
      throw PyErrors.typeError(extremum.function() + " expected at least 1 argument, got 0");
    }
    if (arguments.length > 1 && otherwise != null) {
      throw PyErrors.typeError(
          "Cannot specify a default for "
              + extremum.function()
              + "() with multiple positional arguments");
    }
    return extremum.over(arguments.length > 1 ? PyTuple.of(arguments) : arguments[0]);
  }

  private String function() {
    return largest ? "max" : "min";
  }

  @Override
  public boolean add(Object item) {
    Object rank = key == null ? item : CallProtocol.call(key, item);
    if (best == null || isBetter(rank)) {
      best = item;
      bestRank = rank;
    }
    return false;
  }

  private boolean isBetter(Object rank) {
    return largest ? Comparison.isGreater(rank, bestRank) : Comparison.isLess(rank, bestRank);
  }

  @Override
  public Object result() {
    if (best == null && otherwise == null) {
      throw PyErrors.valueError(function() + "() iterable argument is empty");
    }
    return best == null ? otherwise : best;
  }
}
