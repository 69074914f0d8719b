package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Records names in scopes, and reports what contradicts an earlier record: {@code symtable_add_def}
 * and its callers in CPython's {@code symtable.c}.
 */
final class ScopeDeclarations {
  private static final Set<Mark> DECLARED_ELSEWHERE = EnumSet.of(Mark.GLOBAL, Mark.NONLOCAL);

  /** What may not precede a {@code global} statement; the first that does is reported. */
  private static final Map<Mark, DiagnosticCode> GLOBAL_CONFLICTS = new LinkedHashMap<>();

  private static final Map<Mark, DiagnosticCode> NONLOCAL_CONFLICTS = new LinkedHashMap<>();

  static {
    GLOBAL_CONFLICTS.put(Mark.PARAMETER, DiagnosticCode.PARAMETER_AND_GLOBAL);
    GLOBAL_CONFLICTS.put(Mark.USED, DiagnosticCode.USED_BEFORE_GLOBAL);
    GLOBAL_CONFLICTS.put(Mark.ANNOTATED, DiagnosticCode.ANNOTATED_GLOBAL);
    GLOBAL_CONFLICTS.put(Mark.ASSIGNED, DiagnosticCode.ASSIGNED_BEFORE_GLOBAL);
    NONLOCAL_CONFLICTS.put(Mark.PARAMETER, DiagnosticCode.PARAMETER_AND_NONLOCAL);
    NONLOCAL_CONFLICTS.put(Mark.USED, DiagnosticCode.USED_BEFORE_NONLOCAL);
    NONLOCAL_CONFLICTS.put(Mark.ANNOTATED, DiagnosticCode.ANNOTATED_NONLOCAL);
    NONLOCAL_CONFLICTS.put(Mark.ASSIGNED, DiagnosticCode.ASSIGNED_BEFORE_NONLOCAL);
  }

  private final Scope module;
  private final Diagnostics diagnostics;

  /** The comprehension whose {@code for} target is being walked; or null. */
  private Scope iterationTarget;

  ScopeDeclarations(Scope module, Diagnostics diagnostics) {
    this.module = module;
    this.diagnostics = diagnostics;
  }

  /** Until {@link #endIterationTarget}, names recorded in a scope are its iteration variables. */
  void startIterationTarget(Scope comprehension) {
    iterationTarget = comprehension;
  }

  void endIterationTarget() {
    iterationTarget = null;
  }

  /** Records one thing that a scope does with a name of the source. */
  void declare(Scope scope, String name, Mark mark, Span span) {
    Symbol symbol = scope.declare(scope.mangle(name), span);
    if (mark == Mark.PARAMETER && symbol.has(mark)) {
      diagnostics.report(DiagnosticCode.DUPLICATE_ARGUMENT, span, name);
    }
    if (mark == Mark.TYPE_PARAMETER && symbol.has(mark)) {
      diagnostics.report(DiagnosticCode.DUPLICATE_TYPE_PARAMETER, span, name);
    }
    symbol.mark(mark);
    if (scope == iterationTarget) {
      markIterationVariable(symbol, name, span);
    }
    if (mark == Mark.GLOBAL) {
      module.declare(symbol.name(), span).mark(Mark.GLOBAL);
    }
  }

  private void markIterationVariable(Symbol symbol, String name, Span span) {
    if (symbol.hasAny(DECLARED_ELSEWHERE)) {
      diagnostics.report(DiagnosticCode.ITERATION_VARIABLE_REBINDS_WALRUS, span, name);
    }
    symbol.mark(Mark.ITERATION_VARIABLE);
  }

  /** Records the parameters of a function, in the order of CPython's {@code co_varnames}. */
  void declareParameters(Scope function, Arguments args) {
    args.posonlyargs().forEach(arg -> declareParameter(function, arg));
    args.args().forEach(arg -> declareParameter(function, arg));
    args.kwonlyargs().forEach(arg -> declareParameter(function, arg));
    declareParameter(function, args.vararg());
    declareParameter(function, args.kwarg());
  }

  private void declareParameter(Scope function, Arg arg) {
    if (arg != null) {
      declare(function, arg.arg(), Mark.PARAMETER, arg.span());
    }
  }

  /** Records how the scope of type parameters gets the defaults, which are evaluated before it. */
  void declareDefaults(Scope typeParameters, Arguments args, Span span) {
    if (!args.defaults().isEmpty()) {
      declare(typeParameters, ".defaults", Mark.PARAMETER, span);
    }
    if (args.kwDefaults().stream().anyMatch(Objects::nonNull)) {
      declare(typeParameters, ".kwdefaults", Mark.PARAMETER, span);
    }
  }

  /** Records a name of a {@code global} statement. */
  void declareGlobal(Scope scope, String name, Span statement) {
    declareAfterCheck(scope, name, Mark.GLOBAL, statement, GLOBAL_CONFLICTS);
  }

  /** Records a name of a {@code nonlocal} statement. */
  void declareNonlocal(Scope scope, String name, Span statement) {
    declareAfterCheck(scope, name, Mark.NONLOCAL, statement, NONLOCAL_CONFLICTS);
  }

  private void declareAfterCheck(
      Scope scope, String name, Mark mark, Span statement, Map<Mark, DiagnosticCode> conflicts) {
    Symbol symbol = scope.symbol(name);
    if (symbol != null) {
      conflicts.entrySet().stream()
          .filter(conflict -> symbol.has(conflict.getKey()))
          .findFirst()
          .ifPresent(conflict -> diagnostics.report(conflict.getValue(), statement, name));
    }
    declareDirective(scope, name, mark, statement);
  }

  private void declareDirective(Scope scope, String name, Mark mark, Span statement) {
    declare(scope, name, mark, statement);
    scope.recordDirective(scope.mangle(name), statement);
  }

  /** Refuses the annotation of a name that is declared to belong elsewhere. */
  void checkAnnotated(Scope scope, String name, Span statement) {
    Symbol symbol = scope.symbol(name);
    if (symbol == null || scope == module) {
      return;
    }
    if (symbol.has(Mark.GLOBAL)) {
      diagnostics.report(DiagnosticCode.ANNOTATED_GLOBAL, statement, name);
    } else if (symbol.has(Mark.NONLOCAL)) {
      diagnostics.report(DiagnosticCode.ANNOTATED_NONLOCAL, statement, name);
    }
  }

  /**
   * Binds the target of a walrus in the nearest scope around the comprehensions it stands in:
   * CPython's {@code symtable_extend_namedexpr_scope}, PEP 572.
   */
  void declareWalrusTarget(Scope comprehension, Expr.Name target) {
    Scope owner = comprehension;
    while (owner.kind().isComprehension() || owner.kind() == ScopeKind.ANNOTATION) {
      Symbol symbol = owner.symbol(target.id());
      if (symbol != null && symbol.isIterationVariable() && symbol.isAssigned()) {
        diagnostics.report(
            DiagnosticCode.WALRUS_REBINDS_ITERATION_VARIABLE, target.span(), target.id());
        return;
      }
      owner = owner.parent();
    }
    bindWalrusTarget(comprehension, owner, target);
  }

  private void bindWalrusTarget(Scope comprehension, Scope owner, Expr.Name target) {
    switch (owner.kind()) {
      case MODULE -> {
        declareDirective(comprehension, target.id(), Mark.GLOBAL, target.span());
        declare(owner, target.id(), Mark.GLOBAL, target.span());
      }
      case FUNCTION, LAMBDA -> {
        Symbol symbol = owner.symbol(target.id());
        boolean global = symbol != null && symbol.has(Mark.GLOBAL);
        Mark mark = global ? Mark.GLOBAL : Mark.NONLOCAL;
        declareDirective(comprehension, target.id(), mark, target.span());
        declare(owner, target.id(), Mark.ASSIGNED, target.span());
      }
      case CLASS -> refuseWalrus(target, "in a class body");
      case TYPE_VAR_BOUND -> refuseWalrus(target, "in a TypeVar bound");
      case TYPE_ALIAS -> refuseWalrus(target, "in a type alias");
      case TYPE_PARAMETERS -> refuseWalrus(target, "within the definition of a generic");
      case ANNOTATION,
          LIST_COMPREHENSION,
          SET_COMPREHENSION,
          DICT_COMPREHENSION,
          GENERATOR_EXPRESSION ->
          throw new AssertionError(owner);
    }
  }

  private void refuseWalrus(Expr.Name target, String where) {
    diagnostics.report(DiagnosticCode.WALRUS_IN_COMPREHENSION, target.span(), where);
  }
}
