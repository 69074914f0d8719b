package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.parser.SourceDecoder;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.runtime.ProgramStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line names as the program: a script, a directory with a {@code __main__.py}, a
 * module, source text.
 *
 * @param source the decoded source, which tracebacks name
 * @param moduleName the name of the module's class
 * @param root the directory in which the program's modules are found; the path is empty for the
 *     current directory
 * @param script {@code sys.argv[0]}
 * @param specName the name in {@code __spec__}, or null for a program that has none
 */
record EntryPoint(
    Diagnostics source, String moduleName, Path root, String script, String specName) {
  private static final String MAIN = "__main__";
  private static final String MAIN_FILE = MAIN + ".py";
  private static final Path HERE = Path.of("");

  /**
   * A script, or a directory with a {@code __main__.py}.
   *
   * @param isAbsolute whether tracebacks name the file by its absolute path
   * @throws UserError if there is no such file, or it cannot be read
   */
  static EntryPoint ofFile(Path file, boolean isAbsolute) {
    Path path = isAbsolute ? file.toAbsolutePath().normalize() : file;
    return Files.isDirectory(file) ? ofDirectory(file, path) : ofScript(file, path);
  }

  private static EntryPoint ofScript(Path file, Path path) {
    Diagnostics source = SourceReader.read(file, path.toString());
    Path parent = path.getParent();
    Path root = parent == null ? HERE : parent;
    return new EntryPoint(source, ModuleFiles.moduleName(path), root, file.toString(), null);
  }

  private static EntryPoint ofDirectory(Path directory, Path path) {
    Path main = path.resolve(MAIN_FILE);
    if (!Files.isRegularFile(main)) {
      throw new UserError(
          ExitCode.USAGE, "can't find '" + MAIN + "' module in '" + directory + "'");
    }
    Diagnostics source = SourceReader.read(main, main.toString());
    return new EntryPoint(source, MAIN, path, directory.toString(), MAIN);
  }

  /**
   * A module below the current directory, or the {@code __main__} of a package.
   *
   * @param isAbsolute whether tracebacks name the file by its absolute path
   * @throws UserError if there is no such module
   */
  static EntryPoint ofModule(String name, boolean isAbsolute) {
    Path root = isAbsolute ? HERE.toAbsolutePath() : HERE;
    ModuleFiles files = new ModuleFiles(root);
    Path file = files.find(name);
    boolean isPackage =
        file == null ? files.findNamespace(name) != null : ModuleFiles.isPackage(file);
    String mainName = isPackage ? name + "." + MAIN : name;
    Path main = isPackage ? files.find(mainName) : file;
    if (main == null) {
      String reason =
          isPackage ? "; '" + name + "' is a package and cannot be directly executed" : "";
      throw new UserError(ExitCode.FAILURE, "No module named " + mainName + reason);
    }
    Diagnostics source = SourceReader.read(main, main.toString());
    return new EntryPoint(source, mainName, root, main.toString(), mainName);
  }

  /** The text after {@code -c}. */
  static EntryPoint ofText(String text) {
    Diagnostics source = new Diagnostics(new SourceFile("<string>", text));
    return new EntryPoint(source, MAIN, HERE, "-c", null);
  }

  /**
   * All of standard input.
   *
   * @throws UserError if it cannot be read
   */
  static EntryPoint ofInput(InputStream input) {
    try {
      Diagnostics source = SourceDecoder.decode("<stdin>", input.readAllBytes());
      return new EntryPoint(source, MAIN, HERE, "-", null);
    } catch (IOException e) {
      throw new UserError(ExitCode.USAGE, "cannot read standard input: " + FileErrors.reason(e));
    }
  }

  /** How the runtime starts it. */
  ProgramStart start(String[] arguments) {
    List<String> path = new ArrayList<>();
    ModulePath.of(root).directories().forEach(directory -> path.add(directory.toString()));
    return new ProgramStart(script, path, arguments, specName);
  }
}
