package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code min()} and {@code max()}: {@code min_max} in {@code bltinmodule.c}. */
final class Extremum {
  private Extremum() {}

  /**
   * The first of the smallest or largest items.
   *
   * @param function {@code "min"} or {@code "max"}
   * @param otherwise the result for an empty iterable, or {@code null}
   */
  static Object find(String function, Object[] arguments, Object key, Object otherwise) {
    if (arguments.length == 0) {
      throw PyErrors.typeError(function + " expected at least 1 argument, got 0");
    }
    if (arguments.length > 1 && otherwise != null) {
      throw PyErrors.typeError(
          "Cannot specify a default for " + function + "() with multiple positional arguments");
    }
    Object items = arguments.length > 1 ? PyTuple.of(arguments) : arguments[0];
    Object found = find(function.equals("max"), items, key == PyNone.NONE ? null : key);
    if (found == null && otherwise == null) {
      throw PyErrors.valueError(function + "() iterable argument is empty");
    }
    return found == null ? otherwise : found;
  }

  private static Object find(boolean largest, Object iterable, Object key) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    Object best = null;
    Object bestRank = null;
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null) {
      Object rank = key == null ? item : CallProtocol.call(key, item);
      if (best == null || isBetter(largest, rank, bestRank)) {
        best = item;
        bestRank = rank;
      }
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return best;
  }

  private static boolean isBetter(boolean largest, Object rank, Object best) {
    return largest ? Comparison.isGreater(rank, best) : Comparison.isLess(rank, best);
  }
}
