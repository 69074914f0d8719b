package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.analysis.SpillPlan.Suspension;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method {@code resume} of a frame class: the body of a generator or coroutine.
 *
 * <pre>
 *   resume(sent):
 *     switch lasti                    0: START, 1: T1, 2: T2; else return resumeUnsuspended(sent)
 *     START: lasti = RUNNING; load parameters; goto the first block
 *     T1:    lasti = RUNNING; load what is live; goto the block that follows the yield
 *     T2:    lasti = RUNNING; load what is live; st = 2; goto HEAD
 *     HEAD:  if st != 0: goto DISPATCH; ...
 *     DISPATCH: switch st             2: the block that follows the yield, which sets st = 0
 * </pre>
 *
 * <p>The code that a {@code yield} is resumed by, its trampoline, stands outside of all protected
 * ranges. Where {@link dev.lasti.compiler.analysis.DispatchPlan} says that a jump to the block
 * behind the {@code yield} would be one into a loop, the way goes through the loop's head.
 */
final class GeneratorEmitter implements BodyFrame {
  private static final int THIS = GeneratorProtocol.FRAME;
  private static final int NO_DISPATCH = 0;

  private final FrameClass frameClass;
  private final SpillPlan plan;
  private final CodeBuilder code;
  private final ControlFlow flow;
  private final MethodContext context;
  private final GeneratorProtocol protocol;
  private final BodyEmitter body;
  private final Map<Block, Suspension> suspensions = new HashMap<>();
  private final Map<Block, Suspension> resumes = new HashMap<>();
  private final Map<Integer, Label> trampolines = new TreeMap<>();
  private final Map<Block, Label> dispatches = new LinkedHashMap<>();
  private final Label delegating = new Label();
  private final int stateSlot;

  GeneratorEmitter(
      ModuleLayout layout,
      FrameClass frameClass,
      SpillPlan plan,
      BodyAnalysis analysis,
      CodeBuilder code) {
    this.frameClass = frameClass;
    this.plan = plan;
    this.code = code;
    this.flow = analysis.flow();
    LocalSlots slots =
        new LocalSlots(GeneratorProtocol.FIRST_FREE_SLOT, analysis.types(), analysis.uses());
    this.context =
        new MethodContext(layout, frameClass.entry(), code, analysis, slots, FrameFields.none());
    this.protocol = new GeneratorProtocol(context);
    this.body = new BodyEmitter(context, this, analysis);
    for (Suspension suspension : plan.suspensions()) {
      suspensions.put(suspension.block(), suspension);
      resumes.put(suspension.resume(), suspension);
      trampolines.put(suspension.number(), new Label());
      suspension.heads().forEach(head -> dispatches.put(head, new Label()));
    }
    this.stateSlot = dispatches.isEmpty() ? -1 : slots.reserve();
  }

  /** Writes the whole code of the method. */
  void emit() {
    context.startPositions();
    emitEntry();
    body.emit(BlockOrder.of(context.function(), flow));
    dispatches.forEach(this::emitDispatch);
    if (trampolinesDelegate()) {
      code.label(delegating);
      GeneratorProtocol.emitDelegating(code);
    }
    if (body.someLeave()) {
      code.label(body.uncaught());
      protocol.emitUncaught();
    }
    body.emitExceptionTable();
    context.emitVariableNames();
  }

  private void emitEntry() {
    if (!dispatches.isEmpty()) {
      setState(NO_DISPATCH);
      context.blank(dispatchedVariables());
    }
    Label start = new Label();
    Label unsuspended = new Label();
    Label[] targets = new Label[trampolines.size() + 1];
    targets[0] = start;
    trampolines.forEach((number, label) -> targets[number] = label);
    GeneratorProtocol.emitGetLasti(code);
    code.visitor().visitTableSwitchInsn(0, trampolines.size(), unsuspended, targets);
    code.label(unsuspended);
    GeneratorProtocol.emitUnsuspended(code);
    code.label(start);
    GeneratorProtocol.emitRunning(code);
    restore(plan.restoredAtStart());
    context.blank(plan.unboundAtStart());
  }

  /** All variables that pass a loop head on some way: the JVM wants them assigned on all. */
  private Set<Variable> dispatchedVariables() {
    Set<Variable> variables = new LinkedHashSet<>();
    for (Suspension suspension : plan.suspensions()) {
      if (!suspension.heads().isEmpty()) {
        variables.addAll(suspension.restored());
        variables.addAll(suspension.blanked());
      }
    }
    return variables;
  }

  private boolean trampolinesDelegate() {
    return suspensions.keySet().stream().anyMatch(GeneratorEmitter::delegates);
  }

  private static boolean delegates(Block block) {
    return block.terminator() instanceof Terminator.Delegate;
  }

  /** The trampoline of the {@code yield} that a block follows. */
  @Override
  public void emitBefore(Block block) {
    Suspension suspension = resumes.get(block);
    if (suspension == null) {
      return;
    }
    code.label(trampolines.get(suspension.number()));
    if (delegates(suspension.block())) {
      GeneratorProtocol.emitGetDelegate(code);
      code.jump(Opcodes.IFNONNULL, delegating);
    }
    GeneratorProtocol.emitRunning(code);
    restore(suspension.restored());
    if (!suspension.heads().isEmpty()) {
      setState(suspension.number());
      code.goTo(context.label(suspension.heads().get(0)));
    }
  }

  @Override
  public void emitStart(Block block) {
    if (dispatches.containsKey(block)) {
      context.forgetPosition();
      code.load(ValueType.INT, stateSlot);
      code.jump(Opcodes.IFNE, dispatches.get(block));
    }
    Suspension suspension = resumes.get(block);
    if (suspension != null && !suspension.heads().isEmpty()) {
      setState(NO_DISPATCH);
    }
  }

  /** Where a loop head sends the states that pass it: on to an inner head, or to the end. */
  private void emitDispatch(Block head, Label label) {
    code.label(label);
    Map<Integer, Label> targets = new TreeMap<>();
    for (Suspension suspension : plan.suspensions()) {
      int depth = suspension.heads().indexOf(head);
      if (depth >= 0) {
        boolean last = depth == suspension.heads().size() - 1;
        Block target = last ? suspension.resume() : suspension.heads().get(depth + 1);
        targets.put(suspension.number(), context.label(target));
      }
    }
    emitChoice(targets);
  }

  /** The last one needs no test. */
  private void emitChoice(Map<Integer, Label> targets) {
    int[] keys = targets.keySet().stream().mapToInt(Integer::intValue).toArray();
    Label[] labels = targets.values().toArray(new Label[0]);
    int tested = keys.length - 1;
    if (tested > 0) {
      code.load(ValueType.INT, stateSlot);
      code.choose(Arrays.copyOf(keys, tested), Arrays.copyOf(labels, tested), labels[tested]);
    } else {
      code.goTo(labels[0]);
    }
  }

  private void setState(int state) {
    code.pushInt(state);
    code.store(ValueType.INT, stateSlot);
  }

  private void restore(Collection<Variable> variables) {
    for (Variable variable : variables) {
      code.loadObject(THIS);
      frameClass.fields().emitGet(code, variable);
      context.storeSlot(variable);
      if (context.types().isInteger(variable)) {
        code.loadObject(THIS);
        frameClass.fields().emitGetLong(code, variable);
        code.store(ValueType.LONG, context.slots().ofLong(variable));
      }
    }
  }

  private void save(Variable variable) {
    code.loadObject(THIS);
    code.load(context.types().of(variable), context.slots().of(variable));
    frameClass.fields().emitPut(code, variable);
    if (context.types().isInteger(variable)) {
      code.loadObject(THIS);
      code.load(ValueType.LONG, context.slots().ofLong(variable));
      frameClass.fields().emitPutLong(code, variable);
    }
  }

  /** Saves what only {@code f_locals} shows, if the program has mentioned that. */
  private void saveDead(Set<Variable> variables) {
    if (!variables.isEmpty()) {
      Label unseen = new Label();
      code.getStatic(frameClass.keepsDeadNames());
      code.jump(Opcodes.IFEQ, unseen);
      variables.forEach(this::save);
      code.label(unseen);
    }
  }

  @Override
  public void pushFunction() {
    code.loadObject(THIS);
    frameClass.emitGetFunction(code);
  }

  @Override
  public void emitAssigned(Variable variable) {
    if (plan.writtenThrough().contains(variable)) {
      save(variable);
    }
  }

  /** The field must not keep alive what the program has deleted. */
  @Override
  public void emitDeleted(Variable variable) {
    if (frameClass.fields().contains(variable) && !plan.writtenThrough().contains(variable)) {
      save(variable);
    }
  }

  @Override
  public void emitReturn(InstrEmitter instrs, Operand value) {
    protocol.emitReturn(instrs, value);
  }

  @Override
  public void emitResume(Instr.Resume resume) {
    protocol.emitResume(resume);
  }

  @Override
  public void emitYield(InstrEmitter instrs, Terminator.Yield yield, Operand value) {
    instrs.pushObject(value);
    suspend(yield.resume());
  }

  @Override
  public void emitDelegate(InstrEmitter instrs, Terminator.Delegate delegate, Operand iterator) {
    protocol.emitDelegate(instrs, iterator);
    suspend(delegate.resume());
  }

  /** Saves what is to be saved, and returns what is on the stack. */
  private void suspend(Block resume) {
    Suspension suspension = resumes.get(resume);
    Set<Variable> live = new LinkedHashSet<>(suspension.stored());
    live.removeAll(suspension.dead());
    live.forEach(this::save);
    saveDead(suspension.dead());
    protocol.emitSuspended(suspension.number());
    code.instruction(Opcodes.ARETURN);
  }
}
