package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An expression tree seen as arithmetic on ints.
 *
 * <pre>
 *   (f(x) * 3 + y) &amp; 255        and(add(multiply(t, 3), y), 255), behind t = f(x)
 * </pre>
 *
 * <p>What is no arithmetic is <i>prepared</i>: it is evaluated beforehand, in order, and a
 * temporary stands for it. The rest can be evaluated twice, first as ints and then as anything:
 * reading a variable has no effect, and arithmetic on ints has none. So an operator that would come
 * before something to prepare is prepared itself.
 */
final class IntegerTree {
  /** A part of the tree. */
  sealed interface Node {}

  /** An int constant. */
  record Number(long value) implements Node {}

  /** A variable. */
  record Read(Value value) implements Node {}

  /** A {@code long} that was computed before. */
  record Stored(int slot) implements Node {}

  /** An operator. */
  record Operate(LongOperation operation, List<Node> operands) implements Node {}

  private final Supplier<Temp> newTemp;
  private final List<Map.Entry<Temp, Operand>> prepared = new ArrayList<>();
  private final Set<Value> variables = new LinkedHashSet<>();
  private int operatorCount;

  /**
   * Makes an empty tree.
   *
   * @param newTemp makes the temporaries
   */
  IntegerTree(Supplier<Temp> newTemp) {
    this.newTemp = newTemp;
  }

  /** The expressions to evaluate beforehand in this order, each with what it is assigned to. */
  List<Map.Entry<Temp, Operand>> prepared() {
    return prepared;
  }

  /** The variables that must be ints. */
  Set<Value> variables() {
    return variables;
  }

  /** How many operators there are. */
  int operatorCount() {
    return operatorCount;
  }

  /** Whether an operand is an operator on ints. */
  static boolean isOperator(Operand operand) {
    return operand instanceof Tree tree
        && tree.instr() instanceof Instr.Operate operate
        && LongOperation.of(operate.operation()) != null
        && tree.operands().stream().noneMatch(IntegerTree::isOtherConstant);
  }

  /** Whether an operand is a variable or constant that is there for sure. */
  static boolean isSimple(Operand operand) {
    return operand instanceof Leaf leaf && leaf.check() == null;
  }

  private static boolean isOtherConstant(Operand operand) {
    return operand instanceof Leaf leaf
        && leaf.value() instanceof Constant constant
        && !(constant.value() instanceof Long);
  }

  /**
   * Gives the operands as far as they can be evaluated twice: with temporaries in the place of what
   * is to be prepared.
   */
  List<Operand> prepare(List<Operand> operands) {
    List<Operand> repeatable = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      boolean inOrder = operands.subList(i + 1, operands.size()).stream().allMatch(this::isFree);
      repeatable.add(prepare(operands.get(i), inOrder));
    }
    return repeatable;
  }

  private Operand prepare(Operand operand, boolean inOrder) {
    if (isSimple(operand)) {
      return operand;
    }
    if (inOrder && isOperator(operand)) {
      Tree tree = (Tree) operand;
      return new Tree(tree.instr(), prepare(tree.operands()));
    }
    Temp temp = newTemp.get();
    prepared.add(Map.entry(temp, operand));
    return new Leaf(temp, null);
  }

  /** Whether nothing in an operand needs to be prepared. */
  private boolean isFree(Operand operand) {
    return operand instanceof Leaf
        ? isSimple(operand)
        : isOperator(operand) && ((Tree) operand).operands().stream().allMatch(this::isFree);
  }

  /** The node of a prepared operand; null for a constant that is no int. */
  Node node(Operand operand) {
    if (operand instanceof Leaf leaf) {
      return leaf(leaf.value());
    }
    operatorCount++;
    Tree tree = (Tree) operand;
    LongOperation operation = LongOperation.of(((Instr.Operate) tree.instr()).operation());
    return new Operate(operation, tree.operands().stream().map(this::node).toList());
  }

  private Node leaf(Value value) {
    if (!(value instanceof Constant constant)) {
      variables.add(value);
      return new Read(value);
    }
    return constant.value() instanceof Long number ? new Number(number) : null;
  }
}
