package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyOrderedDict;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The module {@code _collections}. Its types are loaded when named. */
public final class CollectionsModule implements LazyValues {
  private static final String[] NAMES = {
    "OrderedDict",
    "_count_elements",
    "_deque_iterator",
    "_deque_reverse_iterator",
    "_tuplegetter",
    "defaultdict",
    "deque",
  };

  private PyModule module;

  private CollectionsModule() {}

  /** A new module. */
  public static PyModule create() {
    CollectionsModule values = new CollectionsModule();
    values.module = PyModule.nativeModule("_collections", values);
    return values.module;
  }

  @Override
  public String[] names() {
    return NAMES;
  }

  @Override
  public Object load(String name) {
    return switch (name) {
      case "OrderedDict" -> PyOrderedDict.TYPE;
      case "_count_elements" -> ModuleFunctions.get(module, CollectionsModuleMethods.TABLE, name);
      case "_deque_iterator" -> DequeIterator.TYPE;
      case "_deque_reverse_iterator" -> DequeReverseIterator.TYPE;
      case "_tuplegetter" -> TupleGetter.TYPE;
      case "defaultdict" -> DefaultDict.TYPE;
      case "deque" -> Deque.TYPE;
      default -> null;
    };
  }

  /**
   * Adds the number of times that each item occurs to its entry in the mapping: the loop of {@code
   * collections.Counter}. A dict, and a subclass that leaves reading and storing as they are, is
   * updated in place; any other mapping through its own methods.
   */
  @PyMethod("_count_elements(mapping, iterable, /)")
  static void countElements(Object mapping, Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    PyDict dict = isPlain(mapping) ? PyDict.valueOrNull(mapping) : null;
    Object get = dict == null ? AttributeProtocol.get(mapping, "get") : null;
    for (Object item = IteratorProtocol.nextOrNull(iterator);
        item != null;
        item = IteratorProtocol.nextOrNull(iterator)) {
      if (dict != null) {
        Object count = dict.get(item);
        dict.put(item, count == null ? (Object) 1L : NumberProtocol.add(count, 1L));
      } else {
        Object count = CallProtocol.call(get, item, 0L);
        ItemProtocol.set(mapping, item, NumberProtocol.add(count, 1L));
      }
    }
  }

  private static boolean isPlain(Object mapping) {
    PyType type = PyType.of(mapping);
    return type.lookup("get") == PyDict.TYPE.lookup("get")
        && type.special(SpecialMethod.SETITEM) == PyDict.TYPE.special(SpecialMethod.SETITEM);
  }
}
