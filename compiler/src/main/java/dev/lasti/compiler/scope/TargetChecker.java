package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Reports what cannot be assigned to or deleted: stars out of place and {@code __debug__}. A part
 * of {@link SemanticChecker}, which the values within targets go back to.
 */
final class TargetChecker {
  private static final String DEBUG = "__debug__";

  /** CPython's {@code UNPACK_EX} has one byte for the number of targets before the star. */
  private static final int MAX_BEFORE_STAR = 256;

  private final AstScanner values;
  private final Diagnostics diagnostics;

  TargetChecker(AstScanner values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** CPython's {@code forbidden_name}; null is allowed. */
  void checkName(String name, Span span) {
    if (DEBUG.equals(name)) {
      diagnostics.report(DiagnosticCode.ASSIGN_TO_DEBUG, span);
    }
  }

  /** Checks a target that is assigned to. */
  void checkAssigned(Expr target) {
    if (target instanceof Expr.Name name) {
      checkName(name.id(), name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      values.scan(attribute.value());
      checkName(attribute.attr(), attribute.span());
    } else if (target instanceof Expr.Starred starred) {
      diagnostics.report(DiagnosticCode.STARRED_TARGET_ALONE, starred.span());
    } else if (target instanceof Expr.List list) {
      checkUnpacking(list, list.elts());
    } else if (target instanceof Expr.Tuple tuple) {
      checkUnpacking(tuple, tuple.elts());
    } else {
      scanUnbound(target);
    }
  }

  /** CPython's {@code unpack_helper}. */
  private void checkUnpacking(Expr target, List<Expr> elts) {
    int stars = 0;
    for (int i = 0; i < elts.size(); i++) {
      if (elts.get(i) instanceof Expr.Starred starred) {
        stars++;
        checkAssigned(starred.value());
        if (stars == 1 && i >= MAX_BEFORE_STAR) {
          diagnostics.report(DiagnosticCode.STAR_TOO_FAR_IN_ASSIGNMENT, target.span());
        }
      } else {
        checkAssigned(elts.get(i));
      }
    }
    if (stars > 1) {
      diagnostics.report(DiagnosticCode.MULTIPLE_STARS_IN_ASSIGNMENT, target.span());
    }
  }

  /**
   * Checks the target of {@code +=}; CPython lets an attribute be called {@code __debug__} here.
   */
  void checkAugmented(Expr target) {
    if (target instanceof Expr.Name name) {
      checkName(name.id(), name.span());
    } else {
      scanUnbound(target);
    }
  }

  /** Checks a target that is annotated only; CPython points at the statement. */
  void checkAnnotated(Stmt.AnnAssign node) {
    if (node.target() instanceof Expr.Name name) {
      checkName(name.id(), node.span());
    } else if (node.target() instanceof Expr.Attribute attribute) {
      values.scan(attribute.value());
      checkName(attribute.attr(), node.span());
    } else {
      scanUnbound(node.target());
    }
  }

  /** Checks a target of {@code del}. */
  void checkDeleted(Expr target) {
    if (target instanceof Expr.Name name) {
      if (name.id().equals(DEBUG)) {
        diagnostics.report(DiagnosticCode.DELETE_DEBUG, name.span());
      }
    } else if (target instanceof Expr.List list) {
      list.elts().forEach(this::checkDeleted);
    } else if (target instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(this::checkDeleted);
    } else {
      scanUnbound(target);
    }
  }

  /** Visits the parts of a target that binds no name; literal warnings are for whole values. */
  private void scanUnbound(Expr target) {
    if (target instanceof Expr.Subscript subscript) {
      values.scan(subscript.value());
      values.scan(subscript.slice());
    } else {
      values.scan(target);
    }
  }
}
