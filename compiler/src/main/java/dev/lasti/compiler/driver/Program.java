package dev.lasti.compiler.driver;

import dev.lasti.compiler.passes.Pipeline;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules of a program: the script, and all that it imports from beside it, directly or not.
 *
 * <p>The script's class has the script's name, unless some module imports the script by it: then
 * that is another module, as in CPython, and the class of the script is {@code __main__}.
 */
final class Program {
  private static final String MAIN = "__main__";

  private final Pipeline pipeline;
  private final StageTimer timer;
  private final ModuleFiles files;
  private final Map<String, Compilation> imported = new LinkedHashMap<>();
  private final Deque<Compilation> unscanned = new ArrayDeque<>();
  private final Compilation main;

  /**
   * Finds all modules.
   *
   * @throws CompileErrors if one of them cannot be parsed
   */
  Program(Path script, Pipeline pipeline, StageTimer timer) {
    this.pipeline = pipeline;
    this.timer = timer;
    this.files = ModuleFiles.beside(script);
    String name = ModuleFiles.moduleName(script);
    Compilation named = compilation(name, script);
    scan(named, "");
    while (!unscanned.isEmpty()) {
      Compilation module = unscanned.remove();
      scan(module, packageName(module));
    }
    main = imported.containsKey(name) ? compilation(MAIN, script) : named;
  }

  private Compilation compilation(String name, Path file) {
    return new Compilation(name, SourceReader.read(file, file.toString()), pipeline, timer);
  }

  private void scan(Compilation module, String packageName) {
    for (String name : ImportedNames.of(module.tree(), packageName)) {
      Path file = imported.containsKey(name) ? null : files.find(name);
      if (file != null) {
        Compilation found = compilation(name, file);
        imported.put(name, found);
        unscanned.add(found);
      }
    }
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
