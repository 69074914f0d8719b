package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.source.SourceFile;
import org.junit.jupiter.api.Test;

class CompilationTest {
  private static final Pipeline BREAKING =
      Pipeline.all()
          .afterEach(
              (pass, function) -> {
                if (function.name().equals("inner")) {
                  function.entry().setTerminator(new Terminator.Jump(null, null));
                }
              });

  private static final String SOURCE = "def outer():\n    def inner(x):\n        return x\n";

  @Test
  void bugIsReportedWithPassFunctionAndLine() {
    Diagnostics diagnostics = new Diagnostics(new SourceFile("demo.py", SOURCE));
    Compilation compilation = new Compilation("demo", diagnostics, BREAKING, new StageTimer());
    CompilerBug bug = assertThrows(CompilerBug.class, compilation::classes);
    String start = "a bug in lasti: pass unbound-checks failed in outer.<locals>.inner";
    String end = " (demo.py, line 2): ";
    assertEquals(start + end, bug.getMessage().substring(0, start.length() + end.length()));
  }
}
