package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.compress}: the items whose selectors are true */
final class Compress extends PyIterator implements Reducible {
  static final PyType TYPE =
      define("itertools.compress", DeprecatedReductionMethods.TABLE, CompressMethods.TABLE);

  private final Object items;
  private final Object selectors;

  private Compress(Object items, Object selectors) {
    this.items = items;
    this.selectors = selectors;
  }

  @PyMethod("__new__($type, data, selectors)")
  static Object create(PyType type, Object data, Object selectors) {
    return type.wrap(
        TYPE,
        new Compress(IteratorProtocol.getIterator(data), IteratorProtocol.getIterator(selectors)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    while (true) {
      Object item = IteratorProtocol.nextOrNull(items);
      Object selector = item == null ? null : IteratorProtocol.nextOrNull(selectors);
      if (selector == null || ObjectProtocol.isTrue(selector)) {
        return selector == null ? null : item;
      }
    }
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(items, selectors));
  }
}
