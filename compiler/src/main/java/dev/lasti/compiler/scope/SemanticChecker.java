package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.ast.MatchCase;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.ast.WithItem;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports programs that parse but mean nothing: a {@code return} outside of a function, two stars
 * in one target. These are the errors of CPython's {@code compile.c}; those about names come from
 * {@link ScopeBuilder} and {@link ScopeResolver}.
 */
final class SemanticChecker extends AstScanner {
  /** The code object that the walk is in; inlined comprehensions have none. */
  private enum Unit {
    MODULE,

    /** A module that may wait: {@code PyCF_ALLOW_TOP_LEVEL_AWAIT}. */
    COROUTINE_MODULE,

    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    GENERATOR_EXPRESSION
  }

  /** What a {@code break}, {@code continue} or {@code return} leaves. */
  private enum Block {
    LOOP,
    EXCEPT_STAR
  }

  private final ScopeTable table;
  private final FutureFeatures future;
  private final Diagnostics diagnostics;
  private final TargetChecker targets;
  private final LiteralWarnings literalWarnings;
  private Unit unit;
  private Scope scope;
  private Deque<Block> blocks = new ArrayDeque<>();

  SemanticChecker(
      ScopeTable table, FutureFeatures future, Diagnostics diagnostics, boolean mayAwait) {
    this.unit = mayAwait ? Unit.COROUTINE_MODULE : Unit.MODULE;
    this.table = table;
    this.future = future;
    this.diagnostics = diagnostics;
    this.targets = new TargetChecker(this, diagnostics);
    this.literalWarnings = new LiteralWarnings(diagnostics);
    this.scope = table.module();
  }

  private void report(DiagnosticCode code, Node node, Object... arguments) {
    diagnostics.report(code, node.span(), arguments);
  }

  // Code objects.

  /** Walks what belongs to a code object of its own. */
  private void inUnit(Unit inner, Node node, Runnable walk) {
    Unit outerUnit = unit;
    Scope outerScope = scope;
    Deque<Block> outerBlocks = blocks;
    unit = inner;
    scope = table.scopeOf(node);
    blocks = new ArrayDeque<>();
    walk.run();
    unit = outerUnit;
    scope = outerScope;
    blocks = outerBlocks;
  }

  private boolean inFunction() {
    return unit != Unit.MODULE && unit != Unit.COROUTINE_MODULE && unit != Unit.CLASS;
  }

  private boolean mayAwait() {
    return isAsynchronous() || unit == Unit.GENERATOR_EXPRESSION;
  }

  private boolean isAsynchronous() {
    return unit == Unit.ASYNC_FUNCTION || unit == Unit.COROUTINE_MODULE;
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    return function(node, Unit.FUNCTION);
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    return function(node, Unit.ASYNC_FUNCTION);
  }

  private Void function(Stmt.FunctionLike node, Unit inner) {
    targets.checkName(node.name(), node.span());
    scanExprs(node.decoratorList());
    checkParameters(node.args());
    scanDefaults(node.args());
    scanTypeParams(node.typeParams());
    if (!future.annotations()) {
      scanAnnotations(node);
    }
    inUnit(inner, node, () -> scanStmts(node.body()));
    return null;
  }

  private void scanDefaults(Arguments args) {
    scanExprs(args.defaults());
    scanExprs(args.kwDefaults());
  }

  private void scanAnnotations(Stmt.FunctionLike node) {
    Arguments args = node.args();
    args.posonlyargs().forEach(this::scanArg);
    args.args().forEach(this::scanArg);
    if (args.vararg() != null) {
      scanElement(args.vararg().annotation());
    }
    args.kwonlyargs().forEach(this::scanArg);
    scanArg(args.kwarg());
    scan(node.returns());
  }

  private void checkParameters(Arguments args) {
    args.posonlyargs().forEach(this::checkParameter);
    args.args().forEach(this::checkParameter);
    checkParameter(args.vararg());
    args.kwonlyargs().forEach(this::checkParameter);
    checkParameter(args.kwarg());
  }

  private void checkParameter(Arg arg) {
    if (arg != null) {
      targets.checkName(arg.arg(), arg.span());
    }
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    checkParameters(node.args());
    scanDefaults(node.args());
    inUnit(Unit.FUNCTION, node, () -> scan(node.body()));
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    targets.checkName(node.name(), node.span());
    scanExprs(node.decoratorList());
    scanTypeParams(node.typeParams());
    scanElements(node.bases());
    scanKeywords(node.keywords());
    inUnit(Unit.CLASS, node, () -> scanStmts(node.body()));
    return null;
  }

  @Override
  public Void visitTypeVar(TypeParam.TypeVar node) {
    targets.checkName(node.name(), node.span());
    if (node.bound() != null) {
      inUnit(Unit.FUNCTION, node, () -> scan(node.bound()));
    }
    return null;
  }

  @Override
  public Void visitParamSpec(TypeParam.ParamSpec node) {
    targets.checkName(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    targets.checkName(node.name(), node.span());
    return null;
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    if (node.name() instanceof Expr.Name name) {
      targets.checkName(name.id(), node.span());
    }
    scanTypeParams(node.typeParams());
    inUnit(Unit.FUNCTION, node, () -> scan(node.value()));
    return null;
  }

  // Comprehensions.

  @Override
  public Void visitListComp(Expr.ListComp node) {
    return inlinedComprehension(node, node.elt(), null);
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    return inlinedComprehension(node, node.elt(), null);
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    return inlinedComprehension(node, node.key(), node.value());
  }

  /** Within a comprehension that is refused already, {@code await} is not refused once more. */
  private Void inlinedComprehension(Expr.ComprehensionLike node, Expr elt, Expr value) {
    scan(node.generators().get(0).iter());
    Unit outer = unit;
    if (table.scopeOf(node).hasAwait() && !mayAwait()) {
      report(DiagnosticCode.ASYNC_COMPREHENSION_OUTSIDE_ASYNC_FUNCTION, node);
      unit = Unit.GENERATOR_EXPRESSION;
    }
    scanGenerators(node.generators());
    scan(elt);
    scan(value);
    unit = outer;
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    scan(node.generators().get(0).iter());
    inUnit(
        Unit.GENERATOR_EXPRESSION,
        node,
        () -> {
          scanGenerators(node.generators());
          scan(node.elt());
        });
    return null;
  }

  /** All but the first iterable, which is evaluated outside. */
  private void scanGenerators(List<Comprehension> generators) {
    for (Comprehension generator : generators) {
      if (generator != generators.get(0)) {
        scan(generator.iter());
      }
      targets.checkAssigned(generator.target());
      scanExprs(generator.ifs());
    }
  }

  // Jumps and suspensions.

  @Override
  public Void visitReturn(Stmt.Return node) {
    if (!inFunction()) {
      report(DiagnosticCode.RETURN_OUTSIDE_FUNCTION, node);
    } else if (node.value() != null && scope.isAsyncGenerator()) {
      report(DiagnosticCode.RETURN_VALUE_IN_ASYNC_GENERATOR, node);
    } else if (blocks.contains(Block.EXCEPT_STAR)) {
      report(DiagnosticCode.JUMP_OUT_OF_EXCEPT_STAR, node);
    }
    scan(node.value());
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    checkJump(node, DiagnosticCode.BREAK_OUTSIDE_LOOP);
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    checkJump(node, DiagnosticCode.CONTINUE_OUTSIDE_LOOP);
    return null;
  }

  private void checkJump(Stmt node, DiagnosticCode outsideLoop) {
    Block innermost = blocks.peek();
    if (innermost == null) {
      report(outsideLoop, node);
    } else if (innermost == Block.EXCEPT_STAR) {
      report(DiagnosticCode.JUMP_OUT_OF_EXCEPT_STAR, node);
    }
  }

  private void scanIn(Block block, List<Stmt> body) {
    blocks.push(block);
    scanStmts(body);
    blocks.pop();
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    if (!inFunction()) {
      report(DiagnosticCode.YIELD_OUTSIDE_FUNCTION, node);
    }
    return super.visitYield(node);
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    if (!inFunction()) {
      report(DiagnosticCode.YIELD_OUTSIDE_FUNCTION, node);
    } else if (unit == Unit.ASYNC_FUNCTION) {
      report(DiagnosticCode.YIELD_FROM_IN_ASYNC_FUNCTION, node);
    }
    return super.visitYieldFrom(node);
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    if (!mayAwait()) {
      report(
          inFunction()
              ? DiagnosticCode.AWAIT_OUTSIDE_ASYNC_FUNCTION
              : DiagnosticCode.AWAIT_OUTSIDE_FUNCTION,
          node);
    }
    return super.visitAwait(node);
  }

  // Compound statements.

  @Override
  public Void visitFor(Stmt.For node) {
    return loop(node.target(), node.iter(), node.body(), node.orelse());
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    if (!isAsynchronous()) {
      report(DiagnosticCode.ASYNC_FOR_OUTSIDE_ASYNC_FUNCTION, node);
    }
    return loop(node.target(), node.iter(), node.body(), node.orelse());
  }

  private Void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    scan(iter);
    targets.checkAssigned(target);
    scanIn(Block.LOOP, body);
    scanStmts(orelse);
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    scan(node.test());
    scanIn(Block.LOOP, node.body());
    scanStmts(node.orelse());
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    if (!isAsynchronous()) {
      report(DiagnosticCode.ASYNC_WITH_OUTSIDE_ASYNC_FUNCTION, node);
    }
    return super.visitAsyncWith(node);
  }

  @Override
  public void scanWithItem(WithItem node) {
    scan(node.contextExpr());
    if (node.optionalVars() != null) {
      targets.checkAssigned(node.optionalVars());
    }
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    List<ExceptHandler> handlers = node.handlers();
    for (ExceptHandler handler : handlers) {
      if (handler.type() == null && handler != handlers.get(handlers.size() - 1)) {
        report(DiagnosticCode.DEFAULT_EXCEPT_NOT_LAST, handler);
      }
    }
    return super.visitTry(node);
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    scanStmts(node.body());
    blocks.push(Block.EXCEPT_STAR);
    node.handlers().forEach(this::scanExceptHandler);
    blocks.pop();
    scanStmts(node.orelse());
    scanStmts(node.finalbody());
    return null;
  }

  @Override
  public void scanExceptHandler(ExceptHandler node) {
    targets.checkName(node.name(), node.span());
    super.scanExceptHandler(node);
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    scan(node.subject());
    List<MatchCase> cases = node.cases();
    for (int i = 0; i < cases.size(); i++) {
      boolean mayMatchAnything = i == cases.size() - 1 || cases.get(i).guard() != null;
      new PatternChecker(diagnostics).check(cases.get(i).pattern(), mayMatchAnything);
      scan(cases.get(i).guard());
      scanStmts(cases.get(i).body());
    }
    return null;
  }

  // Targets.

  @Override
  public Void visitAssign(Stmt.Assign node) {
    scan(node.value());
    node.targets().forEach(targets::checkAssigned);
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    targets.checkAugmented(node.target());
    scan(node.value());
    return null;
  }

  /** A function does not evaluate the annotations of its variables. */
  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    scan(node.value());
    if (node.value() == null) {
      targets.checkAnnotated(node);
    } else {
      targets.checkAssigned(node.target());
    }
    if (!inFunction() && !future.annotations()) {
      scan(node.annotation());
    }
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    scan(node.value());
    targets.checkAssigned(node.target());
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    node.targets().forEach(targets::checkDeleted);
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    node.names().forEach(alias -> checkImported(alias, node));
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    if (future.isTooLate(node)) {
      report(DiagnosticCode.FUTURE_IMPORT_TOO_LATE, node);
    }
    node.names().forEach(alias -> checkImported(alias, node));
    return null;
  }

  private void checkImported(Alias alias, Stmt statement) {
    targets.checkName(ScopeBuilder.boundName(alias), statement.span());
  }

  // Expressions.

  @Override
  public Void visitStarred(Expr.Starred node) {
    report(DiagnosticCode.STARRED_EXPRESSION, node);
    return super.visitStarred(node);
  }

  /** Visits what may have a star: an element of a display, an argument. */
  private void scanElement(Expr node) {
    scan(node instanceof Expr.Starred starred ? starred.value() : node);
  }

  private void scanElements(List<Expr> nodes) {
    nodes.forEach(this::scanElement);
  }

  @Override
  public Void visitList(Expr.List node) {
    scanElements(node.elts());
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    scanElements(node.elts());
    return null;
  }

  @Override
  public Void visitSet(Expr.Set node) {
    scanElements(node.elts());
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    literalWarnings.checkCall(node);
    scan(node.func());
    scanElements(node.args());
    scanKeywords(node.keywords());
    return null;
  }

  /** CPython's {@code validate_keywords}. */
  private void scanKeywords(List<Keyword> keywords) {
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      targets.checkName(keyword.arg(), keyword.span());
      if (keyword.arg() != null && !seen.add(keyword.arg())) {
        report(DiagnosticCode.KEYWORD_REPEATED, keyword, keyword.arg());
      }
      scanKeyword(keyword);
    }
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    literalWarnings.checkSubscript(node);
    return super.visitSubscript(node);
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    literalWarnings.checkCompare(node);
    return super.visitCompare(node);
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    literalWarnings.checkAssert(node);
    return super.visitAssert(node);
  }
}
