package dev.lasti.jmh;

import dev.lasti.compiler.driver.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the benchmark programs to classes; a step of this module's build. */
public final class CompilePrograms {
  private CompilePrograms() {}

  /**
   * Compiles every Python file of a directory.
   *
   * @param arguments the directory, and the one that the classes go to
   */
  public static void main(String[] arguments) throws IOException {
    for (Path program : programs(Path.of(arguments[0]))) {
      String[] command = {"build", program.toString(), "-d", arguments[1]};
      int status = Main.run(command, System.out, System.err);
      if (status != 0) {
        throw new IllegalStateException(program + " does not compile");
      }
    }
  }

  private static List<Path> programs(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
