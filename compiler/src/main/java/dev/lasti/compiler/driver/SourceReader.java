package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.parser.SourceDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads source files. */
final class SourceReader {
  private SourceReader() {}

  /**
   * The decoded text of a file, in a collection for what there is to say about it.
   *
   * @param name how messages and tracebacks name the file
   * @throws UserError if there is no such file, or it cannot be read
   */
  static Diagnostics read(Path file, String name) {
    if (!Files.exists(file)) {
      throw cannotRead(file, "no such file");
    }
    if (Files.isDirectory(file)) {
      throw cannotRead(file, "is a directory");
    }
    if (!Files.isReadable(file)) {
      throw cannotRead(file, "permission denied");
    }
    try {
      return SourceDecoder.decode(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw cannotRead(file, FileErrors.reason(e));
    }
  }

  private static UserError cannotRead(Path file, String reason) {
    return new UserError(ExitCode.USAGE, "cannot read '" + file + "': " + reason);
  }
}
