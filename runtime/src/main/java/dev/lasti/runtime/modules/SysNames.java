package dev.lasti.runtime.modules;

import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.imports.NativeModules;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import java.nio.ByteOrder;

/** What each name of the module {@code sys} means. */
final class SysNames implements LazyValues {
  private static final String VERSION = "3.12.1 (lasti)";
  private static final long HEX_VERSION = 0x030c01f0;
  private static final String[] VALUES = {
    "__displayhook__",
    "__unraisablehook__",
    "__excepthook__",
    "__stderr__",
    "__stdin__",
    "__stdout__",
    "argv",
    "builtin_module_names",
    "byteorder",
    "copyright",
    "dont_write_bytecode",
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
    "platform",
    "prefix",
    "stderr",
    "stdin",
    "stdout",
    "version",
    "version_info",
    "warnoptions",
  };

  @Override
  public String[] names() {
    String[] signatures = SysFunctionsMethods.TABLE.signatures();
    String[] names = new String[VALUES.length + signatures.length];
    System.arraycopy(VALUES, 0, names, 0, VALUES.length);
    for (int i = 0; i < signatures.length; i++) {
      names[VALUES.length + i] = functionName(signatures[i]);
    }
    return names;
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
      case "argv", "path", "orig_argv", "meta_path", "warnoptions" -> new PyList();
      case "builtin_module_names" -> PyTuple.of((Object[]) NativeModules.names());
      case "byteorder" -> ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "little" : "big";
      case "platform" -> platform(System.getProperty("os.name"));
      case "executable", "copyright", "prefix" -> "";
      default -> constant(name);
    };
  }

  private static Object constant(String name) {
    return switch (name) {
      case "maxsize" -> Long.MAX_VALUE;
      case "maxunicode" -> (long) Character.MAX_CODE_POINT;
      case "hexversion" -> HEX_VERSION;
      case "version" -> VERSION;
      case "dont_write_bytecode" -> Boolean.TRUE;
      case "float_repr_style" -> "short";
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
    String bare =
        name.equals("__excepthook__")
                || name.equals("__displayhook__")
                || name.equals("__unraisablehook__")
            ? name.substring(2, name.length() - 2)
            : name;
    for (String signature : SysFunctionsMethods.TABLE.signatures()) {
      if (functionName(signature).equals(bare)) {
        return ModuleFunctions.get(SysModule.MODULE, SysFunctionsMethods.TABLE, bare);
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
