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
import java.util.List;

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
        ? load(name, SearchPath.ofSystem(), finder)
        : importChild(name.substring(0, dot), name.substring(dot + 1), finder);
  }

  private static Object importChild(String parentName, String childName, ModuleFinder finder) {
    String name = parentName + "." + childName;
    Object parent = importModule(parentName, finder);
    Object known = MODULES.get(name);
    if (known != null) {
      return known;
    }
    Object path = AttributeProtocol.find(parent, "__path__");
    if (path == null) {
      String reason = "; " + StringRepr.repr(parentName) + " is not a package";
      throw notFound("No module named " + StringRepr.repr(name) + reason, name);
    }
    Object child = load(name, SearchPath.of(path), finder);
    AttributeProtocol.set(parent, childName, child);
    return child;
  }

  private static Object load(String name, List<String> path, ModuleFinder finder) {
    PyModule builtin = NativeModules.find(name);
    if (builtin != null) {
      MODULES.put(name, builtin);
      return builtin;
    }
    boolean isFileName = name.indexOf('\0') < 0;
    CompiledModule compiled = isFileName ? finder.find(name, path) : null;
    PyModule part = compiled == null ? NativeModules.partOf(name) : null;
    if (part != null) {
      MODULES.put(name, part);
      return part;
    }
    if (compiled == null) {
      throw notFound("No module named " + StringRepr.repr(name), name);
    }
    return execute(compiled, name, finder);
  }

  /**
   * Enters a compiled module into {@code sys.modules} and runs it.
   *
   * @return what {@code sys.modules} holds then: a module may put something else into its place
   */
  public static Object execute(CompiledModule compiled, String name, ModuleFinder finder) {
    PyModule module = compiled.module();
    ModuleAttributes.ofImported(module, compiled, name, new PyLoader(finder));
    MODULES.put(name, module);
    module.isInitializing(true);
    try {
      run(compiled);
    } catch (Throwable e) {
      MODULES.remove(name);
      throw e;
    } finally {
      module.isInitializing(false);
    }
    Object found = MODULES.get(name);
    if (found == null) {
      throw PyErrors.keyError(name);
    }
    return found;
  }

  /**
   * Runs a compiled module as {@code __main__}.
   *
   * @param specName the name of its {@code __spec__}, or {@code null} for none
   */
  public static void executeMain(CompiledModule compiled, String specName, ModuleFinder finder) {
    PyModule module = compiled.module();
    ModuleAttributes.ofMain(module, compiled, specName, new PyLoader(finder));
    MODULES.put("__main__", module);
    run(compiled);
  }

  private static void run(CompiledModule compiled) {
    SourceLines.register(compiled.sourceFile(), new SourceResource(compiled));
    compiled.body();
  }

  /** Whether the code of a module has not come to its end yet. */
  static boolean isInitializing(Object module) {
    return module instanceof PyModule known && known.isInitializing();
  }

  private static PyBaseException notFound(String message, String name) {
    return PyErrors.importError(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, name);
  }
}
