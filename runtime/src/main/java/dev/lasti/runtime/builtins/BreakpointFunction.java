package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.protocol.CallProtocol;

/** The builtin function {@code breakpoint}. */
final class BreakpointFunction {
  private BreakpointFunction() {}

  /** Calls {@code sys.breakpointhook}. Raises RuntimeError if that is missing. */
  @PyMethod("breakpoint(*args, **kws)")
  static Object breakpoint(Object[] arguments, PyDict keywords) {
    Object hook = SysModule.MODULE.global("breakpointhook");
    if (hook == null) {
      throw PyErrors.runtimeError("lost sys.breakpointhook");
    }
    KeywordArguments all = KeywordArguments.of(arguments, keywords);
    return CallProtocol.callKeywords(hook, all.values(), all.names());
  }
}
