package dev.lasti.compiler.ir;

import java.util.List;

/**
 * A compiled module.
 *
 * @param name the module's dotted name
 * @param sourceFile the file's name as tracebacks show it
 * @param functions all functions, at any depth; the first is the body of the module itself
 */
public record IrModule(String name, String sourceFile, List<IrFunction> functions) {
  public IrModule {
    functions = List.copyOf(functions);
  }

  /** The module of a body and the functions nested in it, in the order of the source. */
  public static IrModule of(String name, String sourceFile, IrFunction body) {
    return new IrModule(name, sourceFile, body.withNested());
  }

  /** The code that runs when the module is imported. */
  public IrFunction body() {
    return functions.get(0);
  }
}
