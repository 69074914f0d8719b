package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.frames.Call;
import dev.lasti.runtime.frames.CallStack;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.Values;

/**
 * Where a warning points to: {@code setup_context}.
 *
 * @param module the name that filters compare; may be None
 * @param registry where the module notes what it was warned of already, or {@code null}
 */
record WarningContext(String file, int line, Object module, PyDict registry) {
  private static final String REGISTRY = "__warningregistry__";

  /**
   * The line that called, or one of those that called that.
   *
   * @param level 1 for the innermost call
   * @param skipped beginnings of file names whose calls do not count
   */
  static WarningContext ofCaller(int level, PyTuple skipped) {
    CallStack stack = CallStack.capture();
    Call innermost = stack.call(0);
    boolean countsAll = level <= 0 || innermost == null || isInternal(innermost);
    int depth = 0;
    for (int i = level; i > 1 && stack.call(depth) != null; i--) {
      depth++;
      while (!countsAll && isSkipped(stack.call(depth), skipped)) {
        depth++;
      }
    }
    return of(stack.call(depth));
  }

  private static boolean isSkipped(Call call, PyTuple skipped) {
    if (call == null) {
      return false;
    }
    boolean isSkipped = isInternal(call);
    for (Object prefix : skipped.items()) {
      isSkipped |= Values.of(prefix) instanceof String text && fileOf(call).startsWith(text);
    }
    return isSkipped;
  }

  /** {@code is_internal_frame}: calls of the import system do not count. */
  private static boolean isInternal(Call call) {
    return fileOf(call).contains("importlib") && fileOf(call).contains("_bootstrap");
  }

  private static String fileOf(Call call) {
    return call.code().fileName();
  }

  private static WarningContext of(Call call) {
    PyDict globals = call == null ? SysModule.MODULE.dictionary() : call.globals();
    if (!(globals.get(REGISTRY) instanceof PyDict)) {
      globals.put(REGISTRY, new PyDict());
    }
    PyDict registry = (PyDict) globals.get(REGISTRY);
    Object name = globals.get("__name__");
    Object module = name == PyNone.NONE || Values.of(name) instanceof String ? name : "<string>";
    return call == null
        ? new WarningContext("sys", 1, module, registry)
        : new WarningContext(fileOf(call), call.line(), module, registry);
  }

  /** A place in a file whose module is only known by the file's name: {@code normalize_module}. */
  static WarningContext ofFile(String file, int line, PyDict registry) {
    String module = file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
    return new WarningContext(file, line, file.isEmpty() ? "<unknown>" : module, registry);
  }
}
