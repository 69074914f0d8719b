package dev.lasti.runtime.modules.functools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** The module {@code _functools}. Its types are loaded when named. */
public final class FunctoolsModule implements LazyValues {
  private static final String[] NAMES = {"_lru_cache_wrapper", "cmp_to_key", "partial", "reduce"};

  private PyModule module;

  private FunctoolsModule() {}

  /** A new module. */
  public static PyModule create() {
    FunctoolsModule values = new FunctoolsModule();
    values.module = PyModule.nativeModule("_functools", values);
    return values.module;
  }

  @Override
  public String[] names() {
    return NAMES;
  }

  @Override
  public Object load(String name) {
    return switch (name) {
      case "_lru_cache_wrapper" -> LruCacheWrapper.TYPE;
      case "partial" -> Partial.TYPE;
      case "cmp_to_key", "reduce" ->
          ModuleFunctions.get(module, FunctoolsModuleMethods.TABLE, name);
      default -> null;
    };
  }

  @PyMethod("cmp_to_key(mycmp)")
  static Object compareToKey(Object comparison) {
    return new KeyWrapper(comparison, null);
  }

  /** Raises TypeError for an empty iterable without an initial value. */
  @PyMethod("reduce(function, iterable, initial=<unrepresentable>, /)")
  static Object reduce(Object function, Object iterable, Object initial) {
    if (!IteratorProtocol.isIterable(iterable)) {
      throw PyErrors.typeError("reduce() arg 2 must support iteration");
    }
    Object iterator = IteratorProtocol.getIterator(iterable);
    Object result = initial == null ? IteratorProtocol.nextOrNull(iterator) : initial;
    if (result == null) {
      throw PyErrors.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object item = IteratorProtocol.nextOrNull(iterator);
        item != null;
        item = IteratorProtocol.nextOrNull(iterator)) {
      result = CallProtocol.call(function, result, item);
    }
    return result;
  }
}
