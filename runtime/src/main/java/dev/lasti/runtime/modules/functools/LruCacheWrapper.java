package dev.lasti.runtime.modules.functools;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyBoundMethod;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/**
 * {@code functools._lru_cache_wrapper}: a function with a cache of its results, of which it forgets
 * the one that was used least recently.
 *
 * <p>The links of the results stand in a ring from the least to the most recently used one. Without
 * a maximum their order does not matter, and the cache maps keys to the results themselves.
 */
final class LruCacheWrapper extends PyCallable implements HasDictionary {
  static final PyType TYPE =
      PyType.builtin("functools._lru_cache_wrapper", PyType.OBJECT, LruCacheWrapperMethods.TABLE)
          .withDictionary()
          .makeFinal()
          .withModuleAttribute();

  private static final long UNLIMITED = -1;

  /** Stands in keys between the positional arguments and the keywords. */
  private static final Object KEYWORD_MARK = PyType.OBJECT.call();

  private final Object function;
  private final long most;
  private final boolean isTyped;
  private final Object infoType;
  private final PyDict cache = new PyDict();
  private final Link root = new Link(null, null);
  private PyDict attributes;
  private long hits;
  private long misses;

  private LruCacheWrapper(Object function, long most, boolean isTyped, Object infoType) {
    this.function = function;
    this.most = most;
    this.isTyped = isTyped;
    this.infoType = infoType;
  }

  @PyMethod("__new__($type, /, user_function, maxsize, typed, cache_info_type)")
  static Object create(
      PyType type, Object function, Object maxsize, boolean typed, Object infoType) {
    if (!CallProtocol.isCallable(function)) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    if (maxsize != PyNone.NONE && !NumberProtocol.isIndex(maxsize)) {
      throw PyErrors.typeError("maxsize should be integer or None");
    }
    long most =
        maxsize == PyNone.NONE ? UNLIMITED : Math.max(0, NumberProtocol.asClampedIndex(maxsize));
    return type.wrap(TYPE, new LruCacheWrapper(function, most, typed, infoType));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean bindsReceiver() {
    return true;
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    if (most == 0) {
      misses++;
      return CallProtocol.callKeywords(function, arguments, keywords);
    }
    Object key = key(arguments, keywords);
    return most < 0
        ? callUnlimited(key, arguments, keywords)
        : callLimited(key, arguments, keywords);
  }

  private Object callUnlimited(Object key, Object[] arguments, String[] keywords) {
    Object known = cache.get(key);
    if (known != null) {
      hits++;
      return known;
    }
    misses++;
    Object result = CallProtocol.callKeywords(function, arguments, keywords);
    cache.put(key, result);
    return result;
  }

  /** The function may itself use and clear the cache while it runs. */
  private Object callLimited(Object key, Object[] arguments, String[] keywords) {
    if (cache.get(key) instanceof Link known) {
      hits++;
      known.unlink();
      known.linkBefore(root);
      return known.result;
    }
    misses++;
    Object result = CallProtocol.callKeywords(function, arguments, keywords);
    if (!cache.containsKey(key)) {
      if (cache.size() >= most) {
        Link oldest = root.next;
        oldest.unlink();
        cache.remove(oldest.key);
      }
      Link link = new Link(key, result);
      cache.put(key, link);
      link.linkBefore(root);
    }
    return result;
  }

  /** One argument that is an exact int or str is its own key: {@code lru_cache_make_key}. */
  private Object key(Object[] arguments, String[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    if (!isTyped && named == 0 && arguments.length == 1) {
      Object argument = arguments[0];
      if (argument instanceof String || argument instanceof Long) {
        return argument;
      }
    }
    int positional = arguments.length - named;
    int length = positional + (named == 0 ? 0 : 1 + 2 * named);
    Object[] items = new Object[isTyped ? length + arguments.length : length];
    System.arraycopy(arguments, 0, items, 0, positional);
    if (named > 0) {
      items[positional] = KEYWORD_MARK;
    }
    for (int i = 0; i < named; i++) {
      items[positional + 1 + 2 * i] = keywords[i];
      items[positional + 2 + 2 * i] = arguments[positional + i];
    }
    for (int i = length; i < items.length; i++) {
      items[i] = PyType.of(arguments[i - length]);
    }
    return PyTuple.of(items);
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] arguments, PyDict keywords) {
    KeywordArguments all = KeywordArguments.of(arguments, keywords);
    return callKeywords(all.values(), all.names());
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object bind(Object self, Object instance, Object owner) {
    return instance == PyNone.NONE ? self : new PyBoundMethod(self, instance);
  }

  @PyMethod("cache_info($self, /)")
  Object cacheInfo() {
    Object limit = most < 0 ? PyNone.NONE : (Object) most;
    return CallProtocol.call(infoType, hits, misses, limit, (long) cache.size());
  }

  @PyMethod("cache_clear($self, /)")
  void cacheClear() {
    hits = 0;
    misses = 0;
    cache.clear();
    root.unlink();
  }

  @Override
  @PyGetter("__dict__")
  public PyDict dictionary() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return attributes;
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    return AttributeProtocol.get(self, "__qualname__");
  }

  @PyMethod("__copy__($self, /)")
  static Object copy(Object self) {
    return self;
  }

  @PyMethod("__deepcopy__($self, memo, /)")
  static Object deepCopy(Object self, Object memo) {
    return self;
  }

  /** A result in the ring. It is no Python value, but stands in the cache like one. */
  private static final class Link {
    private final Object key;
    private final Object result;
    private Link previous = this;
    private Link next = this;

    Link(Object key, Object result) {
      this.key = key;
      this.result = result;
    }

    void unlink() {
      previous.next = next;
      next.previous = previous;
      previous = this;
      next = this;
    }

    void linkBefore(Link following) {
      previous = following.previous;
      next = following;
      previous.next = this;
      following.previous = this;
    }
  }
}
