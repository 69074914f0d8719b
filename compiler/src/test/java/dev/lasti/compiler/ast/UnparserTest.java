package dev.lasti.compiler.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.source.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Unparsing; the texts are what CPython 3.12 keeps of each line used as an annotation. */
class UnparserTest {
  @TestFactory
  Stream<DynamicNode> expressionsAreWrittenAsCPythonDoes() {
    return GoldenCase.tests("unparse", UnparserTest::check);
  }

  private static void check(GoldenCase golden) {
    String actual =
        golden.section("py").lines().map(UnparserTest::unparse).collect(Collectors.joining("\n"));
    assertEquals(golden.section("text"), actual + "\n");
  }

  private static String unparse(String line) {
    SourceFile source = new SourceFile("case.py", line);
    return Unparser.text(Parser.parseExpression(source, new Diagnostics(source)));
  }
}
