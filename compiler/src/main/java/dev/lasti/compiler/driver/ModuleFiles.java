package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the source files of modules below a directory: what is on {@code sys.path}. */
final class ModuleFiles {
  private static final String SUFFIX = ".py";
  private static final String PACKAGE_FILE = "__init__.py";

  private final Path directory;

  ModuleFiles(Path directory) {
    this.directory = directory;
  }

  /** The name of a script as a module: the file's name without its suffix and without dots. */
  static String moduleName(Path script) {
    String name = script.getFileName().toString();
    String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return stem.replaceAll("[.;\\[/]", "_");
  }

  /** The file of the module of this dotted name, or null. A package goes before a module. */
  Path find(String moduleName) {
    String path = moduleName.replace('.', '/');
    Path packageFile = directory.resolve(path).resolve(PACKAGE_FILE);
    if (Files.isRegularFile(packageFile)) {
      return packageFile;
    }
    Path moduleFile = directory.resolve(path + SUFFIX);
    return Files.isRegularFile(moduleFile) ? moduleFile : null;
  }

  /** The directory that is a package without a file of its own, PEP 420; or null. */
  Path findNamespace(String moduleName) {
    Path path = directory.resolve(moduleName.replace('.', '/'));
    return Files.isDirectory(path) ? path : null;
  }

  /** The empty source of a namespace package. */
  static Diagnostics namespaceSource(Path directory) {
    return new Diagnostics(new SourceFile(directory + "/", ""));
  }

  /** Whether a file is that of a package. */
  static boolean isPackage(Path file) {
    return file.getFileName().toString().equals(PACKAGE_FILE);
  }
}
