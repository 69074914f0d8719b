package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The module {@code itertools}: {@code itertoolsmodule.c}. Its types are loaded when named. */
public final class ItertoolsModule implements LazyValues {
  private static final String[] NAMES = {
    "_grouper",
    "_tee",
    "_tee_dataobject",
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
      case "_grouper" -> Group.TYPE;
      case "_tee" -> Tee.TYPE;
      case "_tee_dataobject" -> TeeData.TYPE;
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
    if (count == 0) {
      return PyTuple.EMPTY;
    }
    Object iterator = IteratorProtocol.getIterator(iterable);
    Object copy = AttributeProtocol.find(iterator, "__copy__");
    Object first = copy == null ? Tee.of(iterator) : iterator;
    Object[] iterators = new Object[count];
    for (int i = 0; i < count; i++) {
      iterators[i] = i == 0 ? first : CallProtocol.call(copyMethod(copy, first));
    }
    return PyTuple.of(iterators);
  }

  private static Object copyMethod(Object known, Object first) {
    return known == null ? AttributeProtocol.get(first, "__copy__") : known;
  }
}
