package dev.lasti.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lasti.compiler.LivePython;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.diagnostics.Severity;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes programs at random and compares the first error with the one that the live CPython
 * reports. {@code -Dmutations=SEED:COUNT} asks for others than the few that the gate tries.
 *
 * <p>CPython tries all its {@code invalid_} rules at all places, we look around the place where the
 * grammar does not go on: in one program of two hundred, mostly nonsense, the two find different
 * words. More must not be. What a user may write becomes a case below {@code testdata/syntax/err}.
 */
class MutatedProgramTest {
  private static final Path SCRIPT =
      Path.of("src/test/python/parser/first_errors.py").toAbsolutePath();
  private static final int MOST_PER_HUNDRED = 2;
  private static final String[] CHOICE = System.getProperty("mutations", "1:300").split(":");

  @Test
  void firstErrorsAreThoseOfCPython() throws IOException {
    Optional<LivePython> python = LivePython.find();
    assumeTrue(python.isPresent());
    List<String> programs = programs(Long.parseLong(CHOICE[0]), Integer.parseInt(CHOICE[1]));
    List<String> lines = programs.stream().map(MutatedProgramTest::escape).toList();
    List<String> expected = python.get().run(SCRIPT, List.of(), lines);
    assertEquals(programs.size(), expected.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      String actual = escape(firstError(programs.get(i)));
      if (!actual.equals(expected.get(i))) {
        differences.add(describe(programs.get(i), expected.get(i), actual));
      }
    }
    System.out.printf("first errors: %d of %d differ%n", differences.size(), programs.size());
    assertTrue(
        100 * differences.size() <= MOST_PER_HUNDRED * programs.size(),
        () -> String.join("", differences));
  }

  private static String describe(String program, String expected, String actual) {
    String title = "#--- CPython:\n" + expected.replace("\\n", "\n");
    return title + "--- lasti:\n" + actual.replace("\\n", "\n") + "--- program:\n" + program;
  }

  private static List<String> programs(long seed, int count) throws IOException {
    List<String> sources = sources();
    ProgramMutator mutator = new ProgramMutator(seed);
    Random random = new Random(seed);
    List<String> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      programs.add(mutator.mutate(sources.get(random.nextInt(sources.size()))));
    }
    return programs;
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("testdata"), "run"))) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .map(MutatedProgramTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** An error of the parser comes before all that only the scopes show. */
  private static String firstError(String program) {
    SourceFile source = new SourceFile("program.py", program);
    Diagnostics diagnostics = new Diagnostics(source);
    Module module = Parser.parse(source, diagnostics);
    if (!diagnostics.hasErrors()) {
      ScopeTable.of(module, diagnostics);
    }
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      if (diagnostic.code().kind().severity() == Severity.ERROR) {
        return DiagnosticRenderer.render(diagnostic, source);
      }
    }
    return "";
  }
}
