package dev.lasti.compiler.driver;

import dev.lasti.compiler.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lasti inspect} shows of small programs: the section of each view that a case has. */
class InspectViewsTest {
  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicNode> views() {
    return GoldenCase.tests("inspect", this::check);
  }

  private void check(GoldenCase golden) {
    for (String view : new String[] {"states", "dot"}) {
      if (golden.has(view)) {
        golden.check(view, show(view, golden.section("py")));
      }
    }
  }

  private String show(String view, String program) {
    try {
      String script = Tool.script(directory, "demo.py", program);
      Tool.Outcome outcome =
          Tool.run("inspect", script, "--print", view, "--function", "^(?!<module>)");
      return (outcome.out() + outcome.err()).replace(directory + "/", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
