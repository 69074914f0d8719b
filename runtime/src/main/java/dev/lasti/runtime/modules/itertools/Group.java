package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyType;

/** The items of one run of {@link GroupBy}, until that goes on to the next. */
final class Group extends PyIterator {
  static final PyType TYPE = define("itertools._grouper");

  private final GroupBy parent;
  private final Object key;

  Group(GroupBy parent, Object key) {
    this.parent = parent;
    this.key = key;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return parent.nextOf(this, key);
  }
}
