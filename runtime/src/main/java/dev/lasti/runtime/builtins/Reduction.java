package dev.lasti.runtime.builtins;

import dev.lasti.runtime.objects.PyBuiltinFunction;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.IteratorProtocol;

/**
 * A builtin that makes one value of the items of an iterable, such as {@code sum()}, taken apart so
 * that the loop can stand elsewhere.
 *
 * <p>The compiler writes the loop into the code that calls such a builtin with a generator
 * expression. There it is a loop with a call site of its own, and C2 inlines the generator.
 */
public abstract class Reduction {

  /**
   * Takes the next item. Raises what the builtin raises of it.
   *
   * @return whether the result is known, so that no more items are wanted
   */
  public abstract boolean add(Object item);

  /** The value of all items. Raises ValueError for none where the builtin does. */
  public abstract Object result();

  /** Reduces an iterable. */
  final Object over(Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null && !add(item)) {
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return result();
  }

  /**
   * What a callee does with an iterable as its one argument.
   *
   * @param name the builtin that the callee most likely is
   * @return a new {@code Reduction}, or {@code None} if the callee is something else
   */
  public static Object of(Object callee, String name) {
    boolean isFunction =
        callee instanceof PyBuiltinFunction function
            && function.self() == BuiltinsModule.MODULE
            && function.name().equals(name);
    Reduction reduction = isFunction ? function(name) : constructor(callee);
    return reduction == null ? PyNone.NONE : reduction;
  }

  private static Reduction function(String name) {
    return switch (name) {
      case "all" -> new Quantifier(false);
      case "any" -> new Quantifier(true);
      case "max" -> new Extremum(true, null, null);
      case "min" -> new Extremum(false, null, null);
      case "sorted" -> new Collection.OfSorted();
      case "sum" -> new Summation(0L);
      default -> null;
    };
  }

  private static Reduction constructor(Object callee) {
    if (callee == PyList.TYPE) {
      return new Collection.OfList();
    } else if (callee == PyTuple.TYPE) {
      return new Collection.OfTuple();
    } else if (callee == PyDict.TYPE) {
      return new Collection.OfDict();
    } else if (callee == PySet.TYPE) {
      return new Collection.OfSet();
    }
    return callee == PyFrozenSet.TYPE ? new Collection.OfFrozenSet() : null;
  }
}
