package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/**
 * {@code yield}, {@code yield from} and {@code await}. Inside a handler, the handled exception is
 * the generator's own: while it is suspended, the caller finds what it had handled itself.
 */
final class SuspensionLowering extends ConstructLowering {
  SuspensionLowering(AstLowering lowering) {
    super(lowering);
  }

  Value yield(Expr.Yield node) {
    return suspend(valueOr(node.value(), Constant.NONE), node.span());
  }

  /** Suspends with a value; gives what is sent. */
  Value suspend(Value value, Span span) {
    boolean async = builder.function().kind() == FunctionKind.ASYNC_GENERATOR;
    Value item = async ? builder.operate(Operation.ASYNC_GENERATOR_WRAP, span, value) : value;
    return builder.yield(item, context.previousHandled(), span);
  }

  Value yieldFrom(Expr.YieldFrom node) {
    Span span = node.span();
    Value iterator = builder.operate(Operation.GET_YIELD_FROM_ITERATOR, span, value(node.value()));
    return delegate(iterator, span);
  }

  Value await(Expr.Await node) {
    return await(value(node.value()), null, node.span());
  }

  /**
   * Waits for an awaitable; gives its value.
   *
   * @param method the special method that returned it, for the message if it is not one, or null
   */
  Value await(Value awaitable, String method, Span span) {
    return delegate(builder.operate(Operation.GET_AWAITABLE, method, span, awaitable), span);
  }

  /** Lets an iterator run to its end; gives what it returns. */
  Value delegate(Value iterator, Span span) {
    return builder.delegate(iterator, context.previousHandled(), span);
  }
}
