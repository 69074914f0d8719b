package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.analysis.Liveness;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Writes the static method that is the body of a function, class or module. */
final class FunctionEmitter implements BodyFrame {
  private static final int FUNCTION_SLOT = 0;

  private final IrFunction function;
  private final CodeBuilder code;
  private final ControlFlow flow;
  private final MethodContext context;
  private final BodyEmitter body;

  FunctionEmitter(
      ModuleLayout layout, FunctionEntry entry, BodyAnalysis analysis, CodeBuilder code) {
    this.function = entry.function();
    this.code = code;
    this.flow = analysis.flow();
    LocalSlots slots = slots(entry, analysis);
    this.context = new MethodContext(layout, entry, code, analysis, slots, FrameFields.none());
    this.body = new BodyEmitter(context, this, analysis);
  }

  private static LocalSlots slots(FunctionEntry entry, BodyAnalysis analysis) {
    int first = firstParameter(entry);
    LocalSlots slots =
        new LocalSlots(first + entry.argumentCount(), analysis.types(), analysis.uses());
    List<Local> parameters = entry.function().parameters().locals();
    for (int i = 0; i < parameters.size() && !entry.takesArray(); i++) {
      slots.assign(parameters.get(i), first + i);
    }
    return slots;
  }

  private static int firstParameter(FunctionEntry entry) {
    return entry.takesFunction() ? FUNCTION_SLOT + 1 : 0;
  }

  /** Writes the whole code of the method. */
  void emit() {
    if (context.entry().takesArray()) {
      unpackParameters();
    } else {
      context.startScopes(function.parameters().locals());
    }
    context.startPositions();
    Set<Variable> unassigned = Liveness.of(function).atStart(function.entry());
    unassigned.removeAll(function.parameters().locals());
    context.blank(unassigned);
    body.emit(BlockOrder.of(function, flow));
    if (body.someLeave()) {
      emitUncaught();
    }
    body.emitExceptionTable();
    context.emitVariableNames();
  }

  private void unpackParameters() {
    FunctionEntry entry = context.entry();
    int index = 0;
    for (Local parameter : function.parameters().locals()) {
      entry.loadParameter(code, firstParameter(entry), index++);
      context.store(parameter);
    }
  }

  private void emitUncaught() {
    code.label(body.uncaught());
    code.getStatic(context.entry().code());
    context.pushPosition();
    code.invoke(RuntimeMethod.ADD_TRACEBACK);
    context.raise();
  }

  @Override
  public void pushFunction() {
    code.loadObject(FUNCTION_SLOT);
  }

  @Override
  public void emitReturn(InstrEmitter instrs, Operand value) {
    instrs.pushObject(value);
    code.instruction(Opcodes.ARETURN);
  }

  @Override
  public void emitResume(Instr.Resume resume) {
    throw new IllegalStateException("no generator: " + function);
  }

  @Override
  public void emitYield(InstrEmitter instrs, Terminator.Yield yield, Operand value) {
    throw new IllegalStateException("no generator: " + function);
  }

  @Override
  public void emitDelegate(InstrEmitter instrs, Terminator.Delegate delegate, Operand iterator) {
    throw new IllegalStateException("no generator: " + function);
  }
}
