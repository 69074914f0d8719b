package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.groupby}: runs of items with equal keys */
final class GroupBy extends CallingIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.groupby", PyType.OBJECT, PyIteratorMethods.TABLE, GroupByMethods.TABLE)
          .withModuleAttribute();

  private final Object iterator;
  private final Object keyFunction;

  /** The key that the running group has, {@code null} before the first one. */
  private Object groupKey;

  /** The item read last, its key, and whether a group has yet to take it. */
  private Object item;

  private Object itemKey;
  private boolean isPending;
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
    do {
      if (!(isPending && isNewGroup()) && !read()) {
        return null;
      }
    } while (!isNewGroup());
    groupKey = itemKey;
    group = new Group(this, groupKey);
    return PyTuple.of(groupKey, group);
  }

  private boolean isNewGroup() {
    return groupKey == null || !Comparison.isEqual(groupKey, itemKey);
  }

  private boolean read() {
    item = IteratorProtocol.nextOrNull(iterator);
    isPending = item != null;
    if (isPending) {
      itemKey = keyFunction == null ? item : CallProtocol.call(keyFunction, item);
    }
    return isPending;
  }

  /** The next item of a group, or {@code null} once it is done or another group has begun. */
  Object nextOf(Group asking, Object key) {
    if (group != asking || !(isPending || read()) || !Comparison.isEqual(key, itemKey)) {
      return null;
    }
    isPending = false;
    return item;
  }
}
