package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.util.HashMap;
import java.util.Map;

/**
 * How large CPython's structures for instances are, and where in them the {@code __dict__} and the
 * weak references are found: {@code tp_basicsize} and its kin. Programs see these numbers, and by
 * them two classes are found to have the same layout.
 *
 * @param dictionaryOffset 0 where there is none, -1 before the object itself
 * @param isCollected whether the garbage collector tracks instances, which decides how they are
 *     freed
 */
public record StructureSize(
    long basic, long item, long dictionaryOffset, long weakReferenceOffset, boolean isCollected) {
  private static final int POINTER = 8;
  private static final int MANAGED_DICTIONARY = -1;
  private static final int MANAGED_WEAK_REFERENCE = -32;

  /** The builtin types whose structure is not their base's: name and the first four components. */
  private static final String BUILTIN =
      """
      _io._IOBase 32 0 16 24
      _io.BufferedRandom 152 0 136 144
      _io.BufferedReader 152 0 136 144
      _io.BufferedRWPair 48 0 32 40
      _io.BufferedWriter 152 0 136 144
      _io.BytesIO 64 0 40 48
      _io.FileIO 48 0 40 32
      _io.StringIO 168 0 144 152
      _io.TextIOWrapper 200 0 184 176
      _struct.Struct 56 0 0 48
      _thread._local 64 0 0 40
      _thread.lock 40 0 0 24
      _thread.RLock 48 0 0 40
      array.array 64 0 0 48
      async_generator 144 8 0 16
      AttributeError 88 0 16 0
      BaseException 72 0 16 0
      BaseExceptionGroup 88 0 16 0
      builtin_function_or_method 56 0 0 40
      bytearray 56 0 0 0 untracked
      bytes 33 1 0 0 untracked
      cell 24 0 0 0
      classmethod 32 0 24 0
      classmethod_descriptor 56 0 0 0
      code 192 2 0 144 untracked
      collections.defaultdict 56 0 0 0
      collections.deque 216 0 0 208
      collections.OrderedDict 112 0 96 104
      complex 32 0 0 0 untracked
      coroutine 144 8 0 16
      dict 48 0 0 0
      enumerate 56 0 0 0
      filter 32 0 0 0
      float 24 0 0 0 untracked
      frame 120 8 0 0
      frozenset 200 0 0 192
      function 144 0 88 96
      functools._lru_cache_wrapper 152 0 136 144
      functools.partial 64 0 40 48
      generator 144 8 0 16
      getset_descriptor 48 0 0 0
      ImportError 104 0 16 0
      int 24 4 0 0 untracked
      itertools._tee 48 0 0 32
      list 40 0 0 0
      map 32 0 0 0
      mappingproxy 24 0 0 0
      member_descriptor 48 0 0 0
      memoryview 144 8 0 136
      method 48 0 0 32
      method-wrapper 32 0 0 0
      method_descriptor 56 0 0 0
      module 56 0 16 40
      NameError 80 0 16 0
      object 16 0 0 0 untracked
      OSError 112 0 16 0
      property 64 0 0 0
      range 48 0 0 0 untracked
      re.Pattern 88 8 0 48
      reversed 32 0 0 0
      set 200 0 0 192
      slice 40 0 0 0
      staticmethod 32 0 24 0
      StopIteration 80 0 16 0
      str 64 0 0 0 untracked
      super 40 0 0 0
      SyntaxError 136 0 16 0
      SystemExit 80 0 16 0
      traceback 40 0 0 0
      tuple 24 8 0 0
      type 920 40 264 368
      types.GenericAlias 64 0 0 40
      types.SimpleNamespace 24 0 16 0
      types.UnionType 32 0 0 0
      typing.ParamSpec 40 0 -1 -32
      typing.ParamSpecArgs 24 0 0 -32
      typing.ParamSpecKwargs 24 0 0 -32
      typing.TypeAliasType 56 0 0 0
      typing.TypeVar 64 0 -1 -32
      typing.TypeVarTuple 24 0 -1 -32
      UnicodeDecodeError 112 0 16 0
      UnicodeEncodeError 112 0 16 0
      UnicodeTranslateError 112 0 16 0
      weakref.CallableProxyType 64 0 0 0
      weakref.ProxyType 64 0 0 0
      weakref.ReferenceType 64 0 0 0
      wrapper_descriptor 56 0 0 0
      zip 48 0 0 0
      """;

  private static Map<String, StructureSize> builtin;

  static StructureSize of(PyType type) {
    if (type.isBuiltin()) {
      StructureSize known = builtin().get(type.name());
      return known == null ? of(type.base()) : known;
    }
    StructureSize base = of(type.base());
    boolean addsDictionary = type.hasDictionary() && base.dictionaryOffset == 0;
    boolean addsWeakReference = type.hasWeakReference() && base.weakReferenceOffset == 0;
    return new StructureSize(
        base.basic + POINTER * type.ownSlots(),
        base.item,
        addsDictionary ? MANAGED_DICTIONARY : base.dictionaryOffset,
        addsWeakReference ? MANAGED_WEAK_REFERENCE : base.weakReferenceOffset,
        true);
  }

  private static synchronized Map<String, StructureSize> builtin() {
    if (builtin == null) {
      builtin = new HashMap<>();
      BUILTIN.lines().forEach(StructureSize::enter);
    }
    return builtin;
  }

  private static void enter(String line) {
    String[] words = line.split(" ");
    StructureSize size =
        new StructureSize(
            Long.parseLong(words[1]),
            Long.parseLong(words[2]),
            Long.parseLong(words[3]),
            Long.parseLong(words[4]),
            words.length == 5);
    builtin.put(words[0], size);
  }

  /** {@code _PyType_PreHeaderSize}: what stands before the structure. */
  private long header() {
    boolean isManaged = dictionaryOffset < 0 || weakReferenceOffset < 0;
    return (isCollected ? 2 * POINTER : 0) + (isManaged ? 2 * POINTER : 0);
  }

  /**
   * {@code sys.getsizeof(object)}: {@code __sizeof__} and what stands before. Raises TypeError
   * where that is missing or answers no int, ValueError for a negative size.
   */
  public static Object withHeader(Object object) {
    PyType type = PyType.of(object);
    Object method = type.lookup("__sizeof__");
    if (method == null) {
      throw PyErrors.typeError("Type " + type.name() + " doesn't define __sizeof__");
    }
    Object answer = Values.of(CallProtocol.call(Descriptors.get(method, object, type)));
    if (!PyType.of(answer).isSubtypeOf(PyInt.TYPE)) {
      throw PyErrors.typeError("an integer is required");
    }
    long size = NumberProtocol.asSize(answer);
    if (size < 0) {
      throw PyErrors.valueError("__sizeof__() should return >= 0");
    }
    return size + of(type).header();
  }

  /** Whether there is more in the structure than so many slots and what every object has. */
  boolean exceeds(int slots) {
    int offsets = (dictionaryOffset > 0 ? 1 : 0) + (weakReferenceOffset > 0 ? 1 : 0);
    return basic > of(PyType.OBJECT).basic + (long) POINTER * (offsets + slots);
  }

  /**
   * Whether attributes and weak references stand before the object: {@code Py_TPFLAGS_PREHEADER}.
   */
  boolean hasSamePreheader(StructureSize other) {
    return (dictionaryOffset < 0) == (other.dictionaryOffset < 0)
        && (weakReferenceOffset < 0) == (other.weakReferenceOffset < 0);
  }
}
