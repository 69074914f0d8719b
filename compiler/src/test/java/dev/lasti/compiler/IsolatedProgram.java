package dev.lasti.compiler;

import dev.lasti.compiler.driver.RuntimeCompiler;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.runtime.Launcher;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.io.StandardStreams;
import java.io.InputStream;
import java.io.OutputStream;

/** The one class of the tests that a {@link RuntimeLoader} loads: it starts the program inside. */
public final class IsolatedProgram {
  private IsolatedProgram() {}

  /** Interprets a module and gives its exit status. */
  public static int interpret(IrModule module, OutputStream output, OutputStream errors) {
    return run(IrInterpreter.module(module), true, output, errors);
  }

  /** Runs a compiled module and gives its exit status. */
  public static int runCompiled(String className, OutputStream output, OutputStream errors)
      throws ReflectiveOperationException {
    Class<?> module = IsolatedProgram.class.getClassLoader().loadClass(className);
    return run((CompiledModule) module.getConstructor().newInstance(), false, output, errors);
  }

  private static int run(
      CompiledModule module, boolean interprets, OutputStream output, OutputStream errors) {
    StandardStreams.redirect(InputStream.nullInputStream(), output, errors);
    return Launcher.run(module, new String[0], RuntimeCompiler.moduleFinder(interprets));
  }
}
