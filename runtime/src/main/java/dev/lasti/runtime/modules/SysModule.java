package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.CallingModule;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.frames.ModuleOfCaller;
import dev.lasti.runtime.io.PyTextIOWrapper;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.modules.warnings.WarningsHook;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The module {@code sys}, as far as Java code asks for it. */
public final class SysModule {
  public static final PyModule MODULE = PyModule.nativeModule("sys", new SysNames());

  private static final GlobalCell STDOUT = MODULE.cell("stdout");

  static {
    Unraisable.hook(new UnraisableHook());
    Warnings.hook(new WarningsHook());
    CallingModule.finder(new ModuleOfCaller());
  }

  private SysModule() {}

  /** {@code sys.stdin}, or {@code null} where the program has deleted it. */
  public static Object standardInput() {
    return MODULE.global("stdin");
  }

  /** {@code sys.stdout}, or {@code null} where the program has deleted it. */
  public static Object standardOutput() {
    return STDOUT.value();
  }

  /** {@code sys.stderr}, or {@code null} where the program has deleted it. */
  public static Object standardError() {
    return MODULE.global("stderr");
  }

  /** Uses other streams than the process has; {@code null} leaves one as it is. */
  public static void redirect(InputStream in, OutputStream out, OutputStream err) {
    StandardStreams.redirect(in, out, err);
    for (String name : new String[] {"stdin", "stdout", "stderr"}) {
      PyTextIOWrapper stream = StandardStreams.named(name);
      MODULE.global(name, stream);
      MODULE.global("__" + name + "__", stream);
    }
  }

  /**
   * Sets {@code sys.argv} and {@code sys.path}.
   *
   * @param script the program's file as the user named it
   * @param path the directories in which modules are looked for, the program's own first
   */
  public static void arguments(String script, List<String> path, String[] arguments) {
    PyList all = PyList.of(script);
    for (String argument : arguments) {
      all.append(argument);
    }
    MODULE.global("argv", all);
    MODULE.global("path", PyList.of(path.toArray()));
  }
}
