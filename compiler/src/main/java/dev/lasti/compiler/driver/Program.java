package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.imports.NativeModules;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules of a program: the script, and all that it imports, directly or not, as far as there
 * is source for it ({@link ModulePath}).
 *
 * <p>The script's class has the script's name, unless some module imports the script by it: then
 * that is another module, as in CPython, and the class of the script is {@code __main__}.
 */
final class Program {
  private static final String MAIN = "__main__";

  private final Pipeline pipeline;
  private final StageTimer timer;
  private final ModulePath path;
  private final Map<String, Compilation> imported = new LinkedHashMap<>();
  private final Deque<Compilation> unscanned = new ArrayDeque<>();
  private final Compilation main;

  /**
   * Finds all modules.
   *
   * @param included the names of modules that only run time shows the need for
   * @throws CompileErrors if one of them cannot be parsed
   * @throws UserError if an included module does not exist
   */
  Program(EntryPoint entry, List<String> included, Pipeline pipeline, StageTimer timer) {
    this.pipeline = pipeline;
    this.timer = timer;
    this.path = ModulePath.of(entry.root());
    String name = entry.moduleName();
    Compilation named = new Compilation(name, entry.source(), pipeline, timer);
    int dot = name.lastIndexOf('.');
    String packageName = name.substring(0, Math.max(dot, 0));
    addParents(name);
    scan(named, packageName);
    included.forEach(this::include);
    while (!unscanned.isEmpty()) {
      Compilation module = unscanned.remove();
      scan(module, packageName(module));
    }
    main =
        imported.containsKey(name) && dot < 0
            ? new Compilation(MAIN, entry.source(), pipeline, timer)
            : named;
    imported.remove(main.moduleName());
  }

  private void include(String name) {
    addParents(name);
    add(name);
    if (!imported.containsKey(name)) {
      throw new UserError(ExitCode.USAGE, "no module named '" + name + "' to include");
    }
  }

  private void addParents(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      add(name.substring(0, dot));
    }
  }

  private void scan(Compilation module, String packageName) {
    ImportedNames.of(module.tree(), packageName).forEach(this::add);
  }

  private void add(String name) {
    Diagnostics source = imported.containsKey(name) ? null : source(name);
    if (source != null) {
      Compilation found = new Compilation(name, source, pipeline, timer);
      imported.put(name, found);
      unscanned.add(found);
    }
  }

  private Diagnostics source(String name) {
    if (NativeModules.has(name)) {
      return null;
    }
    ModuleFiles files = path.filesFor(name);
    Path file = files.find(name);
    if (file != null) {
      return SourceReader.read(file, file.toString());
    }
    Path namespace = files.findNamespace(name);
    return namespace == null ? null : ModuleFiles.namespaceSource(namespace);
  }

  private static String packageName(Compilation module) {
    String name = module.moduleName();
    boolean isPackage = ModuleFiles.isPackage(Path.of(module.diagnostics().source().name()));
    return isPackage ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The script. */
  Compilation main() {
    return main;
  }

  /** All modules, the script first. */
  List<Compilation> modules() {
    List<Compilation> modules = new ArrayList<>();
    modules.add(main);
    modules.addAll(imported.values());
    return modules;
  }
}
