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
import dev.lasti.compiler.scope.ScopeKind;
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
    Span span = isModule() ? null : scope.node().span();
    String qualname = isModule() ? MODULE_NAME : scope.qualifiedName();
    CodeAttributes withoutContents = attributes(firstLine, docstring, new CodeContents());
    IrFunction function = new IrFunction(qualname, kind, parameters, withoutContents, span);
    CodeContents contents = StageFailure.guard("lowering", function, () -> addBody(function, body));
    function.setAttributes(attributes(firstLine, docstring, contents));
    return function;
  }

  /** Adds the blocks; gives what the code object lists. */
  private CodeContents addBody(IrFunction function, Consumer<AstLowering> body) {
    FunctionContext context =
        new FunctionContext(module, scope, function, WalrusTargets.of(scope.node()));
    context.names().enter();
    AstLowering lowering = new AstLowering(context);
    keepsFrame = context.keepsFrame();
    Span span = isModule() ? null : scope.node().span();
    Runnable framed = () -> addFramed(lowering, context, () -> body.accept(lowering), span);
    if (kind == FunctionKind.FUNCTION && module.countsCalls()) {
      new CountedCallLowering(lowering).lower(framed, span);
    } else {
      framed.run();
    }
    IrBuilder builder = context.builder();
    if (builder.isOpen()) {
      builder.leave(Constant.NONE, null);
    }
    return ScopeContents.of(
        module, scope, inner -> function.nested().indexOf(context.functions().get(inner)));
  }

  /** Adds the body, and the frame around it if others may see that. */
  private void addFramed(AstLowering lowering, FunctionContext context, Runnable body, Span span) {
    if (keepsFrame && !kind.isResumable()) {
      new KeptFrameLowering(lowering).lower(body, span);
    } else {
      new HeldGeneratorsContext(context).lower(body);
    }
  }

  private CodeAttributes attributes(int firstLine, String docstring, CodeContents contents) {
    boolean isBody = isModule() || kind == FunctionKind.CLASS_BODY;
    Set<String> locals = new LinkedHashSet<>(isBody ? List.of() : parameters.names());
    locals.addAll(contents.locals());
    int flags = module.futureFlags() | (!isBody && isNested() ? CodeAttributes.NESTED : 0);
    flags |= keepsFrame ? CodeAttributes.KEEPS_FRAME : 0;
    return new CodeAttributes(
        List.copyOf(locals),
        cells(),
        scope.freeVariables(),
        flags,
        firstLine,
        docstring,
        contents.names(),
        contents.constants());
  }

  /** The names of the cells: captured parameters in their order, then the others, sorted. */
  private List<String> cells() {
    Set<String> sorted = new TreeSet<>();
    collectCells(scope, sorted);
    if (scope.needsClassCell()) {
      sorted.add(NameAccess.CLASS_NAME);
    }
    if (scope.needsClassDict()) {
      sorted.add(NameAccess.CLASS_DICT_NAME);
    }
    Set<String> cells = new LinkedHashSet<>(parameters.names());
    cells.retainAll(sorted);
    cells.addAll(sorted);
    return List.copyOf(cells);
  }

  /** Adds the cells of a scope and of the comprehensions that run in its frame. */
  private static void collectCells(Scope scope, Set<String> cells) {
    for (Symbol symbol : scope.cells()) {
      cells.add(symbol.name());
    }
    for (Scope child : scope.children()) {
      if (child.isInlined()) {
        collectCells(child, cells);
      }
    }
  }

  private boolean isModule() {
    return scope.kind() == ScopeKind.MODULE;
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
