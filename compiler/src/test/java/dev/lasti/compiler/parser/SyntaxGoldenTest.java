package dev.lasti.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.ast.AstPrinter;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.diagnostics.Severity;
import dev.lasti.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases under {@code testdata/syntax}: trees of valid programs, and the first error of invalid
 * ones. What is expected was recorded from CPython by {@code record_syntax.py}.
 */
class SyntaxGoldenTest {
  private static final Path CASES = Path.of(System.getProperty("testdata"), "syntax");
  private static final String SEPARATOR = "#---\n";

  @TestFactory
  List<DynamicTest> validPrograms() throws IOException {
    return tests("ok", SyntaxGoldenTest::checkTree);
  }

  @TestFactory
  List<DynamicTest> invalidPrograms() throws IOException {
    return tests("err", SyntaxGoldenTest::checkErrors);
  }

  private interface Check {
    void run(Path program) throws IOException;
  }

  private static List<DynamicTest> tests(String folder, Check check) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      files
          .filter(file -> file.toString().endsWith(".py"))
          .sorted()
          .forEach(
              file ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          file.getFileName().toString(), () -> check.run(file))));
    }
    assertTrue(tests.size() > 5, "cases in " + folder);
    return tests;
  }

  private static String expected(Path program, String suffix) throws IOException {
    String name = program.getFileName().toString().replace(".py", suffix);
    return Files.readString(program.resolveSibling(name));
  }

  private static void checkTree(Path program) throws IOException {
    Diagnostics diagnostics =
        SourceDecoder.decode(program.getFileName().toString(), Files.readAllBytes(program));
    Module module = Parser.parse(diagnostics.source(), diagnostics);
    assertEquals("", DiagnosticRenderer.render(diagnostics));
    String tree = AstPrinter.printWithPositions(module, diagnostics.source().lines()) + "\n";
    assertEquals(expected(program, ".ast"), tree);
  }

  private static void checkErrors(Path program) throws IOException {
    String[] cases = Files.readString(program).split(SEPARATOR, -1);
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < cases.length; i++) {
      actual.append(i == 0 ? "" : SEPARATOR);
      actual.append(firstError(program.getFileName().toString(), cases[i]));
    }
    assertEquals(expected(program, ".err"), actual.toString());
  }

  private static String firstError(String name, String text) {
    SourceFile source = new SourceFile(name, text);
    Diagnostics diagnostics = new Diagnostics(source);
    Parser.parse(source, diagnostics);
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      if (diagnostic.code().kind().severity() == Severity.ERROR) {
        return DiagnosticRenderer.render(diagnostic, source);
      }
    }
    return "";
  }
}
