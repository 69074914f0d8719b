package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Builtins;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Values;

/** The items of one run of {@link GroupBy}, until that goes on to the next. */
final class Group extends PyIterator implements Reducible {
  static final PyType TYPE =
      define("itertools._grouper", DeprecatedReductionMethods.TABLE, GroupMethods.TABLE)
          .makeFinal();

  private final GroupBy parent;
  private final Object key;

  Group(GroupBy parent, Object key) {
    this.parent = parent;
    this.key = key;
    parent.begin(this);
  }

  @PyMethod("__new__($type, parent, tgtkey, /)")
  static Object create(PyType type, Object parent, Object key) {
    if (!(Values.of(parent) instanceof GroupBy groups)) {
      throw PyErrors.badArgument("_grouper() argument 1", "itertools.groupby", parent);
    }
    return type.wrap(TYPE, new Group(groups, key));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return parent.nextOf(this, key);
  }

  @Override
  public PyTuple reduce(PyType type) {
    return parent.isCurrent(this)
        ? PyTuple.of(type, PyTuple.of(parent, key))
        : PyTuple.of(Builtins.get("iter"), PyTuple.of(PyTuple.EMPTY));
  }
}
