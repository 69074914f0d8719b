package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * A Python statement: {@code stmt} in the abstract grammar of Python's {@code ast} module. The
 * comment on each record is the syntax that it stands for. Optional parts are null where absent.
 */
public sealed interface Stmt extends Node {
  /** Calls the method of the visitor that is named like this node. */
  <R> R accept(Visitor<R> visitor);

  /** What {@code def} and {@code async def} have in common. */
  sealed interface FunctionLike extends Stmt permits FunctionDef, AsyncFunctionDef {
    String name();

    Arguments args();

    List<Stmt> body();

    List<Expr> decoratorList();

    Expr returns();

    List<TypeParam> typeParams();

    /** Whether it is an {@code async def}. */
    boolean isAsync();
  }

  /** {@code @decorator def name[T](args) -> returns: body} */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements FunctionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }

    @Override
    public boolean isAsync() {
      return false;
    }
  }

  /** {@code @decorator async def name[T](args) -> returns: body} */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      List<TypeParam> typeParams,
      Span span)
      implements FunctionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFunctionDef(this);
    }

    @Override
    public boolean isAsync() {
      return true;
    }
  }

  /** {@code @decorator class name[T](bases, keywords): body} */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** {@code return value} */
  record Return(Expr value, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code del targets} */
  record Delete(List<Expr> targets, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** {@code target = target = value} */
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** {@code type name[T] = value}; the name is a {@link Expr.Name}. */
  record TypeAlias(Expr name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  /** {@code target op= value} */
  record AugAssign(Expr target, BinaryOperator op, Expr value, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /**
   * {@code target: annotation = value}; simple where the target is a bare name without parentheses.
   */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** {@code for target in iter: body else: orelse} */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** {@code async for target in iter: body else: orelse} */
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFor(this);
    }
  }

  /** {@code while test: body else: orelse} */
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /**
   * {@code if test: body else: orelse}; an {@code elif} is an {@code If} alone in {@code orelse}.
   */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code with items: body} */
  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** {@code async with items: body} */
  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncWith(this);
    }
  }

  /** {@code match subject: cases} */
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  /** {@code raise exc from cause} */
  record Raise(Expr exc, Expr cause, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** {@code try: body except handlers else: orelse finally: finalbody} */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** {@code try: body except* handlers else: orelse finally: finalbody} */
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTryStar(this);
    }
  }

  /** {@code assert test, msg} */
  record Assert(Expr test, Expr msg, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** {@code import names} */
  record Import(List<Alias> names, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /** {@code from module import names}; the level counts leading dots, the module may be absent. */
  record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code global names} */
  record Global(List<String> names, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  /** {@code nonlocal names} */
  record Nonlocal(List<String> names, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /** An expression as a statement; Python's {@code ast} calls it {@code Expr}. */
  record ExprStmt(Expr value, Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExprStmt(this);
    }
  }

  /** {@code pass} */
  record Pass(Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  /** {@code break} */
  record Break(Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /** {@code continue} */
  record Continue(Span span) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  /**
   * One method for each kind of node, none with a default: a new node breaks the build until every
   * visitor handles it.
   */
  interface Visitor<R> {
    R visitFunctionDef(FunctionDef node);

    R visitAsyncFunctionDef(AsyncFunctionDef node);

    R visitClassDef(ClassDef node);

    R visitReturn(Return node);

    R visitDelete(Delete node);

    R visitAssign(Assign node);

    R visitTypeAlias(TypeAlias node);

    R visitAugAssign(AugAssign node);

    R visitAnnAssign(AnnAssign node);

    R visitFor(For node);

    R visitAsyncFor(AsyncFor node);

    R visitWhile(While node);

    R visitIf(If node);

    R visitWith(With node);

    R visitAsyncWith(AsyncWith node);

    R visitMatch(Match node);

    R visitRaise(Raise node);

    R visitTry(Try node);

    R visitTryStar(TryStar node);

    R visitAssert(Assert node);

    R visitImport(Import node);

    R visitImportFrom(ImportFrom node);

    R visitGlobal(Global node);

    R visitNonlocal(Nonlocal node);

    R visitExprStmt(ExprStmt node);

    R visitPass(Pass node);

    R visitBreak(Break node);

    R visitContinue(Continue node);
  }
}
