package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.Map;

/**
 * The module {@code gc}: {@code gcmodule.c}. The collector is the JVM's; what the module adds is
 * that {@code collect()} waits until all is done that is due for lost objects. Nobody can ask the
 * JVM which objects there are and who refers to them: {@code get_objects()} and {@code
 * get_referrers()} answer with empty lists.
 */
public final class GcModule {
  private static final long GENERATIONS = 3;
  private static final String[] FLAGS = {
    "DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "DEBUG_SAVEALL"
  };
  private static final long DEBUG_SAVE_ALL = 32;
  private static final long DEBUG_LEAK = 38;

  private static Object[] thresholds = {700L, 10L, 10L};
  private static final long[] COLLECTIONS = new long[(int) GENERATIONS];
  private static final long[] COLLECTED = new long[(int) GENERATIONS];
  private static Object debugFlags = 0L;
  private static boolean isEnabled = true;

  private GcModule() {}

  public static PyModule create() {
    PyModule module = PyModule.nativeModule("gc", null);
    ModuleFunctions.addAll(module, GcModuleMethods.TABLE);
    module.global("garbage", new PyList());
    module.global("callbacks", new PyList());
    for (int i = 0; i < FLAGS.length - 1; i++) {
      module.global(FLAGS[i], 1L << i);
    }
    module.global(FLAGS[FLAGS.length - 1], DEBUG_SAVE_ALL);
    module.global("DEBUG_LEAK", DEBUG_LEAK);
    return module;
  }

  /** Every collection is one of all generations. */
  @PyMethod("collect(generation=2)")
  static long collect(Object generation) {
    int number = generation == null ? (int) GENERATIONS - 1 : generation(generation);
    long found = Lifetimes.collect();
    COLLECTIONS[number]++;
    COLLECTED[number] += found;
    return found;
  }

  private static int generation(Object generation) {
    int number = NumberProtocol.asInt(generation);
    if (number < 0 || number >= GENERATIONS) {
      throw PyErrors.valueError("invalid generation");
    }
    return number;
  }

  @PyMethod("enable()")
  static void enable() {
    isEnabled = true;
  }

  /** Remembered only: what CPython does without its collector must still be done. */
  @PyMethod("disable()")
  static void disable() {
    isEnabled = false;
  }

  @PyMethod("isenabled()")
  static boolean isEnabled() {
    return isEnabled;
  }

  @PyMethod("get_count()")
  static Object getCount() {
    return PyTuple.of(0L, 0L, 0L);
  }

  @PyMethod("get_threshold()")
  static Object getThreshold() {
    return PyTuple.of(thresholds.clone());
  }

  /** The thresholds are remembered only. */
  @PyMethod("set_threshold(threshold0, threshold1=10, threshold2=10, /)")
  static void setThreshold(Object first, Object second, Object third) {
    Object[] given = {first, second, third};
    Object[] next = thresholds.clone();
    for (int i = 0; i < next.length; i++) {
      if (given[i] != null) {
        next[i] = (long) NumberProtocol.asInt(given[i]);
      }
    }
    thresholds = next;
  }

  @PyMethod("get_debug()")
  static Object getDebug() {
    return debugFlags;
  }

  @PyMethod("set_debug(flags, /)")
  static void setDebug(Object flags) {
    debugFlags = (long) NumberProtocol.asInt(flags);
  }

  @PyMethod("get_stats()")
  static Object getStatistics() {
    PyList generations = new PyList();
    for (int i = 0; i < GENERATIONS; i++) {
      PyDict statistics = new PyDict();
      statistics.put("collections", COLLECTIONS[i]);
      statistics.put("collected", COLLECTED[i]);
      statistics.put("uncollectable", 0L);
      generations.append(statistics);
    }
    return generations;
  }

  @PyMethod("get_objects(generation=None)")
  static Object getObjects(Object generation) {
    return new PyList();
  }

  @PyMethod("get_referrers(*objs)")
  static Object getReferrers(Object[] objects) {
    return new PyList();
  }

  /** What containers hold; of other objects nobody can tell. */
  @PyMethod("get_referents(*objs)")
  static Object getReferents(Object[] objects) {
    PyList referents = new PyList();
    for (Object object : objects) {
      Object value = Values.of(object);
      if (value instanceof PyDict dictionary) {
        for (Map.Entry<Object, Object> entry : dictionary.entrySet()) {
          referents.append(entry.getKey());
          referents.append(entry.getValue());
        }
      } else if (value instanceof PyList || value instanceof PyTuple) {
        for (Object item : Sequences.toArray(value)) {
          referents.append(item);
        }
      }
    }
    return referents;
  }

  /** Whether CPython's collector would look at the object: containers, not numbers and texts. */
  @PyMethod("is_tracked(obj, /)")
  static boolean isTracked(Object object) {
    if (object instanceof PyTuple || object instanceof PyDict) {
      return hasTracked(object);
    }
    return !isAtomic(PyType.of(object));
  }

  private static boolean hasTracked(Object container) {
    for (Object item : Sequences.toArray(getReferents(new Object[] {container}))) {
      if (isTracked(item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtomic(PyType type) {
    if (!type.isBuiltin()) {
      return false;
    }
    return switch (type.name()) {
      case "int", "float", "complex", "bool", "str", "bytes", "bytearray", "range", "NoneType" ->
          true;
      case "ellipsis", "NotImplementedType", "object", "code" -> true;
      default -> false;
    };
  }

  /** Nobody keeps note of it. */
  @PyMethod("is_finalized(obj, /)")
  static boolean isFinalized(Object object) {
    return false;
  }

  @PyMethod("freeze()")
  static void freeze() {
    // The JVM's collector has no permanent generation that a program could fill.
  }

  @PyMethod("unfreeze()")
  static void unfreeze() {
    // See freeze().
  }

  @PyMethod("get_freeze_count()")
  static long getFreezeCount() {
    return 0;
  }
}
