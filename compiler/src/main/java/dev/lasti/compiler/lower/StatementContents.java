package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.MatchCase;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.Unparser;
import dev.lasti.compiler.ast.WithItem;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds what statements contribute to a code object. Code that CPython makes several times, as that
 * of {@code finally} at each way out, is visited as often, for the first time counts.
 */
abstract class StatementContents extends ExpressionContents {
  private Enclosing enclosing;

  StatementContents(ModuleContext module, Scope scope, ToIntFunction<Scope> nested) {
    super(module, scope, nested);
  }

  /** What a jump out of a statement has to do on the way: CPython's {@code fblockinfo}. */
  private static final class Enclosing {
    private final Enclosing outer;
    private final Runnable leave;
    private final boolean isLoop;
    private boolean isBroken;

    Enclosing(Enclosing outer, Runnable leave, boolean isLoop) {
      this.outer = outer;
      this.leave = leave;
      this.isLoop = isLoop;
    }
  }

  private void within(Runnable leave, Runnable body) {
    enclosing = new Enclosing(enclosing, leave, false);
    body.run();
    enclosing = enclosing.outer;
  }

  /** Visits what is in a loop; says whether a {@code break} leaves it. */
  private boolean withinLoop(Runnable body) {
    Enclosing loop = new Enclosing(enclosing, () -> {}, true);
    enclosing = loop;
    body.run();
    enclosing = loop.outer;
    return loop.isBroken;
  }

  /**
   * {@code compiler_unwind_fblock_stack}: gives the loop where a jump stops that leaves no more.
   */
  private Enclosing unwind(boolean stopsAtLoop) {
    Enclosing start = enclosing;
    while (enclosing != null && !(stopsAtLoop && enclosing.isLoop)) {
      Enclosing left = enclosing;
      enclosing = left.outer;
      left.leave.run();
    }
    Enclosing end = enclosing;
    enclosing = start;
    return end;
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    Object value =
        node.value() == null ? Constant.Singleton.NONE : LiteralFolding.value(node.value());
    if (value == null) {
      scan(node.value());
    }
    unwind(false);
    if (value != null) {
      constant(value);
    }
    contents.setReachable(false);
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    Enclosing loop = unwind(true);
    loop.isBroken |= contents.isReachable();
    contents.setReachable(false);
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    unwind(true);
    contents.setReachable(false);
    return null;
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    super.visitRaise(node);
    contents.setReachable(false);
    return null;
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    Outcome test = condition(node.test());
    contents.setReachable(test.ifFalse());
    scan(node.msg());
    contents.setReachable(test.ifTrue());
    return null;
  }

  @Override
  public Void visitIf(Stmt.If node) {
    Outcome test = condition(node.test());
    contents.setReachable(test.ifTrue());
    scanStmts(node.body());
    boolean end = contents.isReachable();
    contents.setReachable(test.ifFalse());
    scanStmts(node.orelse());
    contents.setReachable(end || contents.isReachable());
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    boolean[] ends = new boolean[1];
    boolean isBroken =
        withinLoop(
            () -> {
              Outcome first = condition(node.test());
              contents.setReachable(first.ifTrue());
              scanStmts(node.body());
              ends[0] = condition(node.test()).ifFalse() || first.ifFalse();
            });
    contents.setReachable(ends[0]);
    scanStmts(node.orelse());
    contents.setReachable(isBroken || contents.isReachable());
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    scanIterable(node.iter());
    loop(node.target(), node.body(), node.orelse());
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    scan(node.iter());
    none();
    loop(node.target(), node.body(), node.orelse());
    return null;
  }

  private void loop(Expr target, List<Stmt> body, List<Stmt> orelse) {
    boolean before = contents.isReachable();
    boolean isBroken =
        withinLoop(
            () -> {
              target(target);
              scanStmts(body);
            });
    contents.setReachable(before);
    scanStmts(orelse);
    contents.setReachable(isBroken || contents.isReachable());
  }

  @Override
  public Void visitWith(Stmt.With node) {
    with(node.items(), node.body(), false);
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    with(node.items(), node.body(), true);
    return null;
  }

  private void with(List<WithItem> items, List<Stmt> body, boolean isAsync) {
    WithItem item = items.get(0);
    boolean before = contents.isReachable();
    scan(item.contextExpr());
    if (isAsync) {
      none();
    }
    within(
        this::none,
        () -> {
          if (item.optionalVars() != null) {
            target(item.optionalVars());
          }
          if (items.size() == 1) {
            scanStmts(body);
          } else {
            with(items.subList(1, items.size()), body, isAsync);
          }
        });
    none();
    contents.setReachable(before);
    if (isAsync) {
      none();
    }
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    scanTry(
        node.finalbody(),
        () -> {
          if (node.handlers().isEmpty()) {
            scanStmts(node.body());
          } else {
            tryExcept(node);
          }
        });
    return null;
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    scanTry(node.finalbody(), () -> tryExceptStar(node));
    return null;
  }

  /** {@code compiler_try_finally}: the final statements are there once for each way out. */
  private void scanTry(List<Stmt> finalbody, Runnable body) {
    if (finalbody.isEmpty()) {
      body.run();
      return;
    }
    boolean before = contents.isReachable();
    within(() -> scanStmts(finalbody), body);
    scanStmts(finalbody);
    boolean end = contents.isReachable();
    contents.setReachable(before);
    scanStmts(finalbody);
    contents.setReachable(end);
  }

  private void tryExcept(Stmt.Try node) {
    boolean before = contents.isReachable();
    scanStmts(node.body());
    scanStmts(node.orelse());
    boolean end = contents.isReachable();
    contents.setReachable(before);
    contents.setReachable(handlers(node.handlers()) || end);
  }

  /** The statements of {@code else} come behind the handlers. */
  private void tryExceptStar(Stmt.TryStar node) {
    boolean before = contents.isReachable();
    scanStmts(node.body());
    boolean bodyEnd = contents.isReachable();
    contents.setReachable(before);
    boolean end = handlers(node.handlers());
    contents.setReachable(bodyEnd);
    scanStmts(node.orelse());
    contents.setReachable(end || contents.isReachable());
  }

  /** Says whether control comes to the end of a handler. */
  private boolean handlers(List<ExceptHandler> handlers) {
    boolean before = contents.isReachable();
    boolean end = false;
    for (ExceptHandler handler : handlers) {
      contents.setReachable(before);
      handler(handler);
      end |= contents.isReachable();
    }
    return end;
  }

  private void handler(ExceptHandler node) {
    scan(node.type());
    if (node.name() == null) {
      scanStmts(node.body());
      return;
    }
    boolean before = contents.isReachable();
    variable(node.name());
    within(() -> unbind(node.name()), () -> scanStmts(node.body()));
    boolean end = contents.isReachable();
    unbind(node.name());
    contents.setReachable(before);
    unbind(node.name());
    contents.setReachable(end);
  }

  private void unbind(String name) {
    none();
    variable(name);
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    scan(node.subject());
    boolean end = false;
    boolean next = contents.isReachable();
    for (MatchCase branch : node.cases()) {
      contents.setReachable(next);
      new PatternContents(this).scan(branch.pattern());
      if (branch.guard() != null) {
        Outcome guard = condition(branch.guard());
        contents.setReachable(guard.ifTrue());
      } else if (PatternContents.isIrrefutable(branch.pattern())) {
        next = false;
      }
      scanStmts(branch.body());
      end |= contents.isReachable();
    }
    contents.setReachable(end || next);
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    node.targets().forEach(this::target);
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    scan(node.value());
    node.targets().forEach(this::target);
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    target(node.target());
    scan(node.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    if (node.value() != null) {
      scan(node.value());
      target(node.target());
    }
    if (node.simple()) {
      annotate(node);
      return null;
    }
    if (node.value() == null) {
      annotationTarget(node.target());
    }
    if (hasNamespace() && !module.futureAnnotations()) {
      scan(node.annotation());
    }
    return null;
  }

  /** The annotation of a name is kept, but not that of a function's variable. */
  private void annotate(Stmt.AnnAssign node) {
    if (!hasNamespace()) {
      return;
    }
    if (module.futureAnnotations()) {
      constant(Unparser.text(node.annotation()));
    } else {
      scan(node.annotation());
    }
    contents.name("__annotations__");
    constant(scope().mangle(((Expr.Name) node.target()).id()));
  }

  /** What the target of an annotation alone is evaluated for: errors. */
  private void annotationTarget(Expr target) {
    if (target instanceof Expr.Attribute attribute) {
      scan(attribute.value());
    } else if (target instanceof Expr.Subscript subscript) {
      scan(subscript.value());
      scan(subscript.slice());
    }
  }

  @Override
  public Void visitExprStmt(Stmt.ExprStmt node) {
    if (module.form() == CodeForm.SINGLE && scope().parent() == null
        || LiteralFolding.value(node.value()) == null) {
      scan(node.value());
    }
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      constant(0L);
      none();
      attribute(alias.name());
      String[] parts = alias.name().split("\\.");
      if (alias.asname() == null) {
        variable(parts[0]);
      } else {
        for (int i = 1; i < parts.length; i++) {
          attribute(parts[i]);
        }
        variable(alias.asname());
      }
    }
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    constant((long) node.level());
    List<Object> names = new ArrayList<>();
    node.names().forEach(alias -> names.add(alias.name()));
    constant(new Constant.Tuple(names));
    attribute(node.module() == null ? "" : node.module());
    for (Alias alias : node.names()) {
      if (!alias.name().equals("*")) {
        attribute(alias.name());
        variable(alias.asname() == null ? alias.name() : alias.asname());
      }
    }
    return null;
  }
}
