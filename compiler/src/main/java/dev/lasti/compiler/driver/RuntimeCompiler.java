package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostic;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.lower.CodeForm;
import dev.lasti.compiler.parser.SourceDecoder;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.SourceLines;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.ModuleFinder;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.spi.SourceCompiler;

/**
 * Compiles what a running program hands to {@code eval()} and {@code exec()}, to be interpreted.
 */
public final class RuntimeCompiler implements SourceCompiler {
  private static final String MODULE_NAME = "__main__";

  /** For {@link java.util.ServiceLoader}. */
  public RuntimeCompiler() {}

  /**
   * Finds modules in source and compiles them.
   *
   * @param interprets whether their IR is to be interpreted
   */
  public static ModuleFinder moduleFinder(boolean interprets) {
    return new SourceFinder(Pipeline.all(), new StageTimer(), interprets);
  }

  @Override
  public PyCode compile(String source, String fileName, Mode mode, int flags, PyModule globals) {
    Diagnostics diagnostics = new Diagnostics(new SourceFile(fileName, source));
    Compilation compilation =
        new Compilation(
            MODULE_NAME, diagnostics, form(mode), flags, Pipeline.all(), new StageTimer());
    parse(compilation, mode);
    PyModule module = globals == null ? CompiledModule.newModule(MODULE_NAME) : globals;
    try {
      PyCode code = IrInterpreter.code(compilation.optimized(), module);
      warn(diagnostics);
      return code;
    } catch (CompileErrors e) {
      boolean isKnown = SourceLines.line(fileName, 1) != null;
      throw isKnown
          ? PythonSyntaxError.of(diagnostics)
          : PythonSyntaxError.withoutLine(diagnostics);
    }
  }

  /** CPython's parser tells the line of an error, its compiler reads the line from the file. */
  private static void parse(Compilation compilation, Mode mode) {
    compilation.tree();
    if (compilation.diagnostics().hasErrors()) {
      throw mode == Mode.EXEC
          ? PythonSyntaxError.of(compilation.diagnostics())
          : PythonSyntaxError.ofUnfinished(compilation.diagnostics());
    }
  }

  /** Raises SyntaxError where the program's filters make errors of warnings. */
  private static void warn(Diagnostics diagnostics) {
    String file = diagnostics.source().name();
    for (Diagnostic warning : diagnostics.sorted()) {
      try {
        Warnings.warnExplicit(
            ExceptionTypes.SYNTAX_WARNING, warning.message(), file, warning.span().line());
      } catch (PyBaseException e) {
        throw e.type().isSubtypeOf(ExceptionTypes.SYNTAX_WARNING)
            ? PythonSyntaxError.ofWarning(diagnostics, warning)
            : e;
      }
    }
  }

  private static CodeForm form(Mode mode) {
    return switch (mode) {
      case EXEC -> CodeForm.EXEC;
      case EVAL -> CodeForm.EVAL;
      case SINGLE -> CodeForm.SINGLE;
    };
  }

  @Override
  public String decode(byte[] source, String fileName) {
    Diagnostics diagnostics = SourceDecoder.decodeBytes(fileName, source);
    if (diagnostics.hasErrors()) {
      throw PythonSyntaxError.of(diagnostics);
    }
    return diagnostics.source().text();
  }
}
