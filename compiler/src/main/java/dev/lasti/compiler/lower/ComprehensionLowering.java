package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Comprehensions and generator expressions.
 *
 * <p>List, set and dict comprehensions run in the frame they stand in, with variables of their own
 * (PEP 709). A generator expression is a generator function, called at once with the iterator of
 * its outermost iterable.
 */
final class ComprehensionLowering extends ConstructLowering {
  /** The parameter of a generator expression. */
  static final String ITERATOR = ".0";

  ComprehensionLowering(AstLowering lowering) {
    super(lowering);
  }

  Value list(Expr.ListComp node) {
    return inline(
        node,
        Operation.BUILD_LIST,
        list -> {
          Value element = value(node.elt());
          builder.perform(Operation.LIST_APPEND, node.elt().span(), list, element);
        });
  }

  Value set(Expr.SetComp node) {
    return inline(
        node,
        Operation.BUILD_SET,
        set -> {
          Value element = value(node.elt());
          builder.perform(Operation.SET_ADD, node.elt().span(), set, element);
        });
  }

  Value dict(Expr.DictComp node) {
    Span item = node.key().span().to(node.value().span());
    return inline(
        node,
        Operation.BUILD_DICT,
        dict -> {
          Value key = operand(node.key());
          builder.perform(Operation.DICT_SET, item, dict, key, value(node.value()));
        });
  }

  /** Adds the innermost body of a comprehension to its loops. */
  private interface Body {
    void lower(Value collection);
  }

  private Value inline(Expr.ComprehensionLike node, Operation build, Body body) {
    Comprehension first = node.generators().get(0);
    Scope outer = context.scope();
    Value iterator = lowering.loops().iterator(first.iter(), first.isAsync(), node.span());
    Scope scope = context.module().scopes().scopeOf(node);
    context.setScope(scope);
    context.names().enterComprehension(scope);
    forgetInnerTargets(node.generators());
    Value collection = builder.operate(build, node.span());
    loop(node, 0, iterator, () -> body.lower(collection));
    context.setScope(outer);
    return collection;
  }

  /** All but the outermost targets could be read, unbound, before they are assigned. */
  private void forgetInnerTargets(List<Comprehension> generators) {
    for (Comprehension generator : generators.subList(1, generators.size())) {
      forget(generator.target());
    }
  }

  private void forget(Expr target) {
    List<Expr> elements = AssignmentTarget.elements(target);
    if (target instanceof Expr.Name name) {
      context.names().forget(name.id());
    } else if (target instanceof Expr.Starred starred) {
      forget(starred.value());
    } else if (elements != null) {
      elements.forEach(this::forget);
    }
  }

  Value generator(Expr.GeneratorExp node) {
    Comprehension first = node.generators().get(0);
    Scope scope = context.module().scopes().scopeOf(node);
    FunctionKind kind =
        scope.isAsyncGenerator() ? FunctionKind.ASYNC_GENERATOR : FunctionKind.GENERATOR;
    IrFunction code =
        lowering
            .functions()
            .code(
                scope,
                kind,
                Parameters.ofPositional(ITERATOR),
                node.span().line(),
                null,
                inner -> inner.comprehensions().yieldAll(node));
    code.setOverRange(isRange(first.iter()));
    Value function =
        lowering.functions().make(code, FunctionLowering.Defaults.NONE, null, node.span());
    Value iterator = lowering.loops().iterator(first.iter(), first.isAsync(), node.span());
    return builder.operate(Operation.CALL, node.span(), function, iterator);
  }

  private static boolean isRange(Expr iterable) {
    return iterable instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && name.id().equals("range");
  }

  private void yieldAll(Expr.GeneratorExp node) {
    loop(
        node,
        0,
        new Local(ITERATOR),
        () ->
            builder.discard(lowering.suspensions().suspend(value(node.elt()), node.elt().span())));
  }

  private void loop(Expr.ComprehensionLike node, int index, Value iterator, Runnable body) {
    Comprehension generator = node.generators().get(index);
    Block head = builder.newBlock();
    Block exhausted = builder.newBlock();
    Block failed =
        lowering
            .loops()
            .advance(
                iterator, generator.isAsync(), generator.target(), head, exhausted, node.span());
    filter(generator.ifs(), head);
    if (index + 1 == node.generators().size()) {
      body.run();
    } else {
      loopInside(node, index + 1, head, body);
    }
    builder.jump(head, null);
    lowering.loops().exhaust(failed, exhausted, node.span());
  }

  private void filter(List<Expr> conditions, Block head) {
    for (Expr condition : conditions) {
      Block holds = builder.newBlock();
      lowering.conditions().branch(condition, holds, head);
      builder.start(holds);
    }
  }

  /** A further {@code for}. One over a single element, {@code for x in [y]}, is an assignment. */
  private void loopInside(Expr.ComprehensionLike node, int index, Block head, Runnable body) {
    Comprehension generator = node.generators().get(index);
    List<Expr> elements = AssignmentTarget.elements(generator.iter());
    boolean single =
        elements != null
            && elements.size() == 1
            && !DisplayLowering.isStarred(elements.get(0))
            && !generator.isAsync();
    if (!single) {
      Value iterator =
          lowering.loops().iterator(generator.iter(), generator.isAsync(), node.span());
      loop(node, index, iterator, body);
      return;
    }
    lowering.targets().assign(generator.target(), value(elements.get(0)));
    filter(generator.ifs(), head);
    if (index + 1 == node.generators().size()) {
      body.run();
    } else {
      loopInside(node, index + 1, head, body);
    }
  }
}
