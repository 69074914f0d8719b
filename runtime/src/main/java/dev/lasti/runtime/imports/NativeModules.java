package dev.lasti.runtime.imports;

import dev.lasti.runtime.builtins.BuiltinsModule;
import dev.lasti.runtime.io.IoModule;
import dev.lasti.runtime.modules.AtexitModule;
import dev.lasti.runtime.modules.ErrnoModule;
import dev.lasti.runtime.modules.FutureModule;
import dev.lasti.runtime.modules.GcModule;
import dev.lasti.runtime.modules.MathModule;
import dev.lasti.runtime.modules.RandomModule;
import dev.lasti.runtime.modules.StringModule;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.modules.abc.AbcModule;
import dev.lasti.runtime.modules.array.ArrayModule;
import dev.lasti.runtime.modules.binascii.BinasciiModule;
import dev.lasti.runtime.modules.cmath.CmathModule;
import dev.lasti.runtime.modules.collections.CollectionsModule;
import dev.lasti.runtime.modules.functools.FunctoolsModule;
import dev.lasti.runtime.modules.itertools.ItertoolsModule;
import dev.lasti.runtime.modules.operator.OperatorModule;
import dev.lasti.runtime.modules.sre.SreModule;
import dev.lasti.runtime.modules.struct.StructModule;
import dev.lasti.runtime.modules.thread.ThreadModule;
import dev.lasti.runtime.modules.time.TimeModule;
import dev.lasti.runtime.modules.warnings.WarningsModule;
import dev.lasti.runtime.modules.weakref.WeakrefModule;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.typing.TypingModule;
import java.util.Arrays;

/** The modules that Java classes are: CPython's {@code sys.builtin_module_names}. */
public final class NativeModules {
  private static final String[] NAMES = {
    "_abc",
    "_collections",
    "_functools",
    "_io",
    "_operator",
    "_random",
    "_sre",
    "_string",
    "_struct",
    "_thread",
    "_typing",
    "_warnings",
    "_weakref",
    "array",
    "atexit",
    "binascii",
    "builtins",
    "cmath",
    "errno",
    "gc",
    "io",
    "itertools",
    "math",
    "operator",
    "sys",
    "time",
  };

  private NativeModules() {}

  /** All names, sorted. */
  public static String[] names() {
    return NAMES.clone();
  }

  /** Whether a module of this name is native, and goes before any file. */
  public static boolean has(String name) {
    return Arrays.binarySearch(NAMES, name) >= 0;
  }

  /**
   * What a library module has of its native part, or all of it if it is as small as {@code
   * __future__}, for programs whose path does not have the library module itself; or {@code null}.
   */
  static PyModule partOf(String name) {
    return switch (name) {
      case "__future__" -> FutureModule.create();
      case "weakref" -> WeakrefModule.create(name);
      default -> null;
    };
  }

  /** The module of this name, or {@code null}. */
  static PyModule find(String name) {
    return switch (name) {
      case "_abc" -> AbcModule.create();
      case "_collections" -> CollectionsModule.create();
      case "_io" -> IoModule.MODULE;
      case "io" -> IoModule.createPublic();
      case "_functools" -> FunctoolsModule.create();
      case "_random" -> RandomModule.create();
      case "_sre" -> SreModule.create();
      case "_string" -> StringModule.create();
      case "_struct" -> StructModule.create();
      case "_thread" -> ThreadModule.create();
      case "_typing" -> TypingModule.create();
      case "_warnings" -> WarningsModule.create();
      case "_weakref" -> WeakrefModule.create(name);
      case "array" -> ArrayModule.create();
      case "atexit" -> AtexitModule.create();
      case "binascii" -> BinasciiModule.create();
      case "builtins" -> BuiltinsModule.MODULE;
      case "cmath" -> CmathModule.create();
      case "errno" -> ErrnoModule.create();
      case "gc" -> GcModule.create();
      case "itertools" -> ItertoolsModule.create();
      case "math" -> MathModule.create();
      case "operator" -> OperatorModule.create();
      case "_operator" -> OperatorModule.createNative();
      case "sys" -> SysModule.MODULE;
      case "time" -> TimeModule.create();
      default -> null;
    };
  }
}
