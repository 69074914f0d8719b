package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.ModuleFinder;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
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
      throw syntaxError(diagnostics);
    }
  }

  /** Makes a module of a compilation. */
  CompiledModule load(Compilation compilation) {
    return interprets
        ? IrInterpreter.module(compilation.optimized())
        : ModuleClassLoader.load(compilation.classes());
  }

  /** The first error as the Python exception that {@code compile()} raises. */
  private static PyBaseException syntaxError(Diagnostics diagnostics) {
    Diagnostic first =
        diagnostics.sorted().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    int line = first.span().line();
    PyTuple details =
        PyTuple.of(
            diagnostics.source().name(),
            (long) line,
            (long) first.span().column() + 1,
            diagnostics.source().line(line) + "\n",
            (long) first.span().endLine(),
            (long) first.span().endColumn() + 1);
    return (PyBaseException) CallProtocol.call(type(first), first.message(), details);
  }

  private static PyType type(Diagnostic error) {
    return switch (error.code().kind()) {
      case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
      case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
      default -> ExceptionTypes.SYNTAX_ERROR;
    };
  }
}
