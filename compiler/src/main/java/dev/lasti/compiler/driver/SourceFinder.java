package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.ModuleFinder;
import java.nio.file.Path;
import java.util.List;

/** Compiles modules in memory when a running program imports them. */
final class SourceFinder implements ModuleFinder {
  private final Pipeline pipeline;
  private final StageTimer timer;
  private final boolean interprets;

  /**
   * @param interprets whether the IR of the modules is to be interpreted
   */
  SourceFinder(Pipeline pipeline, StageTimer timer, boolean interprets) {
    this.pipeline = pipeline;
    this.timer = timer;
    this.interprets = interprets;
  }

  /** Raises SyntaxError for a module that does not compile. */
  @Override
  public CompiledModule find(String name, List<String> path) {
    Diagnostics source = source(name.substring(name.lastIndexOf('.') + 1), path);
    if (source == null) {
      return null;
    }
    try {
      return load(new Compilation(name, source, pipeline, timer));
    } catch (CompileErrors e) {
      throw PythonSyntaxError.of(source);
    }
  }

  /** The first file of this name, else the first directory, or null. */
  private static Diagnostics source(String lastName, List<String> path) {
    Path namespace = null;
    for (String entry : path) {
      ModuleFiles files = new ModuleFiles(Path.of(entry).toAbsolutePath());
      Path file = files.find(lastName);
      if (file != null) {
        return SourceReader.read(file, file.toString());
      }
      namespace = namespace == null ? files.findNamespace(lastName) : namespace;
    }
    return namespace == null ? null : ModuleFiles.namespaceSource(namespace);
  }

  /** Makes a module of a compilation. */
  CompiledModule load(Compilation compilation) {
    return interprets
        ? IrInterpreter.module(compilation.optimized())
        : ModuleClassLoader.load(compilation.classes());
  }
}
