package dev.lasti.runtime.builtins;

import dev.lasti.runtime.objects.DictUpdate;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyTuple;

/** {@code list()}, {@code set()} and the other builtins that collect all items. */
abstract class Collection extends Reduction {

  /** {@code list(…)}. */
  static class OfList extends Collection {
    final PyList items = new PyList();

    @Override
    public final boolean add(Object item) {
      items.append(item);
      return false;
    }

    @Override
    public Object result() {
      return items;
    }
  }

  /** {@code tuple(…)}. */
  static final class OfTuple extends OfList {
    @Override
    public Object result() {
      return PyTuple.from(items);
    }
  }

  /** {@code sorted(…)}. */
  static final class OfSorted extends OfList {
    @Override
    public Object result() {
      items.sort(null, false);
      return items;
    }
  }

  /** {@code set(…)}. */
  static class OfSet extends Collection {
    final PySet items = new PySet();

    @Override
    public final boolean add(Object item) {
      items.add(item);
      return false;
    }

    @Override
    public Object result() {
      return items;
    }
  }

  /** {@code frozenset(…)}. */
  static final class OfFrozenSet extends OfSet {
    @Override
    public Object result() {
      return PyFrozenSet.from(items);
    }
  }

  /** {@code dict(…)}, of pairs. */
  static final class OfDict extends Collection {
    private final PyDict items = new PyDict();
    private int count;

    @Override
    public boolean add(Object pair) {
      DictUpdate.putPair(items, pair, count++);
      return false;
    }

    @Override
    public Object result() {
      return items;
    }
  }
}
