package dev.lasti.runtime.imports;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.SourceLines;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.text.StringRepr;

/**
 * Finds, makes and runs modules; {@code importlib._bootstrap}. Only one thread imports at a time.
 */
public final class Importer {
  /** {@code sys.modules}. */
  public static final PyDict MODULES = new PyDict();

  private static ModuleFinder mainFinder = new ClassPathFinder(Importer.class.getClassLoader());

  private Importer() {}

  /** Sets where modules are looked for by code that does not say where it comes from. */
  public static void mainFinder(ModuleFinder finder) {
    mainFinder = finder;
  }

  /** The finder for the imports of a module with these globals. */
  static ModuleFinder finderOf(PyDict globals) {
    return globals.get("__loader__") instanceof PyLoader loader ? loader.finder() : mainFinder;
  }

  /**
   * The module of this absolute name, imported unless it is in {@code sys.modules}; its parents are
   * imported first.
   *
   * @throws PyBaseException ModuleNotFoundError, and what the module's code raises
   */
  public static synchronized Object importModule(String name, ModuleFinder finder) {
    Object known = MODULES.get(name);
    if (known == PyNone.NONE) {
      throw notFound("import of " + name + " halted; None in sys.modules", name);
    }
    if (known != null) {
      return known;
    }
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? load(name, finder)
        : importChild(name.substring(0, dot), name.substring(dot + 1), finder);
  }

  private static Object importChild(String parentName, String childName, ModuleFinder finder) {
    String name = parentName + "." + childName;
    Object parent = importModule(parentName, finder);
    Object known = MODULES.get(name);
    if (known != null) {
      return known;
    }
    if (AttributeProtocol.find(parent, "__path__") == null) {
      String reason = "; " + StringRepr.repr(parentName) + " is not a package";
      throw notFound("No module named " + StringRepr.repr(name) + reason, name);
    }
    Object child = load(name, finder);
    AttributeProtocol.set(parent, childName, child);
    return child;
  }

  private static Object load(String name, ModuleFinder finder) {
    PyModule builtin = NativeModules.find(name);
    if (builtin != null) {
      MODULES.put(name, builtin);
      return builtin;
    }
    CompiledModule compiled = finder.find(name);
    if (compiled == null) {
      throw notFound("No module named " + StringRepr.repr(name), name);
    }
    return execute(compiled, name, finder);
  }

  /**
   * Enters a compiled module into {@code sys.modules} and runs it.
   *
   * @param name its {@code __name__}, which need not be the name that it was compiled under
   * @return what {@code sys.modules} holds then: a module may put something else into its place
   */
  public static Object execute(CompiledModule compiled, String name, ModuleFinder finder) {
    PyModule module = compiled.module();
    ModuleAttributes.set(module, compiled, name, new PyLoader(finder));
    SourceLines.register(compiled.sourceFile(), new SourceResource(compiled));
    MODULES.put(name, module);
    module.isInitializing(!name.equals("__main__"));
    try {
      compiled.body();
    } catch (Throwable e) {
      if (!name.equals("__main__")) {
        MODULES.remove(name);
      }
      throw e;
    } finally {
      module.isInitializing(false);
    }
    Object found = MODULES.get(name);
    return found == null ? module : found;
  }

  /** Whether the code of a module has not come to its end yet. */
  static boolean isInitializing(Object module) {
    return module instanceof PyModule known && known.isInitializing();
  }

  private static PyBaseException notFound(String message, String name) {
    return PyErrors.importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, name);
  }
}
