package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ItemProtocol;

/** {@code operator.itemgetter}. */
final class ItemGetter extends PyCallable {
  static final PyType TYPE =
      PyType.builtin("operator.itemgetter", PyType.OBJECT, ItemGetterMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private final Object[] items;

  private ItemGetter(Object[] items) {
    this.items = items;
  }

  @PyMethod("__new__($type, *items)")
  static Object create(PyType type, Object[] items) {
    if (items.length == 0) {
      throw PyErrors.typeError("itemgetter expected 1 argument, got 0");
    }
    return type.wrap(TYPE, new ItemGetter(items));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object object) {
    if (items.length == 1) {
      return ItemProtocol.get(object, items[0]);
    }
    Object[] found = new Object[items.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = ItemProtocol.get(object, items[i]);
    }
    return PyTuple.of(found);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return call(GetterArguments.single("itemgetter", arguments, keywords));
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] given, PyDict keywords) {
    return call(GetterArguments.single("itemgetter", given, keywords));
  }

  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    return PyTuple.of(TYPE, PyTuple.of(items));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "operator.itemgetter" + GetterArguments.repr(items);
  }
}
