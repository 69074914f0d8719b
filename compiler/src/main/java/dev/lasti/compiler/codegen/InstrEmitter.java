package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Variable;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the instructions of a method, with their operands as trees. */
final class InstrEmitter {
  private final MethodContext context;
  private final CodeBuilder code;
  private final BodyFrame frame;
  private final TempUses uses;
  private final OperationEmitter operations;
  private final IntegerEmitter integers;
  private final FunctionMaker functionMaker;

  InstrEmitter(MethodContext context, BodyFrame frame, TempUses uses) {
    this.context = context;
    this.code = context.code();
    this.frame = frame;
    this.uses = uses;
    this.operations = new OperationEmitter(context, this, frame);
    this.integers = new IntegerEmitter(context, this);
    this.functionMaker = new FunctionMaker(context, this);
  }

  /** Executes an instruction and assigns its result. */
  void emitStatement(Tree tree) {
    Instr instr = tree.instr();
    if (instr instanceof Instr.CheckBound check) {
      emitCheck(check);
    } else if (isWanted(instr.result())) {
      if (instr instanceof Instr.Move move && move.unbinds()) {
        emitUnbinding(move, tree);
      } else {
        assign(instr.result(), tree);
      }
    } else {
      drop(emit(tree));
    }
  }

  private void emitUnbinding(Instr.Move move, Tree tree) {
    boolean letsGo = move.letsGo() && !context.types().isInteger(move.result());
    if (letsGo) {
      context.push(move.result());
    }
    assign(move.result(), tree);
    frame.emitDeleted(move.result());
    if (letsGo) {
      context.clearFreeSlots();
      code.invoke(RuntimeMethod.LET_GO);
    }
  }

  private void assign(Variable result, Tree tree) {
    if (context.types().isInteger(result) && integers.emitAssignment(result, tree)) {
      frame.emitAssigned(result);
    } else {
      store(result, emit(tree));
    }
  }

  private boolean isWanted(Variable result) {
    return result != null && !(result instanceof Temp temp && uses.count(temp) == 0);
  }

  /** Assigns what is on the stack. */
  void store(Variable variable, Pushed pushed) {
    if (variable.kind() == Kind.OBJECT) {
      box(pushed);
    }
    context.store(variable);
    frame.emitAssigned(variable);
  }

  /** Assigns the {@code long} on the stack to a variable in two. */
  void storeLong(Variable variable) {
    context.storeLong(variable);
    frame.emitAssigned(variable);
  }

  /** Assigns the object on the stack to a variable in two, even if it is an int. */
  void storeObject(Variable variable) {
    code.instruction(Opcodes.LCONST_0);
    code.store(ValueType.LONG, context.slots().ofLong(variable));
    context.storeSlot(variable);
    frame.emitAssigned(variable);
  }

  private void drop(Pushed pushed) {
    if (pushed != Pushed.NOTHING) {
      code.instruction(Opcodes.POP);
    }
  }

  /** Writes arithmetic on ints. */
  IntegerEmitter integers() {
    return integers;
  }

  /** Makes a Python value of a raw one. */
  void box(Pushed pushed) {
    switch (pushed) {
      case BOOLEAN -> code.invoke(RuntimeMethod.BOX_BOOLEAN);
      case INT -> {
        code.instruction(Opcodes.I2L);
        code.invoke(RuntimeMethod.BOX_LONG);
      }
      case REFERENCE -> {}
      case NOTHING -> throw new IllegalStateException("the instruction has no result");
    }
  }

  /** Pushes an operand as a Python value. */
  void pushObject(Operand operand) {
    box(push(operand));
  }

  /** Pushes an operand that is known to be of a class, whatever the verifier knows. */
  void pushAs(Operand operand, String internalName) {
    pushObject(operand);
    if (!internalName.equals(typeOf(operand).internalName())) {
      code.cast(internalName);
    }
  }

  private ValueType typeOf(Operand operand) {
    return operand instanceof Leaf leaf
        ? context.types().of(leaf.value())
        : ValueTypes.resultType(((Tree) operand).instr());
  }

  /** Pushes an operand in whatever form its code leaves it. */
  Pushed push(Operand operand) {
    if (operand instanceof Tree tree) {
      return emit(tree);
    }
    Leaf leaf = (Leaf) operand;
    context.push(leaf.value());
    if (leaf.check() != null) {
      Label bound = new Label();
      code.instruction(Opcodes.DUP);
      raiseUnbound(leaf.check(), bound);
    }
    return leaf.value().kind() == Kind.INT ? Pushed.INT : Pushed.REFERENCE;
  }

  /** Pushes operands as a new array. */
  void pushArray(List<? extends Operand> operands) {
    code.pushArray("java/lang/Object", operands.size(), i -> pushObject(operands.get(i)));
  }

  private Pushed emit(Tree tree) {
    return integers.emitObject(tree)
        ? Pushed.REFERENCE
        : tree.instr().accept(new Emission(tree.operands()));
  }

  private void emitCheck(Instr.CheckBound check) {
    context.push(check.local());
    raiseUnbound(check, new Label());
  }

  private void raiseUnbound(Instr.CheckBound check, Label bound) {
    code.jump(Opcodes.IFNONNULL, bound);
    context.positionAside(check.span());
    code.pushString(check.local().sourceName());
    code.invoke(RuntimeMethod.UNBOUND_LOCAL);
    context.raise();
    code.label(bound);
  }

  /** One instruction with its operands. */
  private final class Emission implements Instr.Visitor<Pushed> {
    private final List<Operand> operands;

    Emission(List<Operand> operands) {
      this.operands = operands;
    }

    @Override
    public Pushed visitMove(Instr.Move move) {
      return push(operands.get(0));
    }

    @Override
    public Pushed visitCheckBound(Instr.CheckBound check) {
      throw new IllegalStateException("a check has no value");
    }

    @Override
    public Pushed visitOperate(Instr.Operate operate) {
      return operations.emit(operate, operands);
    }

    @Override
    public Pushed visitMakeFunction(Instr.MakeFunction make) {
      functionMaker.emit(make, operands);
      return Pushed.REFERENCE;
    }

    @Override
    public Pushed visitCatchException(Instr.CatchException catching) {
      code.getStatic(context.entry().code());
      context.pushPosition();
      code.invoke(RuntimeMethod.ADD_TRACEBACK);
      return Pushed.REFERENCE;
    }

    @Override
    public Pushed visitResume(Instr.Resume resume) {
      frame.emitResume(resume);
      return Pushed.REFERENCE;
    }
  }
}
