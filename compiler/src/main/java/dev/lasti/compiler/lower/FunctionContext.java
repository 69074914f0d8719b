package dev.lasti.compiler.lower;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.scope.ScopeKind;
import dev.lasti.compiler.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lowering of one piece of code, a function for example, knows wherever it is. */
final class FunctionContext {
  /** {@code CO_MAXBLOCKS} */
  private static final int MOST_BLOCKS = 20;

  private final ModuleContext module;
  private final IrBuilder builder;
  private final NameAccess names;
  private final Set<String> walrusTargets;
  private final boolean keepsFrame;
  private final List<String> held;
  private final Map<Scope, IrFunction> functions = new IdentityHashMap<>();
  private Scope scope;
  private ControlContext control;
  private Local frameLocals;
  private int depth;

  /**
   * Starts the code of a scope.
   *
   * @param walrusTargets the names that assignment expressions in this code bind
   */
  FunctionContext(
      ModuleContext module, Scope scope, IrFunction function, Set<String> walrusTargets) {
    this.module = module;
    this.scope = scope;
    this.walrusTargets = walrusTargets;
    this.builder = new IrBuilder(function);
    this.keepsFrame = mayKeepFrame();
    this.held = keepsFrame ? List.of() : HeldGenerators.of(scope, module.losable());
    this.names = new NameAccess(builder, module.form(), scope, keepsFrame);
  }

  ModuleContext module() {
    return module;
  }

  IrBuilder builder() {
    return builder;
  }

  NameAccess names() {
    return names;
  }

  /** The scope that names are looked up in: that of the code, or of an inlined comprehension. */
  Scope scope() {
    return scope;
  }

  /** Goes into an inlined comprehension, or back out. */
  void setScope(Scope scope) {
    this.scope = scope;
    names.setScope(scope);
  }

  /** The innermost statement that control would have to leave, or null. */
  ControlContext control() {
    return control;
  }

  void setControl(ControlContext control) {
    this.control = control;
  }

  /** The functions lowered so far; code that is copied makes them once. */
  Map<Scope, IrFunction> functions() {
    return functions;
  }

  /**
   * The value as an operand that is read after further operands were evaluated: those may assign to
   * a local by {@code :=}, but by nothing else.
   */
  Value keep(Value value) {
    boolean changes = value instanceof Local local && walrusTargets.contains(local.name());
    return changes ? builder.copy(value, null) : value;
  }

  /** Whether others may look at the variables while the code runs. */
  boolean keepsFrame() {
    return keepsFrame;
  }

  private boolean mayKeepFrame() {
    return switch (builder.function().kind()) {
      case MODULE, GENERATOR, COROUTINE, ASYNC_GENERATOR -> asksForFrame();
      case FUNCTION -> isDefinition(scope.frame().kind()) && asksForFrame();
      case CLASS_BODY -> false;
    };
  }

  private static boolean isDefinition(ScopeKind kind) {
    return kind == ScopeKind.FUNCTION || kind == ScopeKind.LAMBDA;
  }

  private boolean asksForFrame() {
    return switch (module.frames()) {
      case ALL -> true;
      case WHERE_ASKED -> FrameMentions.ofSources(scope.node());
      case NONE -> false;
    };
  }

  /** The local variables that hold generators which are lost when the function returns. */
  List<String> held() {
    return held;
  }

  /** Whether the values of expression statements are displayed. */
  boolean isInteractive() {
    return module.form() == CodeForm.SINGLE && scope.kind() == ScopeKind.MODULE;
  }

  /** Where a function keeps the dict that {@code locals()} gives: the same one at each call. */
  Local frameLocals() {
    if (frameLocals == null) {
      frameLocals = builder.newHiddenLocal("locals");
    }
    return frameLocals;
  }

  /** Where the outermost handler around keeps what was handled before; null outside of handlers. */
  Local previousHandled() {
    Local outermost = null;
    for (ControlContext context = control; context != null; context = context.outer()) {
      if (context.previousHandled() != null) {
        outermost = context.previousHandled();
      }
    }
    return outermost;
  }

  /**
   * Ends the current block by a {@code return}, {@code break} or {@code continue}, with all that
   * runs on the way out: each context's part is outside of that context.
   */
  void leave(Exit exit) {
    ControlContext inner = control;
    Block handler = builder.handler();
    Exit left = exit;
    while (left != null && control != left.loop() && builder.isOpen()) {
      ControlContext context = control;
      control = context.outer();
      builder.setHandler(context.outerHandler());
      left = context.leave(left);
    }
    if (left != null && builder.isOpen()) {
      left.terminate(builder);
    }
    control = inner;
    builder.setHandler(handler);
  }

  /** Lowers what is one level deeper in the blocks that CPython counts and limits. */
  void inBlock(Span span, Runnable body) {
    if (depth == MOST_BLOCKS) {
      module.diagnostics().report(DiagnosticCode.TOO_MANY_NESTED_BLOCKS, span);
    }
    depth++;
    body.run();
    depth--;
  }
}
