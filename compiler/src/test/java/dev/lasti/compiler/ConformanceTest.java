package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.driver.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs files of CPython's own tests, as they are installed with it, each method by itself, all in
 * one process. Of the modules that they import some are CPython's own, too; those that need what is
 * not there yet have stand-ins in {@code testdata/conformance}. What must pass is in {@link
 * CPythonTags}.
 *
 * <p>{@code -Dconformance=test_iter} runs one file, which with {@code -Dgolden=update} becomes one
 * of those that are always run.
 */
final class ConformanceTest {
  private static final int TIMEOUT_SECONDS = 600;

  /** What some of them import of the package that they are in, and data that they read. */
  private static final List<String> PACKAGE =
      List.of(
          "cmath_testcases.txt",
          "floating_points.txt",
          "formatfloat_testcases.txt",
          "list_tests.py",
          "mapping_tests.py",
          "math_testcases.txt",
          "re_tests.py",
          "seq_tests.py",
          "shadowed_super.py",
          "string_tests.py",
          "support/testcase.py",
          "test_grammar.py",
          "test_iter.py",
          "test_math.py",
          "typinganndata");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicNode> files() {
    assumeTrue(CPython.isInstalled());
    String chosen = System.getProperty("conformance");
    List<String> files = chosen == null ? CPythonTags.read().files() : List.of(chosen.split(","));
    Map<String, String> outcomes = run(files);
    return files.stream().map(file -> dynamicTest(file, () -> check(file, of(file, outcomes))));
  }

  private static Map<String, String> of(String file, Map<String, String> outcomes) {
    Map<String, String> own = new LinkedHashMap<>(outcomes);
    own.keySet().removeIf(test -> !test.startsWith(file + "."));
    return own;
  }

  private static void check(String file, Map<String, String> outcomes) {
    printCounts(file, outcomes);
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
  private Map<String, String> run(List<String> files) {
    Path tests = CPython.tests();
    Path copies = directory.resolve("test");
    copyAll(GoldenCase.testdata().resolve("conformance"), directory);
    PACKAGE.forEach(name -> copyAll(tests.resolve(name), copies.resolve(name)));
    files.forEach(name -> copy(tests.resolve(name + ".py"), copies.resolve(name + ".py")));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "run", "run.py"));
    command.addAll(files);
    return outcomes(Processes.run(command, directory, TIMEOUT_SECONDS).output());
  }

  private static void printCounts(String file, Map<String, String> outcomes) {
    long passed = outcomes.values().stream().filter(String::isEmpty).count();
    long skipped = outcomes.values().stream().filter(text -> text.startsWith("skipped")).count();
    long failed = outcomes.size() - passed - skipped;
    System.out.printf("%s: %d passed, %d failed, %d not run%n", file, passed, failed, skipped);
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

  /** Copies a file, or all that is in a directory. */
  private static void copyAll(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
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
