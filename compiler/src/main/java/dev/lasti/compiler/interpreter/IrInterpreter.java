package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.FrameInspection;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.runtime.frames.CallStack;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;

/**
 * Runs modules from their IR.
 *
 * <p>What it makes are ordinary function objects and generators, which compiled code can call like
 * any other: only what stands behind {@link dev.lasti.runtime.call.CodeTable} differs.
 */
public final class IrInterpreter {
  private IrInterpreter() {}

  /** The module in the form of a compiled one, with a module object of its own. */
  public static CompiledModule module(IrModule ir) {
    return new InterpretedModule(ir);
  }

  /**
   * The body of a module as a function without parameters; calling it runs the module.
   *
   * @param globals the module whose global variables the code uses
   */
  public static PyFunction body(IrModule ir, PyModule globals) {
    return new PyFunction(code(ir, globals), globals);
  }

  /**
   * The body of a module as code that {@code exec()} can run.
   *
   * @param globals the module whose global variables the code is translated for
   */
  public static PyCode code(IrModule ir, PyModule globals) {
    if (FrameInspection.ofCallers(ir)) {
      CallStack.prepare();
    }
    return Translator.translate(ir.body(), ir.sourceFile(), globals).code();
  }
}
