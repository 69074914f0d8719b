package dev.lasti.runtime.imports;

import dev.lasti.runtime.builtins.BuiltinsModule;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.PyBuiltinFunction;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.text.StringRepr;

/** What compiled {@code import} statements call. Language reference 7.11. */
public final class Importing {
  private static final GlobalCell IMPORT = BuiltinsModule.MODULE.cell("__import__");

  private Importing() {}

  /**
   * {@code IMPORT_NAME}: what {@code __import__} returns. Raises ImportError, and what modules
   * raise.
   *
   * @param name the dotted name, empty in {@code from . import x}
   * @param level how many dots lead the name
   * @param fromList the tuple of the names behind {@code import}, or None
   */
  public static Object importName(PyModule module, String name, Object level, Object fromList) {
    Object function = IMPORT.value();
    if (function == null) {
      throw PyErrors.create(ExceptionTypes.IMPORT_ERROR, "__import__ not found");
    }
    PyDict globals = module.dictionary();
    if (function instanceof PyBuiltinFunction) {
      return NamedImport.run(name, globals, fromList, ((Long) level).intValue());
    }
    Object[] arguments = {name, globals, PyNone.NONE, fromList, level};
    return CallProtocol.callArray(function, arguments);
  }

  /** {@code IMPORT_FROM}: an attribute, or else a submodule. Raises ImportError. */
  public static Object importFrom(Object module, String name) {
    Object found = AttributeProtocol.find(module, name);
    if (found != null) {
      return found;
    }
    Object moduleName = AttributeProtocol.find(module, "__name__");
    if (moduleName instanceof String text) {
      Object submodule = Importer.MODULES.get(text + "." + name);
      if (submodule != null) {
        return submodule;
      }
    }
    throw cannotImport(module, moduleName, name);
  }

  private static PyBaseException cannotImport(Object module, Object moduleName, String name) {
    String from = moduleName instanceof String text ? text : "<unknown module name>";
    Object file = AttributeProtocol.find(module, "__file__");
    String message =
        "cannot import name "
            + StringRepr.repr(name)
            + " from "
            + (Importer.isInitializing(module) ? "partially initialized module " : "")
            + StringRepr.repr(from)
            + (Importer.isInitializing(module) ? " (most likely due to a circular import)" : "")
            + " ("
            + (file instanceof String path ? path : "unknown location")
            + ")";
    return PyErrors.importFromError(message, module, from, file, name);
  }

  /**
   * {@code from module import *}: what {@code __all__} names, else all names without a {@code _}.
   */
  public static void importStar(PyModule target, Object module) {
    importStar(target.dictionary(), module);
  }

  /**
   * The same for code with a namespace.
   *
   * @param namespace the mapping that gets the names
   */
  public static void importStar(Object namespace, Object module) {
    Object names = AttributeProtocol.find(module, "__all__");
    if (names != null) {
      StarImport.exported(namespace, module, names);
    } else {
      StarImport.all(namespace, module);
    }
  }
}
