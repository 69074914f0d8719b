package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.Set;

/**
 * Calls of builtins that consume a generator expression, as loops.
 *
 * <pre>
 *   sum(x for x in xs)        t0 = load_global[sum]
 *                             t1 = the generator
 *                             t2 = begin_reduction[sum] t0
 *                             if t2 is None: other
 *                           head:
 *                             t3 = next t1 -&gt; item, end
 *                           item:
 *                             if reduce t2, t3: end else: head
 *                           end:
 *                             reduced$0 = end_reduction t2; goto after
 *                           other:
 *                             reduced$0 = call t0, t1
 *                           after:
 * </pre>
 *
 * <p>The generator stays, so that exceptions have the same tracebacks. But the loop has a call site
 * of its own, where C2 inlines it. What the name is bound to is looked at when it is called.
 */
final class ReductionLowering extends ConstructLowering {
  private static final Set<String> BUILTINS =
      Set.of(
          "all", "any", "dict", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple");

  ReductionLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Whether a call looks like one of such a builtin. */
  boolean applies(Expr.Call node) {
    return node.func() instanceof Expr.Name name
        && BUILTINS.contains(name.id())
        && node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().get(0) instanceof Expr.GeneratorExp generator
        && !context.module().scopes().scopeOf(generator).isAsyncGenerator();
  }

  Value reduce(Expr.Call node) {
    Span span = node.span();
    Value callee = operand(node.func());
    Value generator = generator(node);
    String name = ((Expr.Name) node.func()).id();
    Temp reduction = builder.operate(Operation.BEGIN_REDUCTION, name, span, callee);
    Temp isBuiltin = builder.operate(Operation.IS_NOT, span, reduction, Constant.NONE);
    Local result = builder.function().newHiddenLocal("reduced", Kind.OBJECT);
    Block head = builder.newBlock();
    Block other = builder.newBlock();
    Block after = builder.newBlock();
    builder.branch(isBuiltin, head, other, span);
    loop(generator, reduction, result, head, span);
    builder.jump(after, null);
    builder.start(other);
    builder.move(result, builder.operate(Operation.CALL, span, callee, generator), span);
    builder.join(after);
    if (generator instanceof Local own) {
      builder.move(own, Constant.UNBOUND, span);
    }
    return result;
  }

  /** The generator, in a variable if something has to be let go of with it. */
  private Value generator(Expr.Call node) {
    Value generator = value(node.args().get(0));
    if (!context.module().losable().areMadeByAny(node.args())) {
      return generator;
    }
    Local own = builder.newHiddenLocal("generator");
    builder.assign(own, generator, null);
    return own;
  }

  private void loop(Value generator, Temp reduction, Local result, Block head, Span span) {
    Block item = builder.newBlock();
    Block end = builder.newBlock();
    Temp value = builder.newTemp();
    builder.start(head);
    builder.terminate(new Terminator.Next(generator, value, item, end, span));
    builder.start(item);
    Temp isDone = builder.operate(Operation.REDUCE, span, reduction, value);
    builder.branch(isDone, end, head, span);
    builder.start(end);
    builder.move(result, builder.operate(Operation.END_REDUCTION, span, reduction), span);
  }
}
