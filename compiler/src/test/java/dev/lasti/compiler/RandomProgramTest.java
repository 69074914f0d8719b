package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lasti.compiler.passes.Pipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs random programs full of generators, {@code try} statements and {@code with} statements, and
 * compares every value, exception, context and line with what the live CPython shows of them.
 *
 * <p>A seed that fails becomes a case below {@code testdata/run}, cut down to what is needed.
 */
class RandomProgramTest {
  private static final Path WRITER = Path.of("src/test/python");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void programsDoWhatTheyDoInCPython(int seed) throws Exception {
    assumeTrue(CPython.isInstalled());
    Program program = write(seed);
    Program.Outcome expected = CPython.run(program);
    assertEquals(0, expected.status(), expected::errors);
    ProgramRunner runner = new ProgramRunner(program);
    assertEquals(expected, runner.runCompiled(runner.emit(runner.lower(Pipeline.all()))));
    assertEquals(expected, runner.interpret(runner.lower(Pipeline.requiredOnly())));
  }

  private Program write(int seed) throws Exception {
    Path writer = WRITER.resolve("random_program.py").toAbsolutePath();
    Program.Outcome written = CPython.run(writer, List.of(Integer.toString(seed)));
    assertEquals(0, written.status(), written::errors);
    Path file = directory.resolve("random_" + seed + ".py");
    String prologue = Files.readString(WRITER.resolve("random_prologue.py"));
    Files.writeString(file, prologue + "\n\n" + written.output());
    return new Program(file);
  }
}
