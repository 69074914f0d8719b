package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The module {@code itertools}: {@code itertoolsmodule.c}. Its types are loaded when named. */
public final class ItertoolsModule implements LazyValues {
  private static final String[] NAMES = {
    "accumulate",
    "batched",
    "chain",
    "combinations",
    "combinations_with_replacement",
    "compress",
    "count",
    "cycle",
    "dropwhile",
    "filterfalse",
    "groupby",
    "islice",
    "pairwise",
    "permutations",
    "product",
    "repeat",
    "starmap",
    "takewhile",
    "tee",
    "zip_longest",
  };

  private PyModule module;

  private ItertoolsModule() {}

  /** A new module. */
  public static PyModule create() {
    ItertoolsModule values = new ItertoolsModule();
    values.module = PyModule.nativeModule("itertools", values);
    return values.module;
  }

  @Override
  public String[] names() {
    return NAMES;
  }

  @Override
  public Object load(String name) {
    return name.equals("tee")
        ? ModuleFunctions.get(module, ItertoolsModuleMethods.TABLE, name)
        : type(name);
  }

  private static PyType type(String name) {
    return switch (name) {
      case "accumulate" -> Accumulate.TYPE;
      case "batched" -> Batched.TYPE;
      case "chain" -> Chain.TYPE;
      case "combinations" -> Combinations.TYPE;
      case "combinations_with_replacement" -> CombinationsWithReplacement.TYPE;
      case "compress" -> Compress.TYPE;
      case "count" -> Count.TYPE;
      case "cycle" -> Cycle.TYPE;
      case "dropwhile" -> DropWhile.TYPE;
      case "filterfalse" -> FilterFalse.TYPE;
      case "groupby" -> GroupBy.TYPE;
      case "islice" -> Slice.TYPE;
      case "pairwise" -> Pairwise.TYPE;
      case "permutations" -> Permutations.TYPE;
      case "product" -> Product.TYPE;
      case "repeat" -> Repeat.TYPE;
      case "starmap" -> StarMap.TYPE;
      case "takewhile" -> TakeWhile.TYPE;
      case "zip_longest" -> ZipLongest.TYPE;
      default -> null;
    };
  }

  @PyMethod("tee(iterable, n=2, /)")
  static Object tee(Object iterable, Object n) {
    int count = n == null ? 2 : NumberProtocol.asIndex(n);
    if (count < 0) {
      throw PyErrors.valueError("n must be >= 0");
    }
    Object[] iterators = new Object[count];
    for (int i = 0; i < count; i++) {
      iterators[i] = i == 0 ? Tee.of(iterable) : ((Tee) iterators[0]).copy();
    }
    return PyTuple.of(iterators);
  }
}
