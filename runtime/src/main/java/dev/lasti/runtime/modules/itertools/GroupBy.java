package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.groupby}: runs of items with equal keys */
final class GroupBy extends CallingIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.groupby",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          GroupByMethods.TABLE);

  private final Object iterator;

  /** {@code null} where items are their own keys. */
  private final Object keyFunction;

  /** The key of the group that was given last, {@code null} before the first one. */
  private Object groupKey;

  /** The item that was read last and its key, each {@code null} once its group has taken it. */
  private Object item;

  private Object itemKey;

  private Group group;

  private GroupBy(Object iterator, Object keyFunction) {
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  @PyMethod("__new__($type, iterable, key=None)")
  static Object create(PyType type, Object iterable, Object key) {
    Object function = key == PyNone.NONE ? null : key;
    return type.wrap(TYPE, new GroupBy(IteratorProtocol.getIterator(iterable), function));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    group = null;
    while (!isAtNewGroup()) {
      if (!read()) {
        return null;
      }
    }
    groupKey = itemKey;
    return PyTuple.of(itemKey, new Group(this, groupKey));
  }

  private boolean isAtNewGroup() {
    return itemKey != null && (groupKey == null || !Comparison.isEqual(groupKey, itemKey));
  }

  private boolean read() {
    Object value = IteratorProtocol.nextOrNull(iterator);
    if (value != null) {
      itemKey = keyFunction == null ? value : CallProtocol.call(keyFunction, value);
      item = value;
    }
    return value != null;
  }

  /** Gives the items of its key to this group and no longer to the one before. */
  void begin(Group newGroup) {
    group = newGroup;
  }

  boolean isCurrent(Group asking) {
    return group == asking;
  }

  /** The next item of a group, or {@code null} once it is done or another group has begun. */
  Object nextOf(Group asking, Object key) {
    if (group != asking || !(item != null || read()) || !Comparison.isEqual(key, itemKey)) {
      return null;
    }
    Object taken = item;
    item = null;
    itemKey = null;
    return taken;
  }

  @Override
  public PyTuple reduce(PyType type) {
    Object function = keyFunction == null ? PyNone.NONE : keyFunction;
    PyTuple arguments = PyTuple.of(iterator, function);
    return groupKey == null || itemKey == null || item == null
        ? PyTuple.of(type, arguments)
        : PyTuple.of(type, arguments, PyTuple.of(itemKey, item, groupKey));
  }

  @Override
  public void restore(Object state) {
    PyTuple parts = DeprecatedState.parts(state, 3, 3);
    itemKey = parts.get(0);
    item = parts.get(1);
    groupKey = parts.get(2);
  }
}
