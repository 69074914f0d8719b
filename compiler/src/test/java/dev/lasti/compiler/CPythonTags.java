package dev.lasti.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file {@code testdata/cpython.tags}: which of CPython's own tests must pass.
 *
 * <pre>
 *   test_yield_from.TestPEP380Operation.test_broken_getattr_handling
 *   test_yield_from.TestPEP380Operation.test_delegator_is_visible_to_debugger ! walks running frames
 * </pre>
 *
 * @param reasons by the full name of a test, why it need not pass; empty where it must
 */
record CPythonTags(Map<String, String> reasons) {
  private static final String HEADER =
      """
      # CPython's own tests, as ConformanceTest runs them: a test that must pass, or one that need not
      # and, after the "!", why. -Dgolden=update adds and removes names; the reasons are written by hand.
      """;

  private static final String MARK = " ! ";

  private static Path file() {
    return GoldenCase.testdata().resolve("cpython.tags");
  }

  static CPythonTags read() {
    Map<String, String> reasons = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file())) {
        int mark = line.indexOf(MARK);
        if (!line.isBlank() && !line.startsWith("#")) {
          reasons.put(
              mark < 0 ? line.strip() : line.substring(0, mark),
              mark < 0 ? "" : line.substring(mark + MARK.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CPythonTags(reasons);
  }

  /** The files with tests that are named. */
  List<String> files() {
    return reasons.keySet().stream()
        .map(test -> test.substring(0, test.indexOf('.')))
        .distinct()
        .toList();
  }

  /** Whether a test must pass. */
  boolean requires(String test) {
    return "".equals(reasons.get(test));
  }

  /**
   * Replaces the tags of one file of tests by what a run has shown, and keeps the reasons.
   *
   * @param outcomes by the full name of a test, why it did not pass; empty where it did
   */
  void record(String testFile, Map<String, String> outcomes) {
    Map<String, String> all = new TreeMap<>(reasons);
    all.keySet().removeIf(test -> test.startsWith(testFile + "."));
    outcomes.forEach(
        (test, reason) -> {
          String known = reasons.getOrDefault(test, "");
          all.put(test, reason.isEmpty() || known.isEmpty() ? reason : known);
        });
    StringBuilder text = new StringBuilder(HEADER);
    all.forEach(
        (test, reason) ->
            text.append(test).append(reason.isEmpty() ? "" : MARK + reason).append('\n'));
    try {
      Files.writeString(file(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
