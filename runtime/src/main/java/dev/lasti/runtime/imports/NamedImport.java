package dev.lasti.runtime.imports;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Members;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code __import__}: {@code PyImport_ImportModuleLevelObject}. */
public final class NamedImport {
  private NamedImport() {}

  /**
   * Imports a module.
   *
   * @param globals the names of the importing module
   * @param fromList names that may be submodules to import as well, or None
   * @return with names in the list the module itself, else its outermost package
   */
  public static Object run(String name, PyDict globals, Object fromList, int level) {
    if (level < 0) {
      throw PyErrors.valueError("level must be >= 0");
    }
    if (level == 0 && name.isEmpty()) {
      throw PyErrors.valueError("Empty module name");
    }
    ModuleFinder finder = Importer.finderOf(globals);
    String absolute = level == 0 ? name : RelativeName.resolve(name, globals, level);
    Object module = Importer.importModule(absolute, finder);
    if (fromList == PyNone.NONE || !ObjectProtocol.isTrue(fromList)) {
      return outermost(module, name, absolute, level);
    }
    if (AttributeProtocol.find(module, "__path__") != null) {
      importSubmodules(module, fromList, finder, true);
    }
    return module;
  }

  /** The package that the first part of a dotted name stands for. */
  private static Object outermost(Object module, String name, String absolute, int level) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return module;
    }
    String outer =
        level == 0
            ? name.substring(0, dot)
            : absolute.substring(0, absolute.length() - (name.length() - dot));
    Object found = Importer.MODULES.get(outer);
    if (found == null) {
      throw PyErrors.keyError(outer + " not in sys.modules as expected");
    }
    return found;
  }

  /** {@code _handle_fromlist}: names that the package lacks may be submodules. */
  private static void importSubmodules(
      Object module, Object names, ModuleFinder finder, boolean expandsStar) {
    Object iterator = IteratorProtocol.getIterator(names);
    Object name = IteratorProtocol.nextOrNull(iterator);
    while (name != null) {
      if (!(Values.of(name) instanceof String text)) {
        String where =
            expandsStar ? "``from list''" : AttributeProtocol.get(module, "__name__") + ".__all__";
        throw PyErrors.typeError(
            "Item in " + where + " must be str, not " + PyType.of(name).name());
      }
      Object exported = text.equals("*") ? AttributeProtocol.find(module, "__all__") : null;
      if (exported != null && expandsStar) {
        importSubmodules(module, exported, finder, false);
      } else if (!text.equals("*") && AttributeProtocol.find(module, text) == null) {
        importSubmodule(AttributeProtocol.get(module, "__name__") + "." + text, finder);
      }
      name = IteratorProtocol.nextOrNull(iterator);
    }
  }

  /** A submodule that does not exist is for {@code IMPORT_FROM} to complain about. */
  private static void importSubmodule(String name, ModuleFinder finder) {
    try {
      Importer.importModule(name, finder);
    } catch (PyBaseException e) {
      boolean isAbsent =
          e.type().isSubtypeOf(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
              && name.equals(e.member(Members.NAME))
              && Importer.MODULES.get(name) != PyNone.NONE;
      if (!isAbsent) {
        throw e;
      }
    }
  }
}
