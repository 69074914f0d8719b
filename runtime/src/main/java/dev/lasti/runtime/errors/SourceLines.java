package dev.lasti.runtime.errors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The lines of source files, for tracebacks: what the module {@code linecache} does.
 *
 * <p>A program in a jar has no source files beside it; who knows the text can register it. Else the
 * file is read when a traceback first shows a line of it.
 */
public final class SourceLines {
  private static final String[] NONE = {};
  private static final Map<String, Supplier<String>> SUPPLIERS = new HashMap<>();
  private static final Map<String, String[]> LINES = new HashMap<>();

  private SourceLines() {}

  /** Says where the text of a file comes from when it is needed; a supplier may not know it. */
  public static synchronized void register(String fileName, Supplier<String> text) {
    SUPPLIERS.put(fileName, text);
    LINES.remove(fileName);
  }

  /**
   * The line with this number, counted from 1, without its end; {@code null} if it is not known.
   */
  public static synchronized String line(String fileName, int number) {
    String[] lines = LINES.get(fileName);
    if (lines == null) {
      lines = split(text(fileName));
      LINES.put(fileName, lines);
    }
    return number >= 1 && number <= lines.length ? lines[number - 1] : null;
  }

  private static String text(String fileName) {
    Supplier<String> supplier = SUPPLIERS.get(fileName);
    String text = supplier == null ? null : supplier.get();
    return text == null ? textOfFile(fileName) : text;
  }

  private static String textOfFile(String fileName) {
    try {
      Path path = Path.of(fileName);
      return Files.isRegularFile(path)
          ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
          : null;
    } catch (IOException | InvalidPathException unreadable) {
      return null;
    }
  }

  private static String[] split(String text) {
    return text == null ? NONE : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
  }
}
