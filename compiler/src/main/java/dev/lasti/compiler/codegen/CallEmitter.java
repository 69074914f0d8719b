package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.ir.CallShape;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes calls. Up to four arguments are passed as they are, more in an array. */
final class CallEmitter {
  private static final int MOST_PLAIN_ARGUMENTS = 4;

  private static final List<RuntimeMethod> CALLS =
      List.of(
          RuntimeMethod.CALL_0,
          RuntimeMethod.CALL_1,
          RuntimeMethod.CALL_2,
          RuntimeMethod.CALL_3,
          RuntimeMethod.CALL_4);

  private static final List<RuntimeMethod> SITE_CALLS =
      List.of(
          RuntimeMethod.SITE_CALL_0,
          RuntimeMethod.SITE_CALL_1,
          RuntimeMethod.SITE_CALL_2,
          RuntimeMethod.SITE_CALL_3,
          RuntimeMethod.SITE_CALL_4);

  private static final List<RuntimeMethod> OTHERWISE_CALLS =
      List.of(
          RuntimeMethod.OTHERWISE_CALL_0,
          RuntimeMethod.OTHERWISE_CALL_1,
          RuntimeMethod.OTHERWISE_CALL_2,
          RuntimeMethod.OTHERWISE_CALL_3,
          RuntimeMethod.OTHERWISE_CALL_4);

  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;

  CallEmitter(MethodContext context, InstrEmitter instrs) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
  }

  /** {@code call}: the callee, then the arguments. */
  Pushed emitCall(List<Operand> operands, Span span) {
    List<Operand> arguments = operands.subList(1, operands.size());
    FunctionEntry function = likelyCallee(operands);
    if (function == null) {
      instrs.pushObject(operands.get(0));
      pushArguments(arguments);
      invoke(CALLS, RuntimeMethod.CALL_ARRAY, arguments.size(), span);
    } else if (!function.takesFunction() && arguments.size() <= MOST_PLAIN_ARGUMENTS) {
      emitDirectCall(function, operands.get(0), arguments, span);
    } else {
      emitDirectCallFromSlots(function, operands.get(0), arguments, span);
    }
    return Pushed.REFERENCE;
  }

  /** The function that will be called unless somebody has bound its name anew; null if unknown. */
  private FunctionEntry likelyCallee(List<Operand> operands) {
    if (!(operands.get(0) instanceof Tree tree
        && tree.instr() instanceof Instr.Operate operate
        && operate.operation() == Operation.LOAD_GLOBAL)) {
      return null;
    }
    FunctionEntry entry = context.layout().globalFunction((String) operate.immediate());
    return entry != null && entry.takesPlainArguments(operands.size() - 1) ? entry : null;
  }

  /**
   * A guarded static call. The callee waits in a slot while the arguments are on the stack.
   *
   * <pre>
   *   callee = load_global
   *   push arguments
   *   if callee runs CODE: function$1(arguments) else: call(arguments, callee)
   * </pre>
   */
  private void emitDirectCall(
      FunctionEntry function, Operand callee, List<Operand> arguments, Span span) {
    int slot = storeCallee(callee);
    arguments.forEach(instrs::pushObject);
    Label otherwise = new Label();
    Label end = new Label();
    emitGuard(function, slot, otherwise, span);
    function.emitCall(code);
    code.goTo(end);
    code.label(otherwise);
    code.loadObject(slot);
    code.invoke(OTHERWISE_CALLS.get(arguments.size()));
    code.label(end);
    context.slots().releaseScratch(slot);
  }

  /** The same where the callee or an array must come before the arguments. */
  private void emitDirectCallFromSlots(
      FunctionEntry function, Operand callee, List<Operand> arguments, Span span) {
    int slot = storeCallee(callee);
    List<Argument> values = new ArrayList<>();
    arguments.forEach(argument -> values.add(store(argument)));
    Label otherwise = new Label();
    Label end = new Label();
    emitGuard(function, slot, otherwise, span);
    if (function.takesFunction()) {
      code.loadObject(slot);
      code.cast(RuntimeClass.FUNCTION);
    }
    values.forEach(this::load);
    function.emitCall(code);
    code.goTo(end);
    code.label(otherwise);
    code.loadObject(slot);
    emitOtherwise(values);
    code.label(end);
    values.forEach(this::release);
    context.slots().releaseScratch(slot);
  }

  private int storeCallee(Operand callee) {
    int slot = context.slots().takeScratch();
    instrs.pushObject(callee);
    code.store(ValueType.OBJECT, slot);
    return slot;
  }

  private void emitGuard(FunctionEntry function, int callee, Label otherwise, Span span) {
    context.position(span);
    code.loadObject(callee);
    code.getStatic(function.code());
    code.invoke(RuntimeMethod.RUNS);
    code.jump(Opcodes.IFEQ, otherwise);
  }

  private void emitOtherwise(List<Argument> arguments) {
    if (arguments.size() <= MOST_PLAIN_ARGUMENTS) {
      arguments.forEach(this::load);
      code.invoke(CALLS.get(arguments.size()));
    } else {
      code.pushArray("java/lang/Object", arguments.size(), i -> load(arguments.get(i)));
      code.invoke(RuntimeMethod.CALL_ARRAY);
    }
  }

  /** An argument that may be loaded several times: a leaf, or else a slot. */
  private record Argument(Leaf leaf, int slot) {}

  private Argument store(Operand operand) {
    if (operand instanceof Leaf leaf && leaf.check() == null && !(leaf.value() instanceof Temp)) {
      return new Argument(leaf, -1);
    }
    instrs.pushObject(operand);
    int slot = context.slots().takeScratch();
    code.store(ValueType.OBJECT, slot);
    return new Argument(null, slot);
  }

  private void load(Argument argument) {
    if (argument.leaf() != null) {
      instrs.pushObject(argument.leaf());
    } else {
      code.loadObject(argument.slot());
    }
  }

  private void release(Argument argument) {
    if (argument.leaf() == null) {
      context.slots().releaseScratch(argument.slot());
    }
  }

  /** {@code load_method}. */
  Pushed emitLoadMethod(String name, Operand receiver, Span span) {
    code.getStatic(context.layout().pool().methodSite(name));
    return invokeLoad(receiver, span);
  }

  private Pushed invokeLoad(Operand receiver, Span span) {
    instrs.pushObject(receiver);
    context.position(span);
    code.invoke(RuntimeMethod.SITE_LOAD);
    return Pushed.REFERENCE;
  }

  /** Pushes a site and the receiver. A method that is to be looked up first shares the site. */
  private void pushReceiver(String name, Operand receiver) {
    code.getStatic(context.layout().pool().methodSite(name));
    if (receiver instanceof Tree tree
        && tree.instr() instanceof Instr.Operate load
        && load.operation() == Operation.LOAD_METHOD) {
      code.instruction(Opcodes.DUP);
      invokeLoad(tree.operands().get(0), load.span());
    } else {
      instrs.pushObject(receiver);
    }
  }

  /** {@code call_method}: the receiver, then the arguments. */
  Pushed emitMethodCall(String name, List<Operand> operands, Span span) {
    List<Operand> arguments = operands.subList(1, operands.size());
    pushReceiver(name, operands.get(0));
    pushArguments(arguments);
    invoke(SITE_CALLS, RuntimeMethod.SITE_CALL_ARRAY, arguments.size(), span);
    return Pushed.REFERENCE;
  }

  /** {@code call_keywords}: the callee, the arguments, the values of the keywords. */
  Pushed emitKeywordCall(List<String> keywords, List<Operand> operands, Span span) {
    instrs.pushObject(operands.get(0));
    pushKeywordArguments(keywords, operands);
    context.position(span);
    code.invoke(RuntimeMethod.CALL_KEYWORDS);
    return Pushed.REFERENCE;
  }

  /** {@code call_method_keywords}: the receiver, the arguments, the values of the keywords. */
  Pushed emitMethodKeywordCall(CallShape shape, List<Operand> operands, Span span) {
    pushReceiver(shape.name(), operands.get(0));
    pushKeywordArguments(shape.keywords(), operands);
    context.position(span);
    code.invoke(RuntimeMethod.SITE_CALL_KEYWORDS);
    return Pushed.REFERENCE;
  }

  private void pushKeywordArguments(List<String> keywords, List<Operand> operands) {
    instrs.pushArray(operands.subList(1, operands.size()));
    code.getStatic(context.layout().pool().names(keywords));
  }

  private void pushArguments(List<Operand> arguments) {
    if (arguments.size() <= MOST_PLAIN_ARGUMENTS) {
      arguments.forEach(instrs::pushObject);
    } else {
      instrs.pushArray(arguments);
    }
  }

  private void invoke(
      List<RuntimeMethod> plain, RuntimeMethod withArray, int argumentCount, Span span) {
    context.position(span);
    code.invoke(argumentCount <= MOST_PLAIN_ARGUMENTS ? plain.get(argumentCount) : withArray);
  }
}
