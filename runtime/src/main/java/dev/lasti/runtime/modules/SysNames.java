package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.errors.StandardModules;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.imports.NativeModules;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each name of the module {@code sys} means. */
final class SysNames implements LazyValues {
  private static final String VERSION =
      "3.12.1 (lasti, Jan  1 2026, 00:00:00) [Java " + System.getProperty("java.version") + "]";
  private static final long HEX_VERSION = 0x030c01f0;
  private static final long API_VERSION = 1013;
  private static final MethodTable[] FUNCTIONS = {
    SysFunctionsMethods.TABLE, SysHooksMethods.TABLE, BreakpointHookMethods.TABLE
  };

  /** The functions that have been asked for: a hook and its original are the same one. */
  private static final Map<String, Object> MADE = new HashMap<>();

  private static final String[] VALUES = {
    "__breakpointhook__",
    "__displayhook__",
    "__excepthook__",
    "__stderr__",
    "__stdin__",
    "__stdout__",
    "__unraisablehook__",
    "_base_executable",
    "_framework",
    "_git",
    "_home",
    "_stdlib_dir",
    "_xoptions",
    "abiflags",
    "api_version",
    "argv",
    "base_exec_prefix",
    "base_prefix",
    "builtin_module_names",
    "byteorder",
    "copyright",
    "dont_write_bytecode",
    "exec_prefix",
    "executable",
    "flags",
    "float_info",
    "float_repr_style",
    "hash_info",
    "hexversion",
    "implementation",
    "int_info",
    "maxsize",
    "maxunicode",
    "meta_path",
    "modules",
    "orig_argv",
    "path",
    "path_hooks",
    "path_importer_cache",
    "platform",
    "platlibdir",
    "prefix",
    "pycache_prefix",
    "stderr",
    "stdin",
    "stdlib_module_names",
    "stdout",
    "thread_info",
    "version",
    "version_info",
    "warnoptions",
  };

  @Override
  public String[] names() {
    List<String> names = new ArrayList<>(List.of(VALUES));
    for (MethodTable table : FUNCTIONS) {
      for (String signature : table.signatures()) {
        names.add(functionName(signature));
      }
    }
    return names.toArray(new String[0]);
  }

  private static String functionName(String signature) {
    return signature.substring(0, signature.indexOf('('));
  }

  @Override
  public Object load(String name) {
    return switch (name) {
      case "stdin", "__stdin__" -> StandardStreams.input();
      case "stdout", "__stdout__" -> StandardStreams.output();
      case "stderr", "__stderr__" -> StandardStreams.error();
      case "modules" -> Importer.MODULES;
      case "argv", "path", "orig_argv", "meta_path", "path_hooks", "warnoptions" -> new PyList();
      case "path_importer_cache", "_xoptions" -> new PyDict();
      case "builtin_module_names" -> PyTuple.of((Object[]) NativeModules.names());
      case "byteorder" -> ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "little" : "big";
      case "platform" -> platform(System.getProperty("os.name"));
      case "abiflags", "copyright", "executable", "_base_executable", "_framework" -> "";
      case "prefix", "base_prefix", "exec_prefix", "base_exec_prefix" -> "";
      case "pycache_prefix", "_home", "_stdlib_dir" -> PyNone.NONE;
      default -> constant(name);
    };
  }

  private static Object constant(String name) {
    return switch (name) {
      case "api_version" -> API_VERSION;
      case "maxsize" -> Long.MAX_VALUE;
      case "maxunicode" -> (long) Character.MAX_CODE_POINT;
      case "hexversion" -> HEX_VERSION;
      case "version" -> VERSION;
      case "dont_write_bytecode" -> Boolean.TRUE;
      case "float_repr_style" -> "short";
      case "platlibdir" -> "lib";
      case "_git" -> PyTuple.of("lasti", "", "");
      case "stdlib_module_names" ->
          PyFrozenSet.from(PyTuple.of((Object[]) StandardModules.names()));
      case "thread_info" -> SysConstants.threadInfo();
      case "version_info" -> SysConstants.versionInfo();
      case "float_info" -> SysConstants.floatInfo();
      case "int_info" -> SysConstants.intInfo();
      case "hash_info" -> SysConstants.hashInfo();
      case "flags" -> SysConstants.flags();
      case "implementation" -> SysConstants.implementation(HEX_VERSION);
      default -> function(name);
    };
  }

  private static Object function(String name) {
    boolean isOriginal = name.startsWith("__") && name.endsWith("hook__");
    String bare = isOriginal ? name.substring(2, name.length() - 2) : name;
    Object made = MADE.get(bare);
    if (made == null) {
      made = newFunction(bare);
      MADE.put(bare, made);
    }
    return made;
  }

  private static Object newFunction(String name) {
    for (MethodTable table : FUNCTIONS) {
      for (String signature : table.signatures()) {
        if (functionName(signature).equals(name)) {
          return ModuleFunctions.get(SysModule.MODULE, table, name);
        }
      }
    }
    return null;
  }

  /** {@code sys.platform}: as CPython's {@code configure} names it. */
  private static String platform(String system) {
    if (system.startsWith("Mac")) {
      return "darwin";
    }
    return system.startsWith("Windows") ? "win32" : "linux";
  }
}
