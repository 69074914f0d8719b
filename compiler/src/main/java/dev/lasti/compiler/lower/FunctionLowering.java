package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.Unparser;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Function definitions and lambdas: what runs where they stand, and their code. */
final class FunctionLowering extends ConstructLowering {
  FunctionLowering(AstLowering lowering) {
    super(lowering);
  }

  /**
   * The values of default parameters, evaluated.
   *
   * @param names the keyword-only parameters that have one
   */
  record Defaults(List<Value> positional, List<String> names, List<Value> keyword) {
    static final Defaults NONE = new Defaults(List.of(), List.of(), List.of());
  }

  /** {@code @decorator def name[T](args) -> returns: body}. CPython's {@code compiler_function}. */
  void define(Stmt.FunctionLike node) {
    List<Value> decorators = operands(node.decoratorList());
    Defaults defaults = defaults(node.args());
    Value function =
        node.typeParams().isEmpty()
            ? function(node, defaults)
            : lowering.typeParameters().function(node, defaults);
    Value decorated = decorate(decorators, node.decoratorList(), function);
    context.names().store(node.name(), decorated, node.span());
  }

  /** Applies decorators, the last one first. */
  Value decorate(List<Value> decorators, List<Expr> nodes, Value decorated) {
    Value result = decorated;
    for (int i = nodes.size() - 1; i >= 0; i--) {
      result = builder.operate(Operation.CALL, nodes.get(i).span(), decorators.get(i), result);
    }
    return result;
  }

  Defaults defaults(Arguments args) {
    List<Value> positional = operands(args.defaults());
    List<String> names = new ArrayList<>();
    List<Value> keyword = new ArrayList<>();
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        names.add(mangle(args.kwonlyargs().get(i)));
        keyword.add(operand(args.kwDefaults().get(i)));
      }
    }
    return new Defaults(positional, names, keyword);
  }

  /** Makes the function itself, without type parameters or decorators. */
  Value function(Stmt.FunctionLike node, Defaults defaults) {
    Value annotations = annotations(node);
    Scope scope = context.module().scopes().scopeOf(node);
    IrFunction code =
        code(
            scope,
            kind(scope),
            parameters(node.args()),
            CodeLowering.firstLine(node.decoratorList(), node),
            CodeLowering.docstring(node.body()),
            inner -> body(inner, node));
    return make(code, defaults, annotations, node.span());
  }

  /** CPython counts what turns StopIteration into RuntimeError as a block. */
  private static void body(AstLowering inner, Stmt.FunctionLike node) {
    if (inner.context().builder().function().kind().isResumable()) {
      inner.context().inBlock(node.span(), () -> inner.body(node.body()));
    } else {
      inner.body(node.body());
    }
  }

  private static FunctionKind kind(Scope scope) {
    if (scope.isAsyncGenerator()) {
      return FunctionKind.ASYNC_GENERATOR;
    }
    if (scope.isCoroutine()) {
      return FunctionKind.COROUTINE;
    }
    return scope.isGenerator() ? FunctionKind.GENERATOR : FunctionKind.FUNCTION;
  }

  Value lambda(Expr.Lambda node) {
    Defaults defaults = defaults(node.args());
    Scope scope = context.module().scopes().scopeOf(node);
    IrFunction code =
        code(
            scope,
            kind(scope),
            parameters(node.args()),
            node.span().line(),
            null,
            inner -> new Stmt.Return(node.body(), node.body().span()).accept(inner));
    return make(code, defaults, null, node.span());
  }

  /** The code of a scope in this one; the same code where the scope is lowered a second time. */
  IrFunction code(
      Scope scope,
      FunctionKind kind,
      Parameters parameters,
      int firstLine,
      String docstring,
      Consumer<AstLowering> body) {
    IrFunction existing = context.functions().get(scope);
    if (existing != null) {
      return existing;
    }
    IrFunction code =
        new CodeLowering(context.module(), scope, kind, parameters)
            .lower(firstLine, docstring, body);
    context.functions().put(scope, code);
    builder.function().nested().add(code);
    return code;
  }

  /** Makes a function object of code in this one. */
  Temp make(IrFunction code, Defaults defaults, Value annotations, Span span) {
    List<Value> closure = new ArrayList<>();
    for (String name : code.attributes().freeNames()) {
      closure.add(context.names().closureCell(name));
    }
    Temp result = builder.newTemp();
    builder.emit(
        new Instr.MakeFunction(
            result,
            code,
            defaults.positional(),
            defaults.names(),
            defaults.keyword(),
            annotations,
            closure,
            span));
    return result;
  }

  private Parameters parameters(Arguments args) {
    return new Parameters(
        mangled(args.posonlyargs()),
        mangled(args.args()),
        args.vararg() == null ? null : mangle(args.vararg()),
        mangled(args.kwonlyargs()),
        args.kwarg() == null ? null : mangle(args.kwarg()));
  }

  private List<String> mangled(List<Arg> args) {
    return args.stream().map(this::mangle).toList();
  }

  private String mangle(Arg arg) {
    return context.scope().mangle(arg.arg());
  }

  /** The dict for {@code __annotations__}, or null if there are none. */
  private Value annotations(Stmt.FunctionLike node) {
    Arguments args = node.args();
    List<Value> pairs = new ArrayList<>();
    args.args().forEach(arg -> annotate(arg, pairs));
    args.posonlyargs().forEach(arg -> annotate(arg, pairs));
    annotate(args.vararg(), pairs);
    args.kwonlyargs().forEach(arg -> annotate(arg, pairs));
    annotate(args.kwarg(), pairs);
    if (node.returns() != null) {
      pairs.add(Constant.of("return"));
      pairs.add(context.keep(annotation(node.returns())));
    }
    return pairs.isEmpty()
        ? null
        : builder.operate(Operation.BUILD_DICT, node.span(), array(pairs));
  }

  private void annotate(Arg arg, List<Value> pairs) {
    if (arg != null && arg.annotation() != null) {
      pairs.add(Constant.of(mangle(arg)));
      pairs.add(context.keep(annotation(arg.annotation())));
    }
  }

  /** The value of an annotation: {@code *args: *Ts} means the one element of {@code Ts}. */
  Value annotation(Expr node) {
    if (context.module().futureAnnotations()) {
      return Constant.of(Unparser.text(node));
    }
    if (node instanceof Expr.Starred starred) {
      Temp array = builder.operate(Operation.UNPACK, 1, node.span(), value(starred.value()));
      return builder.operate(Operation.ELEMENT, 0, node.span(), array);
    }
    return value(node);
  }
}
