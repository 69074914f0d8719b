package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.passes.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs random programs and compares every value, exception, context and line with what the live
 * CPython shows of them: expressions over all builtin types, control flow, {@code try} and {@code
 * with} statements, closures, classes, matching, and generators.
 *
 * <p>{@code -Drandom=10000} says how many programs, {@code -Drandom.first=SEED} with which to
 * begin. A file holds a batch of them, so that starting a process does not count. A seed that fails
 * becomes a case below {@code testdata/run}, cut down to what is needed; its file stays in {@code
 * target/random}.
 */
class RandomProgramTest {
  private static final Path WRITER = Path.of("src/test/python").toAbsolutePath();
  private static final Path DIRECTORY = Path.of("target/random").toAbsolutePath();
  private static final int BATCH = 20;

  private static int programs;
  private static int differences;

  @TestFactory
  Stream<DynamicTest> programsDoWhatTheyDoInCPython() throws IOException {
    assumeTrue(CPython.isInstalled());
    Files.createDirectories(DIRECTORY);
    int first = Integer.getInteger("random.first", 1);
    int batches = (Integer.getInteger("random", 3 * BATCH) + BATCH - 1) / BATCH;
    return IntStream.range(0, batches)
        .mapToObj(batch -> first + batch * BATCH)
        .map(seed -> dynamicTest("seeds from " + seed, () -> check(seed)));
  }

  @AfterAll
  static void printCount() {
    System.out.println(
        "random programs: " + programs + " run, batches that differ: " + differences);
  }

  private static void check(int seed) throws Exception {
    Program program = write(seed);
    Program.Outcome expected = CPython.run(program);
    assertEquals(0, expected.status(), expected::errors);
    programs += BATCH;
    differences++;
    ProgramRunner runner = new ProgramRunner(program);
    assertSame(expected, runner.runCompiled(runner.emit(runner.lower(Pipeline.all()))));
    assertSame(expected, runner.interpret(runner.lower(Pipeline.requiredOnly())));
    differences--;
    Files.delete(program.source());
  }

  private static Program write(int seed) throws IOException {
    List<String> arguments = List.of(Integer.toString(seed), Integer.toString(BATCH));
    Program.Outcome written = CPython.run(WRITER.resolve("random_program.py"), arguments);
    assertEquals(0, written.status(), written::errors);
    String prologue = Files.readString(WRITER.resolve("random_prologue.py"));
    Path file = DIRECTORY.resolve("random_" + seed + ".py");
    return new Program(Files.writeString(file, prologue + "\n\n" + written.output()));
  }

  /** Shows the first line that differs and the head of its program, for outputs are long. */
  private static void assertSame(Program.Outcome expected, Program.Outcome actual) {
    List<String> lines = expected.output().lines().toList();
    List<String> others = actual.output().lines().toList();
    String program = "";
    for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
      program = lines.get(i).startsWith("program") ? lines.get(i) : program;
      String where = program;
      assertEquals(lines.get(i), others.get(i), () -> where);
    }
    assertEquals(expected, actual);
  }
}
