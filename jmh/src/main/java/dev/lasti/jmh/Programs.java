package dev.lasti.jmh;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.interpreter.IrInterpreter;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.lower.Lowering;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.runtime.Python;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.Importer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The benchmark programs by means of lasti: the classes made during the build, and their IR. */
final class Programs {
  private Programs() {}

  /** The {@code run} function of the program, compiled or interpreted. */
  static Workload workload(String program, Way way) throws IOException {
    Object run = Python.attribute(module(program, way), "run");
    return () -> Python.call(run);
  }

  /** The program as a module, compiled or interpreted. */
  static Object module(String program, Way way) throws IOException {
    ClassLoader loader = Programs.class.getClassLoader();
    return switch (way) {
      case COMPILED -> new Python(loader).importModule(program);
      case INTERPRETED -> interpreted(program);
      case JAVA, CPYTHON -> throw new IllegalArgumentException(way + " has no module");
    };
  }

  private static Object interpreted(String program) throws IOException {
    CompiledModule module = IrInterpreter.module(ir(program));
    return Importer.importModule(program, (name, path) -> name.equals(program) ? module : null);
  }

  private static IrModule ir(String program) throws IOException {
    SourceFile source = new SourceFile(program + ".py", text(program));
    Diagnostics diagnostics = new Diagnostics(source);
    Module tree = Parser.parse(source, diagnostics);
    ScopeTable scopes = ScopeTable.of(tree, diagnostics);
    IrModule ir = Lowering.lower(program, tree, scopes, source, diagnostics);
    Pipeline.all().run(ir);
    return ir;
  }

  private static String text(String program) throws IOException {
    try (InputStream source = Workload.source(program)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
