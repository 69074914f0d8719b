package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.IrParser;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Runs IR that is written by hand. Whole programs are run by {@code ProgramTest}. */
class IrInterpreterTest {
  @TestFactory
  Stream<DynamicNode> modulesRun() {
    return GoldenCase.tests("ir/interpreter", IrInterpreterTest::check);
  }

  private static void check(GoldenCase golden) {
    IrModule ir = IrParser.parseModule(golden.section("ir"));
    IrVerifier.verify(ir);
    CompiledModule module = IrInterpreter.module(ir);
    module.body();
    golden.check("out", describe(module.module().global("result")));
  }

  /** The value of the global {@code result}, and where it was raised if it is an exception. */
  private static String describe(Object result) {
    StringBuilder text = new StringBuilder(ObjectProtocol.repr(result));
    if (result instanceof PyBaseException exception) {
      for (Traceback entry = exception.traceback(); entry != null; entry = entry.next()) {
        text.append("\nline ").append(entry.line());
      }
    }
    return text.toString();
  }
}
