package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools._tee}: one of several iterators over the items of another one. */
final class Tee extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("itertools._tee", PyType.OBJECT, PyIteratorMethods.TABLE, TeeMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private Link position;

  private Tee(Link position) {
    this.position = position;
  }

  /** An iterator over the items of any iterable; over those of another tee from where it is. */
  static Tee of(Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    return iterator instanceof Tee tee ? tee.copy() : new Tee(new Link(iterator));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object item = position.item();
    if (item != null) {
      position = position.next();
    }
    return item;
  }

  @PyMethod("__copy__($self, /)")
  Tee copy() {
    return new Tee(position);
  }

  /** A place in the items, which are read when the first iterator gets there. */
  private static final class Link {
    private final Object source;
    private Object item;
    private Link next;

    Link(Object source) {
      this.source = source;
    }

    Object item() {
      if (item == null) {
        item = IteratorProtocol.nextOrNull(source);
      }
      return item;
    }

    Link next() {
      if (next == null) {
        next = new Link(source);
      }
      return next;
    }
  }
}
