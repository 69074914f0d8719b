package dev.lasti.runtime;

import dev.lasti.runtime.imports.CompiledModule;
import java.io.File;
import java.util.List;

/**
 * How a program is started: what CPython's command line decides.
 *
 * @param script {@code sys.argv[0]}
 * @param path {@code sys.path}: the program's own directory first
 * @param arguments the rest of {@code sys.argv}
 * @param specName the name in {@code __main__.__spec__}: that of the module after {@code -m}, or
 *     {@code __main__} of a directory; {@code null} for scripts, which have no {@code __spec__}
 */
public record ProgramStart(String script, List<String> path, String[] arguments, String specName) {
  private static final String MAIN_FILE = "__main__.py";

  /** The start of a module that was built: what it was built from tells the rest. */
  static ProgramStart of(CompiledModule module, String[] arguments) {
    File script = new File(module.sourceFile());
    String directory = script.getParent() == null ? "" : script.getParent();
    String name = module.module().name();
    if (name.indexOf('.') >= 0) {
      return new ProgramStart(script.getPath(), List.of(root(script, name)), arguments, name);
    }
    return script.getName().equals(MAIN_FILE)
        ? new ProgramStart(directory, List.of(directory), arguments, "__main__")
        : new ProgramStart(script.getPath(), List.of(directory), arguments, null);
  }

  /** The directory that the outermost package of a module lies in. */
  private static String root(File script, String name) {
    File directory = script.getParentFile();
    for (int dot = name.indexOf('.'); dot >= 0 && directory != null; ) {
      directory = directory.getParentFile();
      dot = name.indexOf('.', dot + 1);
    }
    return directory == null ? "" : directory.getPath();
  }

  /** The package that must be imported before the program runs, or {@code null}. */
  String packageName() {
    int dot = specName == null ? -1 : specName.lastIndexOf('.');
    return dot < 0 ? null : specName.substring(0, dot);
  }
}
