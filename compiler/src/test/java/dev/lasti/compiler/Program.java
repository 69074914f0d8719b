package dev.lasti.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program below {@code testdata/run}, and what CPython 3.12 did with it: {@code NAME.out} is its
 * output, {@code NAME.err} its traceback where it ended with one, {@code NAME.status} its exit
 * status where that is not 0.
 */
record Program(Path source) {
  /** What a run of a program has shown. */
  record Outcome(String output, String errors, int status) {}

  /** All programs, or those below {@code -Dprograms=AREA}, in the order of their names. */
  static List<Program> all() {
    return below(GoldenCase.testdata().resolve("run").resolve(System.getProperty("programs", "")));
  }

  /** The programs of one area. */
  static List<Program> below(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(path -> path.toString().endsWith(".py") && isProgram(path))
          .sorted()
          .map(Program::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies below an area's directory are the modules that its programs import. */
  private static boolean isProgram(Path path) {
    return path.getParent().getParent().equals(GoldenCase.testdata().resolve("run"));
  }

  /** The area and name: {@code generators/protocol}. */
  String name() {
    String file = source.getFileName().toString();
    return source.getParent().getFileName() + "/" + file.substring(0, file.length() - 3);
  }

  /** What CPython did, as it is recorded. */
  Outcome expected() {
    String status = readOr(".status", "0").strip();
    return new Outcome(read(".out"), readOr(".err", ""), Integer.parseInt(status));
  }

  /** Records what CPython did. */
  void record(Outcome outcome) {
    write(".out", outcome.output(), true);
    write(".err", outcome.errors(), outcome.status() != 0);
    write(".status", outcome.status() + "\n", outcome.status() != 0);
  }

  /** Takes the directory of the program out of a traceback. */
  String withoutDirectory(String text) {
    return text.replace(source.getParent().toAbsolutePath() + "/", "");
  }

  private Path sibling(String extension) {
    String path = source.toString();
    return Path.of(path.substring(0, path.length() - 3) + extension);
  }

  private String read(String extension) {
    try {
      return Files.readString(sibling(extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String readOr(String extension, String otherwise) {
    return Files.exists(sibling(extension)) ? read(extension) : otherwise;
  }

  private void write(String extension, String text, boolean wanted) {
    try {
      if (wanted) {
        Files.writeString(sibling(extension), text);
      } else {
        Files.deleteIfExists(sibling(extension));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
