package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.IrModule;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;

/** A module of interpreted code, for whatever launches or imports compiled modules. */
final class InterpretedModule extends CompiledModule {
  private final PyModule module;
  private final String sourceFile;
  private final PyFunction body;

  InterpretedModule(IrModule ir) {
    module = newModule(ir.name());
    sourceFile = ir.sourceFile();
    body = IrInterpreter.body(ir, module);
  }

  @Override
  public PyModule module() {
    return module;
  }

  @Override
  public Object body() {
    return body.call();
  }

  @Override
  public String sourceFile() {
    return sourceFile;
  }

  @Override
  public Object callArray(int index, PyFunction function, Object[] arguments) {
    return body.code().table().callArray(index, function, arguments);
  }
}
