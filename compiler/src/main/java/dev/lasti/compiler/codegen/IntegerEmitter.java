package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.codegen.IntegerTree.Node;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes arithmetic on what are most likely ints without boxes: once on {@code long}s, and once as
 * calls of the runtime, for all other operands.
 *
 * <pre>
 *   x = (x * y + 1) &amp; m           x is in two, y and m are objects
 *
 *     if x.object != null || !(y instanceof Long) || !(m instanceof Long): goto otherwise
 *     if multiplyOverflows(x.long, y): goto otherwise
 *     p = x.long * y
 *     if addOverflows(p, 1): goto otherwise
 *     x.long = (p + 1) &amp; m; x.object = null; goto end
 *   otherwise:
 *     v = and(add(multiply(box(x), y), 1), m)
 *     x.long = numberOf(v); x.object = objectOf(v)
 *   end:
 * </pre>
 *
 * <p>What is no arithmetic is evaluated before ({@link IntegerTree}). The first part has no effect
 * and raises nothing, so that the second one can start anew wherever the first one gives up. No
 * value of the first part is on the stack when it does.
 *
 * <p>A single operator on objects is not written twice: the runtime's methods are small, and C2
 * removes the box if what follows can do without.
 */
final class IntegerEmitter {
  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;
  private boolean writingOtherwise;

  IntegerEmitter(MethodContext context, InstrEmitter instrs) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
  }

  /** Assigns to a variable in two, if there is a better way than by an object. */
  boolean emitAssignment(Variable variable, Tree tree) {
    if (tree.instr() instanceof Instr.Move) {
      return emitMove(variable, tree.operands().get(0));
    }
    Attempt attempt = attemptOperator(tree);
    if (attempt != null) {
      attempt.start();
      attempt.push(0);
      attempt.assign(variable);
      attempt.otherwise(
          () -> {
            instrs.pushObject(attempt.operand(0));
            context.store(variable);
          });
    }
    return attempt != null;
  }

  private boolean emitMove(Variable variable, Operand operand) {
    if (operand instanceof Tree tree) {
      return emitAssignment(variable, tree);
    }
    Value source = ((Leaf) operand).value();
    if (source instanceof Constant constant && constant.value() instanceof Long number) {
      code.pushLong(number);
      context.storeLong(variable);
    } else if (context.types().isInteger(source)) {
      code.load(ValueType.LONG, context.slots().ofLong((Variable) source));
      code.store(ValueType.LONG, context.slots().ofLong(variable));
      code.load(ValueType.INTEGER, context.slots().of((Variable) source));
      context.storeSlot(variable);
    } else {
      return false;
    }
    return true;
  }

  /** Pushes the value of a tree as an object, if it is worth computing with {@code long}s. */
  boolean emitObject(Tree tree) {
    Attempt attempt = attemptOperator(tree);
    if (attempt != null) {
      attempt.start();
      attempt.push(0);
      code.invoke(RuntimeMethod.NEW_INTEGER);
      attempt.otherwise(() -> instrs.pushObject(attempt.operand(0)));
    }
    return attempt != null;
  }

  private Attempt attemptOperator(Tree tree) {
    return IntegerTree.isOperator(tree) ? attempt(List.of(tree), 2) : null;
  }

  /**
   * Jumps if a comparison has the wanted result, if it is worth comparing {@code long}s.
   *
   * @param test the same for objects
   */
  boolean emitComparison(
      Operation comparison, List<Operand> operands, boolean wanted, Label target, Test test) {
    Attempt attempt = attempt(operands, 1);
    if (attempt != null) {
      attempt.start();
      attempt.pushAll();
      emitLongJump(comparison, wanted, target);
      attempt.otherwise(() -> test.emit(attempt.operands));
    }
    return attempt != null;
  }

  /**
   * Jumps if an int has the wanted truth, if it is worth computing it as a {@code long}.
   *
   * @param test the same for an object
   */
  boolean emitTruth(Operand condition, boolean wanted, Label target, Test test) {
    Attempt attempt = isArithmetic(condition) ? attempt(List.of(condition), 1) : null;
    if (attempt != null) {
      attempt.start();
      attempt.push(0);
      code.instruction(Opcodes.LCONST_0);
      emitLongJump(Operation.NOT_EQUAL, wanted, target);
      attempt.otherwise(() -> test.emit(attempt.operands));
    }
    return attempt != null;
  }

  /**
   * Gets or sets an item, if it is worth computing the key as a {@code long}.
   *
   * @param operands the container, the key, and the value to set
   */
  boolean emitItem(List<Operand> operands, Span span) {
    Operand key = operands.get(1);
    boolean gets = operands.size() == 2;
    boolean isRepeatable =
        gets || IntegerTree.isSimple(operands.get(2)) || areSimple(operands.subList(0, 2));
    Attempt attempt = isRepeatable && isArithmetic(key) ? attempt(List.of(key), 1) : null;
    if (attempt != null) {
      List<Operand> values = gets ? List.of() : List.of(attempt.prepare(operands.get(2)));
      instrs.pushObject(operands.get(0));
      attempt.start();
      attempt.push(0);
      finishItem(gets ? RuntimeMethod.GET_ITEM_AT : RuntimeMethod.SET_ITEM_AT, values, span);
      attempt.otherwise(
          () -> {
            context.forgetPosition();
            instrs.pushObject(attempt.operand(0));
            finishItem(gets ? RuntimeMethod.GET_ITEM : RuntimeMethod.SET_ITEM, values, span);
          });
    }
    return attempt != null;
  }

  private static boolean areSimple(List<Operand> operands) {
    return operands.stream().allMatch(IntegerTree::isSimple);
  }

  private void finishItem(RuntimeMethod method, List<Operand> values, Span span) {
    values.forEach(instrs::pushObject);
    context.position(span);
    code.invoke(method);
  }

  private static boolean isArithmetic(Operand operand) {
    return operand instanceof Leaf || IntegerTree.isOperator(operand);
  }

  /** Writes a jump that depends on operands of any kind. */
  interface Test {
    void emit(List<Operand> operands);
  }

  private void emitLongJump(Operation comparison, boolean wanted, Label target) {
    code.instruction(Opcodes.LCMP);
    int opcode =
        switch (comparison) {
          case LESS -> wanted ? Opcodes.IFLT : Opcodes.IFGE;
          case LESS_EQUAL -> wanted ? Opcodes.IFLE : Opcodes.IFGT;
          case EQUAL -> wanted ? Opcodes.IFEQ : Opcodes.IFNE;
          case NOT_EQUAL -> wanted ? Opcodes.IFNE : Opcodes.IFEQ;
          case GREATER -> wanted ? Opcodes.IFGT : Opcodes.IFLE;
          case GREATER_EQUAL -> wanted ? Opcodes.IFGE : Opcodes.IFLT;
          default -> throw new IllegalArgumentException(comparison.mnemonic());
        };
    code.jump(opcode, target);
  }

  /**
   * The operands seen as ints; null where they are not, or where it is not worth it.
   *
   * @param fewest how many operators are enough; one variable in two is enough by itself
   */
  private Attempt attempt(List<Operand> operands, int fewest) {
    if (writingOtherwise || !context.types().unboxesIntegers()) {
      return null;
    }
    IntegerTree tree = new IntegerTree(this::newTemp);
    List<Operand> repeatable = tree.prepare(operands);
    List<Node> nodes = new ArrayList<>();
    repeatable.forEach(operand -> nodes.add(tree.node(operand)));
    boolean isWorth =
        tree.operatorCount() >= fewest
            || tree.variables().stream().anyMatch(context.types()::isInteger);
    return isWorth && !nodes.contains(null) ? new Attempt(tree, repeatable, nodes) : null;
  }

  private Temp newTemp() {
    return context.function().newTemp(Kind.OBJECT);
  }

  /** The code for one tree, or for the two sides of a comparison. */
  private final class Attempt {
    private final IntegerTree tree;
    private final List<Operand> operands;
    private final List<Node> nodes;
    private final Label otherwise = new Label();
    private final Map<Value, Integer> unboxed = new HashMap<>();
    private final List<Integer> scratch = new ArrayList<>();

    Attempt(IntegerTree tree, List<Operand> operands, List<Node> nodes) {
      this.tree = tree;
      this.operands = operands;
      this.nodes = nodes;
    }

    /** What {@link #otherwise} has as operands. */
    Operand operand(int index) {
      return operands.get(index);
    }

    /** Evaluates an operand at once, unless it may as well be evaluated twice. */
    Operand prepare(Operand operand) {
      if (IntegerTree.isSimple(operand)) {
        return operand;
      }
      Temp temp = newTemp();
      prepare(temp, operand);
      return new Leaf(temp, null);
    }

    private void prepare(Temp temp, Operand operand) {
      instrs.pushObject(operand);
      int slot = context.slots().takeScratch();
      scratch.add(slot);
      code.store(ValueType.OBJECT, slot);
      context.slots().assign(temp, slot);
    }

    /** Evaluates what is no arithmetic, and gives up unless all variables are ints. */
    void start() {
      tree.prepared().forEach(entry -> prepare(entry.getKey(), entry.getValue()));
      tree.variables().forEach(value -> check((Variable) value));
      tree.variables().forEach(value -> unbox((Variable) value));
    }

    private void check(Variable variable) {
      context.load(variable);
      if (context.types().isInteger(variable)) {
        code.jump(Opcodes.IFNONNULL, otherwise);
      } else {
        code.instanceOf(RuntimeClass.LONG);
        code.jump(Opcodes.IFEQ, otherwise);
      }
    }

    private void unbox(Variable variable) {
      if (context.types().isInteger(variable)) {
        unboxed.put(variable, context.slots().ofLong(variable));
      } else {
        context.load(variable);
        code.cast(RuntimeClass.LONG);
        code.invoke(RuntimeMethod.LONG_VALUE);
        unboxed.put(variable, store().slot());
      }
    }

    /** Stores the {@code long} on the stack. */
    private IntegerTree.Stored store() {
      int slot = context.slots().takeLong();
      code.store(ValueType.LONG, slot);
      return new IntegerTree.Stored(slot);
    }

    /** Pushes a node as a {@code long}. */
    void push(int index) {
      push(nodes.get(index));
    }

    /** Pushes all nodes, with nothing on the stack that might have to be given up. */
    void pushAll() {
      stored(nodes).forEach(this::push);
    }

    private void push(Node node) {
      if (node instanceof IntegerTree.Number number) {
        code.pushLong(number.value());
      } else if (node instanceof IntegerTree.Stored stored) {
        code.load(ValueType.LONG, stored.slot());
      } else if (node instanceof IntegerTree.Read read) {
        code.load(ValueType.LONG, unboxed.get(read.value()));
      } else {
        pushResult((IntegerTree.Operate) node);
      }
    }

    private void pushResult(IntegerTree.Operate node) {
      LongOperation operation = node.operation();
      List<Node> values = node.operands();
      if (mayFail(node)) {
        values = stored(values);
        values.forEach(this::push);
        code.invoke(operation.failure());
        code.jump(Opcodes.IFNE, otherwise);
      } else if (values.stream().skip(1).anyMatch(IntegerTree.Operate.class::isInstance)) {
        values = stored(values);
      }
      values.forEach(this::push);
      operation.emit(code);
    }

    private boolean mayFail(IntegerTree.Operate node) {
      Node last = node.operands().get(node.operands().size() - 1);
      return node.operation().failure() != null
          && !(last instanceof IntegerTree.Number number
              && node.operation().cannotFail(number.value()));
    }

    /** The same nodes, with the results of operators in slots. */
    private List<Node> stored(List<Node> values) {
      List<Node> simple = new ArrayList<>();
      for (Node value : values) {
        if (value instanceof IntegerTree.Operate) {
          push(value);
          simple.add(store());
        } else {
          simple.add(value);
        }
      }
      return simple;
    }

    /** Assigns the result; where that was an operand, its object is known to be null already. */
    void assign(Variable variable) {
      if (tree.variables().contains(variable)) {
        code.store(ValueType.LONG, context.slots().ofLong(variable));
      } else {
        context.storeLong(variable);
      }
    }

    /** Writes what is done where the first part gave up; both ways go on behind it. */
    void otherwise(Runnable general) {
      Label end = new Label();
      code.goTo(end);
      code.label(otherwise);
      writingOtherwise = true;
      general.run();
      writingOtherwise = false;
      code.label(end);
      context.forgetPosition();
      scratch.forEach(context.slots()::releaseScratch);
    }
  }
}
