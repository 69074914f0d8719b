package dev.lasti.compiler.ast;

import java.util.List;

/**
 * Visits a whole tree, children in the order of the fields, which is the order of the source but
 * for {@link Expr.IfExp}, comprehensions and decorators. Override a method to do something at a
 * kind of node; call {@code super} there to go on below it.
 */
public abstract class AstScanner
    implements Stmt.Visitor<Void>,
        Expr.Visitor<Void>,
        Pattern.Visitor<Void>,
        TypeParam.Visitor<Void> {
  /** Visits all of a module. */
  public void scan(Module module) {
    scanStmts(module.body());
  }

  /** Visits a statement. */
  public void scan(Stmt node) {
    node.accept(this);
  }

  /** Visits an expression, if there is one. */
  public void scan(Expr node) {
    if (node != null) {
      node.accept(this);
    }
  }

  /** Visits a pattern, if there is one. */
  public void scan(Pattern node) {
    if (node != null) {
      node.accept(this);
    }
  }

  /** Visits a type parameter. */
  public void scan(TypeParam node) {
    node.accept(this);
  }

  /** Visits statements. */
  public void scanStmts(List<Stmt> nodes) {
    for (Stmt node : nodes) {
      scan(node);
    }
  }

  /** Visits expressions; null entries are skipped. */
  public void scanExprs(List<Expr> nodes) {
    for (Expr node : nodes) {
      scan(node);
    }
  }

  /** Visits patterns. */
  public void scanPatterns(List<Pattern> nodes) {
    for (Pattern node : nodes) {
      scan(node);
    }
  }

  /** Visits type parameters. */
  public void scanTypeParams(List<TypeParam> nodes) {
    for (TypeParam node : nodes) {
      scan(node);
    }
  }

  /** Visits the parameters of a function: their annotations, then the defaults. */
  public void scanArguments(Arguments node) {
    scanArgs(node.posonlyargs());
    scanArgs(node.args());
    scanArg(node.vararg());
    scanArgs(node.kwonlyargs());
    scanExprs(node.kwDefaults());
    scanArg(node.kwarg());
    scanExprs(node.defaults());
  }

  private void scanArgs(List<Arg> nodes) {
    for (Arg node : nodes) {
      scanArg(node);
    }
  }

  /** Visits a parameter, if there is one. */
  public void scanArg(Arg node) {
    if (node != null) {
      scan(node.annotation());
    }
  }

  /** Visits a keyword argument. */
  public void scanKeyword(Keyword node) {
    scan(node.value());
  }

  private void scanKeywords(List<Keyword> nodes) {
    for (Keyword node : nodes) {
      scanKeyword(node);
    }
  }

  /** Visits an item of a {@code with}. */
  public void scanWithItem(WithItem node) {
    scan(node.contextExpr());
    scan(node.optionalVars());
  }

  private void scanWithItems(List<WithItem> nodes) {
    for (WithItem node : nodes) {
      scanWithItem(node);
    }
  }

  /** Visits a case of a {@code match}. */
  public void scanMatchCase(MatchCase node) {
    scan(node.pattern());
    scan(node.guard());
    scanStmts(node.body());
  }

  private void scanMatchCases(List<MatchCase> nodes) {
    for (MatchCase node : nodes) {
      scanMatchCase(node);
    }
  }

  /** Visits an exception handler. */
  public void scanExceptHandler(ExceptHandler node) {
    scan(node.type());
    scanStmts(node.body());
  }

  private void scanExceptHandlers(List<ExceptHandler> nodes) {
    for (ExceptHandler node : nodes) {
      scanExceptHandler(node);
    }
  }

  /** Visits a {@code for} part of a comprehension. */
  public void scanComprehension(Comprehension node) {
    scan(node.target());
    scan(node.iter());
    scanExprs(node.ifs());
  }

  private void scanComprehensions(List<Comprehension> nodes) {
    for (Comprehension node : nodes) {
      scanComprehension(node);
    }
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    scanArguments(node.args());
    scanStmts(node.body());
    scanExprs(node.decoratorList());
    scan(node.returns());
    scanTypeParams(node.typeParams());
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    scanArguments(node.args());
    scanStmts(node.body());
    scanExprs(node.decoratorList());
    scan(node.returns());
    scanTypeParams(node.typeParams());
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    scanExprs(node.bases());
    scanKeywords(node.keywords());
    scanStmts(node.body());
    scanExprs(node.decoratorList());
    scanTypeParams(node.typeParams());
    return null;
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    scanExprs(node.targets());
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    scanExprs(node.targets());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias node) {
    scan(node.name());
    scanTypeParams(node.typeParams());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    scan(node.target());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    scan(node.target());
    scan(node.annotation());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    scan(node.target());
    scan(node.iter());
    scanStmts(node.body());
    scanStmts(node.orelse());
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    scan(node.target());
    scan(node.iter());
    scanStmts(node.body());
    scanStmts(node.orelse());
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    scan(node.test());
    scanStmts(node.body());
    scanStmts(node.orelse());
    return null;
  }

  @Override
  public Void visitIf(Stmt.If node) {
    scan(node.test());
    scanStmts(node.body());
    scanStmts(node.orelse());
    return null;
  }

  @Override
  public Void visitWith(Stmt.With node) {
    scanWithItems(node.items());
    scanStmts(node.body());
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    scanWithItems(node.items());
    scanStmts(node.body());
    return null;
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    scan(node.subject());
    scanMatchCases(node.cases());
    return null;
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    scan(node.exc());
    scan(node.cause());
    return null;
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    scanStmts(node.body());
    scanExceptHandlers(node.handlers());
    scanStmts(node.orelse());
    scanStmts(node.finalbody());
    return null;
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    scanStmts(node.body());
    scanExceptHandlers(node.handlers());
    scanStmts(node.orelse());
    scanStmts(node.finalbody());
    return null;
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    scan(node.test());
    scan(node.msg());
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
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
    scan(node.value());
    return null;
  }

  @Override
  public Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    return null;
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    scanExprs(node.values());
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    scan(node.target());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    scan(node.left());
    scan(node.right());
    return null;
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    scan(node.operand());
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    scanArguments(node.args());
    scan(node.body());
    return null;
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    scan(node.test());
    scan(node.body());
    scan(node.orelse());
    return null;
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    scanExprs(node.keys());
    scanExprs(node.values());
    return null;
  }

  @Override
  public Void visitSet(Expr.Set node) {
    scanExprs(node.elts());
    return null;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    scan(node.elt());
    scanComprehensions(node.generators());
    return null;
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    scan(node.elt());
    scanComprehensions(node.generators());
    return null;
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    scan(node.key());
    scan(node.value());
    scanComprehensions(node.generators());
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    scan(node.elt());
    scanComprehensions(node.generators());
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    scan(node.left());
    scanExprs(node.comparators());
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    scan(node.func());
    scanExprs(node.args());
    scanKeywords(node.keywords());
    return null;
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    scan(node.value());
    scan(node.formatSpec());
    return null;
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    scanExprs(node.values());
    return null;
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    scan(node.value());
    scan(node.slice());
    return null;
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitName(Expr.Name node) {
    return null;
  }

  @Override
  public Void visitList(Expr.List node) {
    scanExprs(node.elts());
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    scanExprs(node.elts());
    return null;
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    scan(node.lower());
    scan(node.upper());
    scan(node.step());
    return null;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    scan(node.value());
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    scanPatterns(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    scanExprs(node.keys());
    scanPatterns(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    scan(node.cls());
    scanPatterns(node.patterns());
    scanPatterns(node.kwdPatterns());
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    scan(node.pattern());
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    scanPatterns(node.patterns());
    return null;
  }

  @Override
  public Void visitTypeVar(TypeParam.TypeVar node) {
    scan(node.bound());
    return null;
  }

  @Override
  public Void visitParamSpec(TypeParam.ParamSpec node) {
    return null;
  }

  @Override
  public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    return null;
  }
}
