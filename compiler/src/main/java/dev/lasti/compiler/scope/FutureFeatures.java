package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The {@code from __future__} imports at the head of a module: CPython's {@code future.c}. */
final class FutureFeatures {
  private static final String MODULE = "__future__";

  private static final Set<String> NAMES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private final Diagnostics diagnostics;
  private final Set<Stmt> imports = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean annotations;

  private FutureFeatures(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads the imports behind the docstring, and reports unknown features. */
  static FutureFeatures of(Module module, Diagnostics diagnostics) {
    FutureFeatures future = new FutureFeatures(diagnostics);
    List<Stmt> body = module.body();
    for (int i = hasDocstring(body) ? 1 : 0; i < body.size(); i++) {
      if (!(body.get(i) instanceof Stmt.ImportFrom node) || !isFutureImport(node)) {
        break;
      }
      future.imports.add(node);
      node.names().forEach(feature -> future.enable(feature, node));
    }
    return future;
  }

  /** Whether annotations are kept as text instead of being evaluated, PEP 563. */
  boolean annotations() {
    return annotations;
  }

  /** Whether an import names {@code __future__} but stands too late. */
  boolean isTooLate(Stmt.ImportFrom node) {
    return isFutureImport(node) && !imports.contains(node);
  }

  private static boolean hasDocstring(List<Stmt> body) {
    return !body.isEmpty()
        && body.get(0) instanceof Stmt.ExprStmt statement
        && statement.value() instanceof Expr.Constant constant
        && constant.value() instanceof String;
  }

  private static boolean isFutureImport(Stmt.ImportFrom node) {
    return MODULE.equals(node.module());
  }

  private void enable(Alias feature, Stmt.ImportFrom node) {
    if (feature.name().equals("annotations")) {
      annotations = true;
    } else if (feature.name().equals("braces")) {
      diagnostics.report(DiagnosticCode.FUTURE_BRACES, node.span().start());
    } else if (!NAMES.contains(feature.name())) {
      diagnostics.report(
          DiagnosticCode.FUTURE_FEATURE_UNDEFINED, node.span().start(), feature.name());
    }
  }
}
