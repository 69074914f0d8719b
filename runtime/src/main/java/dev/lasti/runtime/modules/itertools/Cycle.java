package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.cycle}: the items again and again */
final class Cycle extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("itertools.cycle", PyType.OBJECT, PyIteratorMethods.TABLE, CycleMethods.TABLE)
          .withModuleAttribute();

  private final Object iterator;
  private final PyList saved = new PyList();
  private boolean isExhausted;
  private int position;

  private Cycle(Object iterator) {
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, iterable, /)")
  static Object create(PyType type, Object iterable) {
    return type.wrap(TYPE, new Cycle(IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object item = isExhausted ? null : IteratorProtocol.nextOrNull(iterator);
    if (item != null) {
      saved.append(item);
      return item;
    }
    isExhausted = true;
    if (saved.isEmpty()) {
      return null;
    }
    position = position == saved.size() ? 0 : position;
    return saved.get(position++);
  }
}
