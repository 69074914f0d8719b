package dev.lasti.compiler.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The directories in which a program's modules are found, {@code sys.path}: the program's own,
 * those of {@code PYTHONPATH}, and the library of a CPython 3.12.
 *
 * <p>{@code LASTI_LIBRARY} names the library's directory, or is empty for none. Otherwise it is the
 * one beside the {@code python3.12} on {@code PATH}, or of pyenv. No process is started for it.
 */
final class ModulePath {
  private static final String VERSION = "python3.12";

  private final List<Path> directories = new ArrayList<>();
  private final Map<String, ModuleFiles> roots = new HashMap<>();

  private ModulePath(Path program) {
    directories.add(program);
    for (String entry : environment("PYTHONPATH").split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        directories.add(Path.of(entry));
      }
    }
    Path library = library();
    if (library != null) {
      directories.add(library);
    }
  }

  /** The path of a program whose own modules are in a directory. */
  static ModulePath of(Path program) {
    return new ModulePath(program);
  }

  List<Path> directories() {
    return directories;
  }

  /**
   * The files among which the module of this dotted name must be: the first directory that has its
   * outermost package has all of it.
   */
  ModuleFiles filesFor(String moduleName) {
    int dot = moduleName.indexOf('.');
    String outermost = dot < 0 ? moduleName : moduleName.substring(0, dot);
    return roots.computeIfAbsent(outermost, this::findRoot);
  }

  private ModuleFiles findRoot(String outermost) {
    for (Path directory : directories) {
      ModuleFiles files = new ModuleFiles(directory);
      if (files.find(outermost) != null) {
        return files;
      }
    }
    return new ModuleFiles(directories.get(0));
  }

  private static String environment(String name) {
    return System.getenv().getOrDefault(name, "");
  }

  private static Path library() {
    String configured = System.getenv("LASTI_LIBRARY");
    if (configured != null) {
      return configured.isEmpty() ? null : Path.of(configured);
    }
    for (String entry : environment("PATH").split(File.pathSeparator)) {
      Path library = libraryOf(Path.of(entry).resolve(VERSION));
      if (library != null) {
        return library;
      }
    }
    return libraryOfPyenv(Path.of(System.getProperty("user.home"), ".pyenv", "versions"));
  }

  /**
   * The library of an interpreter that is installed in the usual way: {@code bin} beside {@code
   * lib}.
   */
  private static Path libraryOf(Path interpreter) {
    try {
      return Files.isExecutable(interpreter)
          ? libraryBelow(interpreter.toRealPath().getParent().getParent())
          : null;
    } catch (IOException unreadable) {
      return null;
    }
  }

  private static Path libraryBelow(Path prefix) {
    Path library = prefix == null ? null : prefix.resolve("lib").resolve(VERSION);
    return library != null && Files.isRegularFile(library.resolve("os.py")) ? library : null;
  }

  /** The library of the highest 3.12 that pyenv has installed. */
  private static Path libraryOfPyenv(Path versions) {
    if (!Files.isDirectory(versions)) {
      return null;
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> installed = Files.newDirectoryStream(versions, "3.12*")) {
      for (Path prefix : installed) {
        Path library = libraryBelow(prefix);
        if (library != null) {
          found.add(library);
        }
      }
    } catch (IOException unreadable) {
      return null;
    }
    return found.isEmpty() ? null : Collections.max(found);
  }
}
