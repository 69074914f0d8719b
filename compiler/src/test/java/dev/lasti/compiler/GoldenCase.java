package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * One case of a {@code .test} file: named sections of text, some of them inputs and some recorded
 * outputs.
 *
 * <pre>
 *   [case addition]
 *   [ir]
 *   ...
 *   [out]
 *   ...
 * </pre>
 *
 * <p>With {@code -Dgolden=update} a check records the actual text instead of comparing it.
 */
public final class GoldenCase {
  private static final Pattern CASE = Pattern.compile("\\[case ([^\\]]+)\\]");
  private static final Pattern SECTION = Pattern.compile("\\[([a-z][a-z-]*)\\]");

  private final Path file;
  private final List<GoldenCase> casesOfFile;
  private final String name;
  private final Map<String, String> sections = new LinkedHashMap<>();

  private GoldenCase(Path file, List<GoldenCase> casesOfFile, String name) {
    this.file = file;
    this.casesOfFile = casesOfFile;
    this.name = name;
  }

  /** The directory of all test data. */
  public static Path testdata() {
    return Path.of(System.getProperty("testdata"));
  }

  /** Runs a test on every case of every {@code .test} file below a directory of the test data. */
  public static Stream<DynamicNode> tests(String directory, Consumer<GoldenCase> test) {
    return files(testdata().resolve(directory)).stream()
        .map(
            file ->
                dynamicContainer(
                    file.getFileName().toString(),
                    read(file).stream()
                        .map(golden -> dynamicTest(golden.name, () -> test.accept(golden)))));
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".test")).sorted().toList();
      return files.isEmpty() ? fail("no cases below " + directory) : files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All cases of a file. */
  public static List<GoldenCase> read(Path file) {
    List<GoldenCase> cases = new ArrayList<>();
    String section = null;
    for (String line : readLines(file)) {
      Matcher caseHeader = CASE.matcher(line);
      Matcher sectionHeader = SECTION.matcher(line);
      if (caseHeader.matches()) {
        cases.add(new GoldenCase(file, cases, caseHeader.group(1)));
        section = null;
      } else if (!cases.isEmpty() && sectionHeader.matches()) {
        section = sectionHeader.group(1);
        cases.get(cases.size() - 1).sections.put(section, "");
      } else if (section != null) {
        cases.get(cases.size() - 1).sections.merge(section, line + "\n", String::concat);
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException(file + ": text outside of a section: " + line);
      }
    }
    cases.forEach(golden -> golden.sections.replaceAll((name, text) -> withoutBlankEnd(text)));
    return cases;
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutBlankEnd(String text) {
    String stripped = text.stripTrailing();
    return stripped.isEmpty() ? "" : stripped + "\n";
  }

  public String name() {
    return name;
  }

  public Path file() {
    return file;
  }

  /** Whether the case has a section. */
  public boolean has(String section) {
    return sections.containsKey(section);
  }

  /** The text of a section, which must be there. */
  public String section(String section) {
    String text = sections.get(section);
    return text == null ? fail(file + ": " + name + " has no section [" + section + "]") : text;
  }

  /** Compares a section with the actual text, or records the text. */
  public void check(String section, String actual) {
    if (System.getProperty("golden", "check").equals("update")) {
      sections.put(section, withoutBlankEnd(actual));
      write();
    } else {
      assertEquals(
          section(section),
          withoutBlankEnd(actual),
          file + ": [case " + name + "] [" + section + "]");
    }
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    for (GoldenCase golden : casesOfFile) {
      text.append(text.isEmpty() ? "" : "\n").append("[case ").append(golden.name).append("]\n");
      golden.sections.forEach(
          (name, content) -> text.append('[').append(name).append("]\n").append(content));
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
