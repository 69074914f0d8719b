package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.ast.WithItem;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.List;
import java.util.Set;

/**
 * Walks a module once and records the scopes, and what each does with its names: the {@code
 * symtable_visit_*} functions of CPython's {@code symtable.c}. The order of the walk is CPython's,
 * because what a {@code global} statement may follow depends on it.
 */
final class ScopeBuilder extends AstScanner {
  private static final Set<String> NAMESPACE_READERS =
      Set.of("locals", "vars", "dir", "eval", "exec");

  private final ScopeTable table;
  private final FutureFeatures future;
  private final ScopeDeclarations declarations;
  private final Diagnostics diagnostics;
  private Scope scope;

  /** How many iterables of comprehensions the walk is in. */
  private int iterables;

  private ScopeBuilder(Module module, FutureFeatures future, Diagnostics diagnostics) {
    this.scope = new Scope(ScopeKind.MODULE, "<module>", module, null);
    this.table = new ScopeTable(scope);
    this.future = future;
    this.declarations = new ScopeDeclarations(scope, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The scopes of a module, not resolved yet. */
  static ScopeTable build(Module module, FutureFeatures future, Diagnostics diagnostics) {
    ScopeBuilder builder = new ScopeBuilder(module, future, diagnostics);
    builder.scan(module);
    return builder.table;
  }

  private void enter(ScopeKind kind, String name, Node node) {
    Scope inner = new Scope(kind, name, node, scope);
    if (kind != ScopeKind.ANNOTATION) {
      scope.addChild(inner);
      table.put(inner);
    }
    scope = inner;
  }

  private void leave() {
    scope = scope.parent();
  }

  private void declare(String name, Mark mark, Span span) {
    declarations.declare(scope, name, mark, span);
  }

  // Functions and classes.

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    return function(node);
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    return function(node);
  }

  private Void function(Stmt.FunctionLike node) {
    declare(node.name(), Mark.ASSIGNED, node.span());
    scanDefaults(node.args());
    scanExprs(node.decoratorList());
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(node, node.name(), node.typeParams());
      declarations.declareDefaults(scope, node.args(), node.span());
    }
    scanAnnotations(node);
    enter(ScopeKind.FUNCTION, node.name(), node);
    if (node.isAsync()) {
      scope.markAwait();
    }
    declarations.declareParameters(scope, node.args());
    scanStmts(node.body());
    leave();
    if (generic) {
      leave();
    }
    return null;
  }

  private void scanDefaults(Arguments args) {
    scanExprs(args.defaults());
    scanExprs(args.kwDefaults());
  }

  private void scanAnnotations(Stmt.FunctionLike node) {
    if (future.annotations()) {
      enter(ScopeKind.ANNOTATION, "_annotation", node);
    }
    Arguments args = node.args();
    args.posonlyargs().forEach(this::scanArg);
    args.args().forEach(this::scanArg);
    scanArg(args.vararg());
    scanArg(args.kwarg());
    args.kwonlyargs().forEach(this::scanArg);
    scan(node.returns());
    if (future.annotations()) {
      leave();
    }
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    refuseInClassAnnotation("lambda", node);
    scanDefaults(node.args());
    enter(ScopeKind.LAMBDA, "<lambda>", node);
    declarations.declareParameters(scope, node.args());
    scan(node.body());
    leave();
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    declare(node.name(), Mark.ASSIGNED, node.span());
    scanExprs(node.decoratorList());
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(node, node.name(), node.typeParams());
      declareGenericBase(node.span());
    }
    scanExprs(node.bases());
    node.keywords().forEach(this::scanKeyword);
    enter(ScopeKind.CLASS, node.name(), node);
    if (generic) {
      declare("__type_params__", Mark.ASSIGNED, node.span());
      declare(".type_params", Mark.USED, node.span());
    }
    scanStmts(node.body());
    leave();
    if (generic) {
      leave();
    }
    return null;
  }

  // Type parameters, PEP 695.

  private void enterTypeParameters(Node node, String name, List<TypeParam> parameters) {
    boolean inClass = scope.kind() == ScopeKind.CLASS;
    enter(ScopeKind.TYPE_PARAMETERS, "<generic parameters of " + name + ">", node);
    seeClass(inClass, node.span());
    scanTypeParams(parameters);
  }

  private void declareGenericBase(Span span) {
    for (String name : List.of(".type_params", ".generic_base")) {
      declare(name, Mark.ASSIGNED, span);
      declare(name, Mark.USED, span);
    }
  }

  private void seeClass(boolean inClass, Span span) {
    if (inClass) {
      scope.markSeesClassScope();
      declare(Scope.CLASS_DICT, Mark.USED, span);
    }
  }

  @Override
  public Void visitTypeVar(TypeParam.TypeVar node) {
    declareTypeParameter(node);
    if (node.bound() != null) {
      boolean seesClass = scope.seesClassScope();
      enter(ScopeKind.TYPE_VAR_BOUND, node.name(), node);
      seeClass(seesClass, node.bound().span());
      scan(node.bound());
      leave();
    }
    return null;
  }

  @Override
  public Void visitParamSpec(TypeParam.ParamSpec node) {
    return declareTypeParameter(node);
  }

  @Override
  public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    return declareTypeParameter(node);
  }

  private Void declareTypeParameter(TypeParam node) {
    declare(node.name(), Mark.TYPE_PARAMETER, node.span());
    declare(node.name(), Mark.ASSIGNED, node.span());
    return null;
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    bind(node.name());
    String name = node.name() instanceof Expr.Name target ? target.id() : "";
    boolean inClass = scope.kind() == ScopeKind.CLASS;
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      enterTypeParameters(node, name, node.typeParams());
    }
    enter(ScopeKind.TYPE_ALIAS, name, node);
    seeClass(inClass, node.value().span());
    scan(node.value());
    leave();
    if (generic) {
      leave();
    }
    return null;
  }

  // Comprehensions.

  @Override
  public Void visitListComp(Expr.ListComp node) {
    return comprehension(node, ScopeKind.LIST_COMPREHENSION, "<listcomp>", null, node.elt());
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    return comprehension(node, ScopeKind.SET_COMPREHENSION, "<setcomp>", null, node.elt());
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    return comprehension(
        node, ScopeKind.DICT_COMPREHENSION, "<dictcomp>", node.value(), node.key());
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehension(node, ScopeKind.GENERATOR_EXPRESSION, "<genexpr>", null, node.elt());
  }

  /** The first iterable belongs to the scope around; CPython visits a dict's values first. */
  private Void comprehension(
      Expr.ComprehensionLike node, ScopeKind kind, String name, Expr value, Expr elt) {
    refuseInClassAnnotation("comprehension", node);
    Comprehension first = node.generators().get(0);
    scanIterable(first.iter());
    enter(kind, name, node);
    declare(".0", Mark.PARAMETER, node.span());
    bindIterationVariables(first);
    scanExprs(first.ifs());
    node.generators().stream().skip(1).forEach(this::scanComprehension);
    scan(value);
    scan(elt);
    leaveComprehension();
    return null;
  }

  /** A comprehension that waits makes its function wait; a generator expression does not. */
  private void leaveComprehension() {
    Scope inner = scope;
    leave();
    if (inner.kind() == ScopeKind.GENERATOR_EXPRESSION) {
      inner.markYield();
    } else {
      inner.clearYield();
      if (inner.hasAwait()) {
        scope.markAwait();
      }
    }
  }

  @Override
  public void scanComprehension(Comprehension node) {
    bindIterationVariables(node);
    scanIterable(node.iter());
    scanExprs(node.ifs());
  }

  private void scanIterable(Expr iter) {
    iterables++;
    scan(iter);
    iterables--;
  }

  private void bindIterationVariables(Comprehension node) {
    if (node.isAsync()) {
      scope.markAwait();
    }
    declarations.startIterationTarget(scope);
    bind(node.target());
    declarations.endIterationTarget();
  }

  private void refuseInClassAnnotation(String what, Expr node) {
    if (scope.seesClassScope()) {
      diagnostics.report(DiagnosticCode.NOT_ALLOWED_IN_CLASS_ANNOTATION, node.span(), what);
    }
  }

  // Names and what binds them.

  @Override
  public Void visitName(Expr.Name node) {
    declare(node.id(), Mark.USED, node.span());
    if (node.id().equals("super") && scope.kind().isFunctionLike()) {
      declare(Scope.CLASS_CELL, Mark.USED, node.span());
    }
    if (NAMESPACE_READERS.contains(node.id())) {
      scope.markNamespaceRead();
    }
    return null;
  }

  /** Visits a target of an assignment or deletion; names in it are bound, not read. */
  private void bind(Expr target) {
    if (target instanceof Expr.Name name) {
      declare(name.id(), Mark.ASSIGNED, name.span());
    } else if (target instanceof Expr.Starred starred) {
      bind(starred.value());
    } else if (target instanceof Expr.List list) {
      list.elts().forEach(this::bind);
    } else if (target instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(this::bind);
    } else {
      scan(target);
    }
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    node.targets().forEach(this::bind);
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    node.targets().forEach(this::bind);
    scan(node.value());
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    bind(node.target());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    if (node.target() instanceof Expr.Name name) {
      bindAnnotated(name, node);
    } else {
      bind(node.target());
    }
    scanAnnotation(node);
    scan(node.value());
    return null;
  }

  private void bindAnnotated(Expr.Name name, Stmt.AnnAssign node) {
    if (node.simple()) {
      declarations.checkAnnotated(scope, name.id(), node.span());
      declare(name.id(), Mark.ANNOTATED, name.span());
    }
    if (node.simple() || node.value() != null) {
      declare(name.id(), Mark.ASSIGNED, name.span());
    }
  }

  private void scanAnnotation(Stmt.AnnAssign node) {
    if (future.annotations()) {
      enter(ScopeKind.ANNOTATION, "_annotation", node);
      scan(node.annotation());
      leave();
    } else {
      scan(node.annotation());
    }
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    refuseInLazyScope("named expression", node);
    if (iterables > 0) {
      diagnostics.report(DiagnosticCode.WALRUS_IN_ITERABLE, node.span());
    } else if (scope.kind().isComprehension() && node.target() instanceof Expr.Name name) {
      declarations.declareWalrusTarget(scope, name);
    }
    scan(node.value());
    bind(node.target());
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    bind(node.target());
    return loop(node.iter(), node.body(), node.orelse());
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    scope.markAwait();
    return super.visitAsyncWith(node);
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    scope.markAwait();
    bind(node.target());
    return loop(node.iter(), node.body(), node.orelse());
  }

  private Void loop(Expr iter, List<Stmt> body, List<Stmt> orelse) {
    scan(iter);
    scanStmts(body);
    scanStmts(orelse);
    return null;
  }

  @Override
  public void scanWithItem(WithItem node) {
    scan(node.contextExpr());
    bind(node.optionalVars());
  }

  /** CPython visits the {@code else} before the handlers. */
  @Override
  public Void visitTry(Stmt.Try node) {
    return tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    return tryStatement(node.body(), node.handlers(), node.orelse(), node.finalbody());
  }

  private Void tryStatement(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    scanStmts(body);
    scanStmts(orelse);
    handlers.forEach(this::scanExceptHandler);
    scanStmts(finalbody);
    return null;
  }

  @Override
  public void scanExceptHandler(ExceptHandler node) {
    scan(node.type());
    bindName(node.name(), node.span());
    scanStmts(node.body());
  }

  private void bindName(String name, Span span) {
    if (name != null) {
      declare(name, Mark.ASSIGNED, span);
    }
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    node.names().forEach(this::bindImport);
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    node.names().forEach(this::bindImport);
    return null;
  }

  private void bindImport(Alias alias) {
    if (!alias.name().equals("*")) {
      declare(boundName(alias), Mark.IMPORTED, alias.span());
    } else if (scope.kind() == ScopeKind.MODULE) {
      scope.markImportStar();
    } else {
      diagnostics.report(DiagnosticCode.IMPORT_STAR_NOT_AT_MODULE_LEVEL, alias.span());
    }
  }

  /** The name that an import binds: {@code a} for {@code import a.b}. */
  static String boundName(Alias alias) {
    String name = alias.asname() == null ? alias.name() : alias.asname();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    node.names().forEach(name -> declarations.declareGlobal(scope, name, node.span()));
    return null;
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    node.names().forEach(name -> declarations.declareNonlocal(scope, name, node.span()));
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    bindName(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    scan(node.pattern());
    bindName(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    super.visitMatchMapping(node);
    bindName(node.rest(), node.span());
    return null;
  }

  // Suspensions.

  @Override
  public Void visitYield(Expr.Yield node) {
    refuseInLazyScope("yield expression", node);
    scan(node.value());
    return suspension(node);
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    refuseInLazyScope("yield expression", node);
    scan(node.value());
    return suspension(node);
  }

  private Void suspension(Expr node) {
    scope.markYield();
    if (scope.kind().isComprehension()) {
      diagnostics.report(DiagnosticCode.YIELD_IN_COMPREHENSION, node.span(), scope.kind().label());
    }
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    refuseInLazyScope("await expression", node);
    scan(node.value());
    scope.markAwait();
    return null;
  }

  /** CPython's {@code symtable_raise_if_annotation_block}. */
  private void refuseInLazyScope(String what, Expr node) {
    String where =
        switch (scope.kind()) {
          case ANNOTATION -> "an annotation";
          case TYPE_VAR_BOUND -> "a TypeVar bound";
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          case MODULE,
              FUNCTION,
              LAMBDA,
              CLASS,
              LIST_COMPREHENSION,
              SET_COMPREHENSION,
              DICT_COMPREHENSION,
              GENERATOR_EXPRESSION ->
              null;
        };
    if (where != null) {
      diagnostics.report(DiagnosticCode.NOT_ALLOWED_IN_SCOPE, node.span(), what, where);
    }
  }
}
