package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.passes.Pipeline;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program below {@code testdata/run} in every way, and compares what it prints with what
 * CPython printed.
 *
 * <p>With {@code -Dgolden=update} CPython runs the programs once more and its output is recorded.
 */
final class ProgramTest {
  @TestFactory
  Stream<DynamicNode> programs() {
    return Program.all().stream().map(program -> dynamicContainer(program.name(), ways(program)));
  }

  /** A sample, for each takes two new JVMs' time. */
  @TestFactory
  Stream<DynamicNode> jars() {
    return Stream.concat(
            Program.below(GoldenCase.testdata().resolve("run/core")).stream(),
            Program.below(GoldenCase.testdata().resolve("run/tracebacks")).stream().limit(2))
        .map(program -> dynamicTest(program.name(), () -> checkJar(program)));
  }

  /** Each way needs a runtime of its own, which is most of the time that a program takes. */
  private static List<DynamicNode> ways(Program program) {
    return List.of(
        dynamicTest("recorded", () -> checkRecording(program)),
        dynamicTest("compiled, twice", () -> checkCompiled(program)),
        dynamicTest("compiled without optional passes", () -> checkWithoutPasses(program)),
        dynamicTest("compiled in segments", () -> checkSegments(program)),
        dynamicTest("interpreted", () -> checkInterpreted(program)));
  }

  /** Where CPython 3.12 is installed, the recorded output must be its output. */
  private static void checkRecording(Program program) {
    if (System.getProperty("golden", "check").equals("update")) {
      program.record(CPython.run(program));
    } else if (CPython.isInstalled()) {
      assertOutcome(program.expected(), CPython.run(program));
    }
  }

  private static void checkInterpreted(Program program) throws Exception {
    ProgramRunner runner = new ProgramRunner(program);
    assertOutcome(program.expected(), runner.interpret(runner.lower(Pipeline.all())));
  }

  private static void checkWithoutPasses(Program program) throws Exception {
    ProgramRunner runner = new ProgramRunner(program);
    List<ClassFile> files = runner.emit(runner.lower(Pipeline.requiredOnly()));
    assertOutcome(program.expected(), runner.runCompiled(files));
  }

  private static void checkSegments(Program program) throws Exception {
    ProgramRunner runner = new ProgramRunner(program);
    List<ClassFile> files = runner.emitInSegments(runner.lower(Pipeline.all()));
    assertOutcome(program.expected(), runner.runCompiled(files));
  }

  private static void checkCompiled(Program program) throws Exception {
    ProgramRunner runner = new ProgramRunner(program);
    List<ClassFile> files = runner.emit(runner.lower(Pipeline.all()));
    assertOutcome(program.expected(), runner.runCompiled(files));
    checkSame(files, runner.emit(runner.lower(Pipeline.all())));
  }

  private static void checkSame(List<ClassFile> first, List<ClassFile> second) {
    assertEquals(
        first.stream().map(ClassFile::name).toList(),
        second.stream().map(ClassFile::name).toList());
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i).bytes(), second.get(i).bytes(), first.get(i).name());
    }
  }

  private static void checkJar(Program program) throws IOException {
    assertOutcome(program.expected(), new ProgramRunner(program).runJar());
  }

  /**
   * Standard error counts only where a traceback is recorded: CPython prints warnings there too.
   */
  private static void assertOutcome(Program.Outcome expected, Program.Outcome actual) {
    assertEquals(expected.output(), actual.output(), actual::errors);
    if (expected.status() != 0) {
      assertEquals(expected.errors(), actual.errors());
    }
    assertEquals(expected.status(), actual.status(), actual::errors);
  }
}
