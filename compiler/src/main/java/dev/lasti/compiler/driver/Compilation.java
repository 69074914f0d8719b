package dev.lasti.compiler.driver;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.codegen.ModuleEmitter;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.StageFailure;
import dev.lasti.compiler.lower.CodeForm;
import dev.lasti.compiler.lower.Lowering;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.spi.SourceCompiler;
import java.util.List;
import java.util.function.Supplier;

/**
 * One module on its way through the compiler: source, syntax tree, scopes, IR, classes. A stage
 * runs when its result is first asked for.
 *
 * <p>A stage whose input has errors throws {@link CompileErrors}, and {@link CompilerBug} for any
 * failure that is not the program's.
 */
final class Compilation {
  private final String moduleName;
  private final Diagnostics diagnostics;
  private final CodeForm form;
  private final int flags;
  private final Pipeline pipeline;
  private final StageTimer timer;
  private Module tree;
  private ScopeTable scopes;
  private IrModule lowered;
  private IrModule optimized;
  private List<ClassFile> classes;

  /**
   * Starts with decoded source.
   *
   * @param moduleName the dotted name, which the classes have
   */
  Compilation(String moduleName, Diagnostics diagnostics, Pipeline pipeline, StageTimer timer) {
    this(moduleName, diagnostics, CodeForm.MODULE, 0, pipeline, timer);
  }

  /**
   * Starts with decoded source of any form.
   *
   * @param flags the flags of {@code compile()}
   */
  Compilation(
      String moduleName,
      Diagnostics diagnostics,
      CodeForm form,
      int flags,
      Pipeline pipeline,
      StageTimer timer) {
    this.moduleName = moduleName;
    this.form = form;
    this.flags = flags;
    this.diagnostics = diagnostics;
    this.pipeline = pipeline;
    this.timer = timer;
  }

  /** The dotted name of the module. */
  String moduleName() {
    return moduleName;
  }

  /** The source, and the warnings about it so far. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The syntax tree. */
  Module tree() {
    if (tree == null) {
      failOnErrors();
      tree = run("parser", this::parse);
    }
    return tree;
  }

  private Module parse() {
    return switch (form) {
      case MODULE, EXEC -> Parser.parse(diagnostics.source(), diagnostics);
      case EVAL -> expression(Parser.parseExpression(diagnostics.source(), diagnostics));
      case SINGLE -> Parser.parseInteractive(diagnostics.source(), diagnostics);
    };
  }

  /** An expression as a module, for the scopes. */
  private static Module expression(Expr node) {
    return node == null
        ? new Module(List.of(), new Span(1, 0, 1, 0))
        : new Module(List.of(new Stmt.ExprStmt(node, node.span())), node.span());
  }

  /** The scopes. Errors that only they show are reported beside those of the parser. */
  ScopeTable scopes() {
    if (scopes == null) {
      Module parsed = tree();
      boolean mayAwait = (flags & SourceCompiler.ALLOW_TOP_LEVEL_AWAIT) != 0;
      scopes = run("scopes", () -> ScopeTable.of(parsed, diagnostics, mayAwait));
      failOnErrors();
    }
    return scopes;
  }

  /** The IR as lowering makes it. The passes change it in place. */
  IrModule lowered() {
    if (lowered == null) {
      ScopeTable resolved = scopes();
      lowered =
          run(
              "lowering",
              () ->
                  Lowering.lower(
                      moduleName, tree, form, flags, resolved, diagnostics.source(), diagnostics));
      failOnErrors();
    }
    return lowered;
  }

  /** The IR after all passes. */
  IrModule optimized() {
    if (optimized == null) {
      IrModule module = lowered();
      optimized =
          run(
              "passes",
              () -> {
                pipeline.run(module);
                return module;
              });
    }
    return optimized;
  }

  /** The classes, the module's own one first. */
  List<ClassFile> classes() {
    if (classes == null) {
      IrModule module = optimized();
      classes = run("emitter", () -> ModuleEmitter.emit(module));
    }
    return classes;
  }

  private void failOnErrors() {
    if (diagnostics.hasErrors()) {
      throw new CompileErrors(diagnostics);
    }
  }

  private <T> T run(String stage, Supplier<T> work) {
    try {
      T result = work.get();
      timer.finished(stage);
      return result;
    } catch (StageFailure e) {
      String place = e.function() + " (" + diagnostics.source() + ", line " + e.line() + ")";
      throw new CompilerBug(e.stage(), place, e.getCause());
    } catch (StackOverflowError e) {
      diagnostics.report(DiagnosticCode.TOO_DEEP_TO_COMPILE, Span.NOWHERE);
      throw new CompileErrors(diagnostics);
    } catch (RuntimeException | AssertionError e) {
      throw new CompilerBug(stage, diagnostics.source().name(), e);
    }
  }
}
