package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.ModuleFinder;
import java.nio.file.Path;

/** Compiles modules in memory when a running program imports them. */
final class SourceFinder implements ModuleFinder {
  private final ModuleFiles files;
  private final Pipeline pipeline;
  private final StageTimer timer;
  private final boolean interprets;

  /**
   * Finds modules in a directory.
   *
   * @param interprets whether their IR is to be interpreted
   */
  SourceFinder(ModuleFiles files, Pipeline pipeline, StageTimer timer, boolean interprets) {
    this.files = files;
    this.pipeline = pipeline;
    this.timer = timer;
    this.interprets = interprets;
  }

  /** Raises SyntaxError for a module that does not compile. */
  @Override
  public CompiledModule find(String name) {
    Path file = files.find(name);
    if (file == null) {
      return null;
    }
    Diagnostics diagnostics = SourceReader.read(file, file.toString());
    try {
      return load(new Compilation(name, diagnostics, pipeline, timer));
    } catch (CompileErrors e) {
      throw PythonSyntaxError.of(diagnostics);
    }
  }

  /** Makes a module of a compilation. */
  CompiledModule load(Compilation compilation) {
    return interprets
        ? IrInterpreter.module(compilation.optimized())
        : ModuleClassLoader.load(compilation.classes());
  }
}
