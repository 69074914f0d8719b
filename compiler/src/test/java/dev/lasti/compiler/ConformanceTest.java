package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.driver.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs files of CPython's own tests, as they are installed with it, each method by itself. The
 * modules that they import and that are not there yet have stand-ins in {@code
 * testdata/conformance}. What must pass is in {@link CPythonTags}.
 */
final class ConformanceTest {
  private static final List<String> FILES =
      List.of(
          "test_generator_stop",
          "test_yield_from",
          "test_generators",
          "test_coroutines",
          "test_asyncgen");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicNode> files() {
    assumeTrue(CPython.isInstalled());
    return FILES.stream().map(file -> dynamicTest(file, () -> check(file)));
  }

  private void check(String file) {
    Map<String, String> outcomes = run(file);
    CPythonTags tags = CPythonTags.read();
    if (System.getProperty("golden", "check").equals("update")) {
      tags.record(file, outcomes);
      return;
    }
    Map<String, String> broken = new TreeMap<>();
    for (String test : tags.reasons().keySet()) {
      String reason = outcomes.getOrDefault(test, "did not run");
      if (test.startsWith(file + ".") && tags.requires(test) && !reason.isEmpty()) {
        broken.put(test, reason);
      }
    }
    assertEquals(Map.of(), broken);
  }

  /** By the full name of each test, why it did not pass; empty where it did. */
  private Map<String, String> run(String file) {
    copyStandIns();
    copy(CPython.tests().resolve(file + ".py"), directory.resolve(file + ".py"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            "run.py",
            file);
    Map<String, String> outcomes = outcomes(Processes.run(command, directory).output());
    long passed = outcomes.values().stream().filter(String::isEmpty).count();
    long skipped = outcomes.values().stream().filter(text -> text.startsWith("skipped")).count();
    long failed = outcomes.size() - passed - skipped;
    System.out.printf("%s: %d passed, %d failed, %d not run%n", file, passed, failed, skipped);
    return outcomes;
  }

  private static Map<String, String> outcomes(String output) {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (String line : output.lines().toList()) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case "running" -> outcomes.put(words[1], "ended the run");
        case "passed" -> outcomes.put(words[1], "");
        case "failed" -> outcomes.put(words[1], words[2].strip());
        case "skipped" -> outcomes.put(words[1], "skipped: " + words[2].strip());
        default -> {}
      }
    }
    return outcomes;
  }

  private void copyStandIns() {
    Path standIns = GoldenCase.testdata().resolve("conformance");
    try (Stream<Path> files = Files.walk(standIns)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, directory.resolve(standIns.relativize(file).toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
