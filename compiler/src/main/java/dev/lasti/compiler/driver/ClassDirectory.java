package dev.lasti.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes class files below a directory. */
final class ClassDirectory {
  private ClassDirectory() {}

  /**
   * Writes files, and makes the directories for them.
   *
   * @param files contents by relative path
   * @throws UserError if one cannot be written
   */
  static void write(Path directory, Map<String, byte[]> files) {
    files.forEach((name, contents) -> write(directory.resolve(name), contents));
  }

  private static void write(Path file, byte[] contents) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, contents);
    } catch (IOException e) {
      throw new UserError(ExitCode.FAILURE, "cannot write '" + file + "': " + FileErrors.reason(e));
    }
  }
}
