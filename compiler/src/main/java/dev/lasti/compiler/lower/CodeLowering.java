package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.StageFailure;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.scope.Symbol;
import dev.lasti.compiler.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the code of a scope: everything around the body, which is the same for all kinds. */
final class CodeLowering {
  private static final String MODULE_NAME = "<module>";

  private final ModuleContext module;
  private final Scope scope;
  private final FunctionKind kind;
  private final Parameters parameters;
  private boolean keepsFrame;

  CodeLowering(ModuleContext module, Scope scope, FunctionKind kind, Parameters parameters) {
    this.module = module;
    this.scope = scope;
    this.kind = kind;
    this.parameters = parameters;
  }

  /**
   * Lowers the code.
   *
   * @param docstring the docstring, or null
   * @param body adds the body; falling out of it returns None
   */
  IrFunction lower(int firstLine, String docstring, Consumer<AstLowering> body) {
    Span span = kind == FunctionKind.MODULE ? null : scope.node().span();
    String qualname = kind == FunctionKind.MODULE ? MODULE_NAME : scope.qualifiedName();
    IrFunction function =
        new IrFunction(
            qualname, kind, parameters, attributes(firstLine, docstring, Set.of()), span);
    Set<String> accessed = StageFailure.guard("lowering", function, () -> addBody(function, body));
    function.setAttributes(attributes(firstLine, docstring, accessed));
    return function;
  }

  /** Adds the blocks, and tells the names in the order in which the code comes to them. */
  private Set<String> addBody(IrFunction function, Consumer<AstLowering> body) {
    FunctionContext context =
        new FunctionContext(module, scope, function, WalrusTargets.of(scope.node()));
    context.names().enter();
    AstLowering lowering = new AstLowering(context);
    keepsFrame = context.keepsFrame();
    if (keepsFrame && !kind.isResumable()) {
      Span span = kind == FunctionKind.MODULE ? null : scope.node().span();
      new KeptFrameLowering(lowering).lower(() -> body.accept(lowering), span);
    } else {
      new HeldGeneratorsContext(context).lower(() -> body.accept(lowering));
    }
    IrBuilder builder = context.builder();
    if (builder.isOpen()) {
      builder.leave(Constant.NONE, null);
    }
    return context.names().accessed();
  }

  /** CPython lists the local variables in the order in which the code comes to them. */
  private CodeAttributes attributes(int firstLine, String docstring, Set<String> accessed) {
    Set<String> locals = new LinkedHashSet<>(parameters.names());
    locals.addAll(accessed);
    Set<String> cells = new TreeSet<>();
    collect(scope, locals, cells);
    boolean showsLocals = kind != FunctionKind.MODULE && kind != FunctionKind.CLASS_BODY;
    int flags = module.futureFlags() | (isNested() ? CodeAttributes.NESTED : 0);
    flags |= keepsFrame ? CodeAttributes.KEEPS_FRAME : 0;
    return new CodeAttributes(
        showsLocals ? List.copyOf(locals) : List.of(),
        List.copyOf(cells),
        scope.freeVariables(),
        flags,
        firstLine,
        docstring);
  }

  /** Adds the variables of a scope and of the comprehensions that run in its frame. */
  private static void collect(Scope scope, Set<String> locals, Set<String> cells) {
    for (Symbol symbol : scope.locals()) {
      if (symbol.isCell()) {
        cells.add(symbol.name());
      } else {
        locals.add(symbol.name());
      }
    }
    for (Scope child : scope.children()) {
      if (child.isInlined()) {
        collect(child, locals, cells);
      }
    }
  }

  /** Whether the scope lies in a function. */
  private boolean isNested() {
    Scope outer = scope.parent();
    while (outer != null && !outer.kind().isFunctionLike()) {
      outer = outer.parent();
    }
    return outer != null;
  }

  /** The docstring that a body starts with, or null. */
  static String docstring(List<Stmt> body) {
    boolean found =
        !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt statement
            && statement.value() instanceof Expr.Constant constant
            && constant.value() instanceof String;
    return found ? (String) ((Expr.Constant) ((Stmt.ExprStmt) body.get(0)).value()).value() : null;
  }

  /** The line that a definition starts at: that of its first decorator, if there is one. */
  static int firstLine(List<Expr> decorators, Node node) {
    return decorators.isEmpty() ? node.span().line() : decorators.get(0).span().line();
  }
}
