package dev.lasti.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.junit.jupiter.api.Test;

/** What the speed of the parser rests on. */
class GrammarTest {
  private static final Path VALID = Path.of(System.getProperty("testdata"), "syntax", "ok");

  private static List<DecisionInfo> decisions(String text) {
    SourceFile source = new SourceFile("test.py", text);
    TokenBuffer tokens = new TokenBuffer(new IndentationTokenSource(source).tokens(), "test.py");
    PythonParser parser = new PythonParser(tokens);
    parser.setErrorHandler(new BailErrorStrategy());
    parser.setProfile(true);
    parser.fileInput();
    return List.of(parser.getParseInfo().getDecisionInfo());
  }

  @Test
  void noDecisionNeedsMoreThanTwoTokens() throws IOException {
    List<String> slow = new ArrayList<>();
    int files = 0;
    try (Stream<Path> paths = Files.list(VALID)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".py")).toList()) {
        String text = SourceDecoder.decode("", Files.readAllBytes(path)).source().text();
        for (DecisionInfo decision : decisions(text)) {
          if (decision.SLL_MaxLook > 2 || decision.LL_Fallback > 0) {
            slow.add(path.getFileName() + ": " + decision);
          }
        }
        files++;
      }
    }
    assertTrue(files > 5, "files in " + VALID);
    assertEquals(List.of(), slow);
  }
}
