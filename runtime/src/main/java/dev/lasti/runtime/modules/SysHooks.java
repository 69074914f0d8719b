package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The functions of {@code sys} that watch and tune the interpreter. */
final class SysHooks {
  private static final List<Object> AUDIT_HOOKS = new CopyOnWriteArrayList<>();
  private static double switchInterval = 0.005;

  private SysHooks() {}

  @PyMethod("addaudithook(hook)")
  static void addAuditHook(Object hook) {
    AUDIT_HOOKS.add(hook);
  }

  /** Only programs raise events; the runtime itself raises none. */
  @PyMethod("audit(event, /, *args)")
  static void audit(Object event, Object[] arguments) {
    if (!(Values.of(event) instanceof String)) {
      throw PyErrors.typeError("expected str for argument 'event', not " + PyType.of(event).name());
    }
    for (Object hook : AUDIT_HOOKS) {
      CallProtocol.call(hook, event, PyTuple.of(arguments));
    }
  }

  @PyMethod("call_tracing(func, args, /)")
  static Object callTracing(Object function, Object arguments) {
    if (!(Values.of(arguments) instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "call_tracing() argument 2 must be tuple, not " + PyType.of(arguments).name());
    }
    return CallProtocol.callArray(function, tuple.toArray());
  }

  @PyMethod("gettrace()")
  static Object getTrace() {
    return PyNone.NONE;
  }

  @PyMethod("getprofile()")
  static Object getProfile() {
    return PyNone.NONE;
  }

  /** Compiled code tells nobody where it is. Raises NotImplementedError for any but None. */
  @PyMethod("settrace(function, /)")
  static void setTrace(Object function) {
    refuse(function, "tracing");
  }

  @PyMethod("setprofile(function, /)")
  static void setProfile(Object function) {
    refuse(function, "profiling");
  }

  private static void refuse(Object function, String what) {
    if (function != PyNone.NONE) {
      throw PyErrors.create(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR, what + " of compiled code is not supported");
    }
  }

  @PyMethod("getswitchinterval()")
  static Object getSwitchInterval() {
    return switchInterval;
  }

  /** The interval is remembered only: threads switch where they wait. */
  @PyMethod("setswitchinterval(interval, /)")
  static void setSwitchInterval(Object interval) {
    double seconds = NumberProtocol.asDouble(interval);
    if (!(seconds > 0)) {
      throw PyErrors.valueError("switch interval must be strictly positive");
    }
    switchInterval = seconds;
  }

  @PyMethod("getallocatedblocks()")
  static Object getAllocatedBlocks() {
    return 0L;
  }

  @PyMethod("getunicodeinternedsize()")
  static Object getInternedSize() {
    return 0L;
  }

  @PyMethod("is_stack_trampoline_active()")
  static boolean isStackTrampolineActive() {
    return false;
  }

  @PyMethod("_clear_type_cache()")
  static void clearTypeCache() {}

  @PyMethod("getfilesystemencodeerrors()")
  static String getFileSystemEncodeErrors() {
    return "surrogateescape";
  }
}
