package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * What a thread's event loop wants to know of asynchronous generators: {@code
 * sys.set_asyncgen_hooks}, PEP 525.
 *
 * @param firstIteration called with a generator that is iterated for the first time, or {@code
 *     null}
 * @param finalizer called with a generator that is lost before its end, or {@code null}
 */
public record AsyncGeneratorHooks(Object firstIteration, Object finalizer) {
  private static final AsyncGeneratorHooks NONE = new AsyncGeneratorHooks(null, null);
  private static final ThreadLocal<AsyncGeneratorHooks> CURRENT = new ThreadLocal<>();

  /** Raises TypeError for a hook that cannot be called. */
  public AsyncGeneratorHooks {
    check(finalizer, "finalizer");
    check(firstIteration, "firstiter");
  }

  private static void check(Object hook, String name) {
    if (hook != null && !CallProtocol.isCallable(hook)) {
      throw PyErrors.typeError("callable " + name + " expected, got " + PyType.of(hook).name());
    }
  }

  /** {@code sys.get_asyncgen_hooks()} of this thread. */
  public static AsyncGeneratorHooks current() {
    AsyncGeneratorHooks hooks = CURRENT.get();
    return hooks == null ? NONE : hooks;
  }

  /** {@code sys.set_asyncgen_hooks(...)} for this thread. */
  public static void current(AsyncGeneratorHooks hooks) {
    CURRENT.set(hooks);
  }
}
