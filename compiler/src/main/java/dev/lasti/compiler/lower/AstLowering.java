package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import java.util.List;

/** Hands each statement and expression of one piece of code to the lowering of its construct. */
final class AstLowering implements Stmt.Visitor<Void>, Expr.Visitor<Value> {
  private final FunctionContext context;
  private final ExprLowering expressions;
  private final DisplayLowering displays;
  private final ComparisonLowering comparisons;
  private final ConditionLowering conditions;
  private final CallLowering calls;
  private final SuspensionLowering suspensions;
  private final FStringLowering fStrings;
  private final ComprehensionLowering comprehensions;
  private final ReductionLowering reductions;
  private final AssignmentTarget targets;
  private final AssignmentLowering assignments;
  private final BranchLowering branches;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final FinallyLowering finallies;
  private final ExceptStarLowering exceptStars;
  private final WithLowering withs;
  private final MatchLowering matches;
  private final FunctionLowering functions;
  private final ClassLowering classes;
  private final TypeParameterLowering typeParameters;
  private final ImportLowering imports;

  AstLowering(FunctionContext context) {
    this.context = context;
    this.expressions = new ExprLowering(this);
    this.displays = new DisplayLowering(this);
    this.comparisons = new ComparisonLowering(this);
    this.conditions = new ConditionLowering(this);
    this.calls = new CallLowering(this);
    this.suspensions = new SuspensionLowering(this);
    this.fStrings = new FStringLowering(this);
    this.comprehensions = new ComprehensionLowering(this);
    this.reductions = new ReductionLowering(this);
    this.targets = new AssignmentTarget(this);
    this.assignments = new AssignmentLowering(this);
    this.branches = new BranchLowering(this);
    this.loops = new LoopLowering(this);
    this.tries = new TryLowering(this);
    this.finallies = new FinallyLowering(this);
    this.exceptStars = new ExceptStarLowering(this);
    this.withs = new WithLowering(this);
    this.matches = new MatchLowering(this);
    this.functions = new FunctionLowering(this);
    this.classes = new ClassLowering(this);
    this.typeParameters = new TypeParameterLowering(this);
    this.imports = new ImportLowering(this);
  }

  FunctionContext context() {
    return context;
  }

  /** Lowers statements; those behind one that control never leaves are dropped. */
  void body(List<Stmt> nodes) {
    for (Stmt node : nodes) {
      if (!context.builder().isOpen()) {
        return;
      }
      node.accept(this);
    }
  }

  /** Evaluates an expression. A local is given as itself, so its value may change later. */
  Value value(Expr node) {
    return node.accept(this);
  }

  ConditionLowering conditions() {
    return conditions;
  }

  SuspensionLowering suspensions() {
    return suspensions;
  }

  DisplayLowering displays() {
    return displays;
  }

  CallLowering calls() {
    return calls;
  }

  ComparisonLowering comparisons() {
    return comparisons;
  }

  ReductionLowering reductions() {
    return reductions;
  }

  ComprehensionLowering comprehensions() {
    return comprehensions;
  }

  AssignmentTarget targets() {
    return targets;
  }

  LoopLowering loops() {
    return loops;
  }

  TryLowering tries() {
    return tries;
  }

  FinallyLowering finallies() {
    return finallies;
  }

  FunctionLowering functions() {
    return functions;
  }

  ClassLowering classes() {
    return classes;
  }

  TypeParameterLowering typeParameters() {
    return typeParameters;
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    functions.define(node);
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    functions.define(node);
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    classes.define(node);
    return null;
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    branches.leave(node);
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    node.targets().forEach(targets::delete);
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    assignments.assign(node);
    return null;
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    typeParameters.alias(node);
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    assignments.augment(node);
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    assignments.annotate(node);
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    loops.iterate(node);
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    loops.iterate(node);
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    loops.repeat(node);
    return null;
  }

  @Override
  public Void visitIf(Stmt.If node) {
    branches.choose(node);
    return null;
  }

  @Override
  public Void visitWith(Stmt.With node) {
    withs.enter(node);
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    withs.enter(node);
    return null;
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    matches.match(node);
    return null;
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    branches.raise(node);
    return null;
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    tries.run(node);
    return null;
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    exceptStars.run(node);
    return null;
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    branches.check(node);
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    imports.load(node);
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    imports.load(node);
    return null;
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    return null;
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    return null;
  }

  @Override
  public Void visitExprStmt(Stmt.ExprStmt node) {
    if (context.isInteractive()) {
      Value value = value(node.value());
      context.builder().perform(Operation.DISPLAY_VALUE, node.span(), value);
    } else if (Constants.of(node.value()) == null) {
      context.builder().discard(value(node.value()));
    }
    return null;
  }

  @Override
  public Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    branches.leave(node);
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    branches.leave(node);
    return null;
  }

  @Override
  public Value visitBoolOp(Expr.BoolOp node) {
    return conditions.value(node);
  }

  @Override
  public Value visitNamedExpr(Expr.NamedExpr node) {
    return expressions.bind(node);
  }

  @Override
  public Value visitBinOp(Expr.BinOp node) {
    return expressions.binary(node);
  }

  @Override
  public Value visitUnaryOp(Expr.UnaryOp node) {
    return expressions.unary(node);
  }

  @Override
  public Value visitLambda(Expr.Lambda node) {
    return functions.lambda(node);
  }

  @Override
  public Value visitIfExp(Expr.IfExp node) {
    return conditions.value(node);
  }

  @Override
  public Value visitDict(Expr.Dict node) {
    return displays.dict(node);
  }

  @Override
  public Value visitSet(Expr.Set node) {
    return displays.set(node);
  }

  @Override
  public Value visitListComp(Expr.ListComp node) {
    return comprehensions.list(node);
  }

  @Override
  public Value visitSetComp(Expr.SetComp node) {
    return comprehensions.set(node);
  }

  @Override
  public Value visitDictComp(Expr.DictComp node) {
    return comprehensions.dict(node);
  }

  @Override
  public Value visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehensions.generator(node);
  }

  @Override
  public Value visitAwait(Expr.Await node) {
    return suspensions.await(node);
  }

  @Override
  public Value visitYield(Expr.Yield node) {
    return suspensions.yield(node);
  }

  @Override
  public Value visitYieldFrom(Expr.YieldFrom node) {
    return suspensions.yieldFrom(node);
  }

  @Override
  public Value visitCompare(Expr.Compare node) {
    return comparisons.value(node);
  }

  @Override
  public Value visitCall(Expr.Call node) {
    return calls.call(node);
  }

  @Override
  public Value visitFormattedValue(Expr.FormattedValue node) {
    return fStrings.format(node);
  }

  @Override
  public Value visitJoinedStr(Expr.JoinedStr node) {
    return fStrings.join(node);
  }

  @Override
  public Value visitConstant(Expr.Constant node) {
    return Constants.literal(node.value());
  }

  @Override
  public Value visitAttribute(Expr.Attribute node) {
    return expressions.attribute(node);
  }

  @Override
  public Value visitSubscript(Expr.Subscript node) {
    return expressions.subscript(node);
  }

  @Override
  public Value visitStarred(Expr.Starred node) {
    throw new IllegalArgumentException("a star stands alone at " + node.span());
  }

  @Override
  public Value visitName(Expr.Name node) {
    return expressions.name(node);
  }

  @Override
  public Value visitList(Expr.List node) {
    return displays.list(node);
  }

  @Override
  public Value visitTuple(Expr.Tuple node) {
    return displays.tuple(node);
  }

  @Override
  public Value visitSlice(Expr.Slice node) {
    return expressions.slice(node);
  }
}
