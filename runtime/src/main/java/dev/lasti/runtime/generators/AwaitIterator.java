package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** An iterator that an {@code __await__} returns: what {@code await} drives. PEP 492. */
abstract class AwaitIterator extends SendIterator {

  /** A final type with the methods that all have and those of the tables. */
  static PyType defineAwaitIterator(String name, MethodTable... tables) {
    MethodTable[] all = new MethodTable[tables.length + 1];
    all[0] = AwaitIteratorMethods.TABLE;
    System.arraycopy(tables, 0, all, 1, tables.length);
    return PyType.builtin(name, PyType.OBJECT, SendIteratorMethods.TABLE, all).makeFinal();
  }

  @PyMethod("__iter__($self, /)")
  static Object iterate(Object self) {
    return self;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return sendOrStop(PyNone.NONE);
  }
}
