package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SegmentPlan.Segment;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the method of one segment of a large function or generator.
 *
 * <pre>
 *   segment$3(frame):
 *     switch frame.entry$               E1: B1, E2: B2, E3: CAUGHT, E4: { st = E4; goto HEAD }
 *     B1: ...                           the blocks
 *     HEAD: if st != 0: goto DISPATCH; ...
 *     DISPATCH: switch st               E4: { st = 0; goto B4 }
 *     CAUGHT: push frame.caught$; goto the handler
 *     OUT7: frame.entry$ = E7; return frame             a jump to another segment
 *     PAD8: frame.caught$ = exception; goto OUT8        an exception for another segment
 * </pre>
 *
 * <p>Shared variables stay in the fields of the frame. So an entry has nothing to load, and where
 * control leaves, nothing is to be saved.
 */
final class SegmentEmitter implements BodyFrame {
  /** The slot of the frame, both here and in the driver. */
  static final int FRAME = GeneratorProtocol.FRAME;

  /** The number of the start of the function, which passes no loop. */
  private static final int NO_DISPATCH = 0;

  private final SegmentedBody body;
  private final Segment segment;
  private final CodeBuilder code;
  private final Map<Block, Integer> suspensions;
  private final MethodContext context;
  private final BodyEmitter blocks;
  private final GeneratorProtocol generator;
  private final boolean isGenerator;

  /** For each loop head that dispatch passes, where it goes on, by number of the entry. */
  private final Map<Block, Map<Integer, Label>> dispatches = new LinkedHashMap<>();

  private final Map<Block, Label> dispatchLabels = new LinkedHashMap<>();

  /** For each entry that passes loop heads, what is jumped to from the last one. */
  private final Map<Block, Label> landings = new LinkedHashMap<>();

  private final Map<Block, Label> handlerEntries = new LinkedHashMap<>();
  private final int stateSlot;

  SegmentEmitter(
      ModuleLayout layout,
      SegmentedBody body,
      Segment segment,
      CodeBuilder code,
      Map<Block, Integer> suspensions) {
    this.body = body;
    this.segment = segment;
    this.code = code;
    this.suspensions = suspensions;
    FrameClass frame = body.frame();
    this.isGenerator = frame.entry().function().kind().isResumable();
    int first = isGenerator ? GeneratorProtocol.FIRST_FREE_SLOT : FRAME + 1;
    LocalSlots slots = new LocalSlots(first, body.analysis().types(), body.analysis().uses());
    this.context =
        new MethodContext(layout, frame.entry(), code, body.analysis(), slots, frame.fields());
    this.blocks = new BodyEmitter(context, this, body.analysis());
    this.generator = new GeneratorProtocol(context);
    segment.heads().forEach(this::addDispatches);
    this.stateSlot = dispatches.isEmpty() ? -1 : slots.reserve();
  }

  private void addDispatches(Block entry, List<Block> heads) {
    for (int i = 0; i < heads.size(); i++) {
      boolean isLast = i + 1 == heads.size();
      Label next =
          isLast
              ? landings.computeIfAbsent(entry, unused -> new Label())
              : context.label(heads.get(i + 1));
      Block head = heads.get(i);
      dispatchLabels.computeIfAbsent(head, unused -> new Label());
      dispatches.computeIfAbsent(head, unused -> new TreeMap<>()).put(body.numberOf(entry), next);
    }
  }

  /**
   * Writes the whole code of the method.
   *
   * @param order the blocks of the segment
   */
  void emit(List<Block> order) {
    context.startPositions();
    if (!dispatches.isEmpty()) {
      setState(NO_DISPATCH);
      context.blank(dispatchedVariables());
    }
    emitEntries();
    blocks.emit(order);
    dispatches.forEach(this::emitDispatch);
    landings.forEach(this::emitLanding);
    handlerEntries.forEach(this::emitHandlerEntry);
    for (Block block : context.labelled()) {
      if (!segment.blocks().contains(block)) {
        emitExit(block);
      }
    }
    if (blocks.someLeave()) {
      emitUncaught();
    }
    blocks.emitExceptionTable();
    context.emitVariableNames();
  }

  /** All variables that pass a loop head on some way: the JVM wants them assigned on all. */
  private Set<Variable> dispatchedVariables() {
    Set<Variable> variables = new LinkedHashSet<>();
    dispatches.keySet().forEach(head -> variables.addAll(body.plan().liveAt(head)));
    return variables;
  }

  private void emitEntries() {
    Map<Block, Label> passing = new LinkedHashMap<>();
    Map<Integer, Label> targets = new TreeMap<>();
    for (Block entry : segment.entries()) {
      boolean passes = !segment.heads().get(entry).isEmpty();
      Label target =
          passes ? passing.computeIfAbsent(entry, unused -> new Label()) : entryLabel(entry);
      targets.put(body.numberOf(entry), target);
    }
    emitChoice(targets, () -> body.emitGetEntry(code));
    for (Map.Entry<Block, Label> entry : passing.entrySet()) {
      code.label(entry.getValue());
      setState(body.numberOf(entry.getKey()));
      code.goTo(context.label(segment.heads().get(entry.getKey()).get(0)));
    }
  }

  /** Where an entry is jumped to: a handler wants the exception on the stack. */
  private Label entryLabel(Block entry) {
    return entry.isHandler()
        ? handlerEntries.computeIfAbsent(entry, unused -> new Label())
        : context.label(entry);
  }

  private void emitDispatch(Block head, Map<Integer, Label> targets) {
    code.label(dispatchLabels.get(head));
    emitChoice(targets, () -> code.load(ValueType.INT, stateSlot));
  }

  private void emitLanding(Block entry, Label landing) {
    code.label(landing);
    setState(NO_DISPATCH);
    code.goTo(entryLabel(entry));
  }

  /** Enters a handler with an exception that has its traceback entry already. */
  private void emitHandlerEntry(Block handler, Label label) {
    code.label(label);
    context.noPosition();
    body.emitTakeCaught(code);
    code.goTo(context.label(handler));
  }

  /** One of the targets needs no test. */
  private void emitChoice(Map<Integer, Label> targets, Runnable pushNumber) {
    int[] keys = targets.keySet().stream().mapToInt(Integer::intValue).toArray();
    Label[] labels = targets.values().toArray(new Label[0]);
    if (keys.length == 1) {
      code.goTo(labels[0]);
    } else {
      pushNumber.run();
      code.choose(keys, labels, labels[0]);
    }
  }

  /** What a jump to a block of another segment, or an exception for one, comes to. */
  private void emitExit(Block target) {
    code.label(context.label(target));
    if (target.isHandler()) {
      emitAddTraceback();
      body.emitSetCaught(code);
    }
    goOnAt(target);
  }

  private void goOnAt(Block target) {
    body.emitSetEntry(code, target);
    code.loadObject(FRAME);
    code.instruction(Opcodes.ARETURN);
  }

  private void emitAddTraceback() {
    code.getStatic(context.entry().code());
    context.pushPosition();
    code.invoke(RuntimeMethod.ADD_TRACEBACK);
  }

  private void emitUncaught() {
    code.label(blocks.uncaught());
    if (isGenerator) {
      generator.emitUncaught();
    } else {
      emitAddTraceback();
      context.raise();
    }
  }

  private void setState(int state) {
    code.pushInt(state);
    code.store(ValueType.INT, stateSlot);
  }

  @Override
  public void emitStart(Block block) {
    if (dispatches.containsKey(block)) {
      context.forgetPosition();
      code.load(ValueType.INT, stateSlot);
      code.jump(Opcodes.IFNE, dispatchLabels.get(block));
    }
  }

  @Override
  public void pushFunction() {
    code.loadObject(FRAME);
    body.frame().emitGetFunction(code);
  }

  @Override
  public void emitReturn(InstrEmitter instrs, Operand value) {
    if (isGenerator) {
      generator.emitReturn(instrs, value);
    } else {
      instrs.pushObject(value);
      code.instruction(Opcodes.ARETURN);
    }
  }

  @Override
  public void emitResume(Instr.Resume resume) {
    generator.emitResume(resume);
  }

  @Override
  public void emitYield(InstrEmitter instrs, Terminator.Yield yield, Operand value) {
    instrs.pushObject(value);
    suspend(yield.resume());
  }

  @Override
  public void emitDelegate(InstrEmitter instrs, Terminator.Delegate delegate, Operand iterator) {
    generator.emitDelegate(instrs, iterator);
    suspend(delegate.resume());
  }

  /** Returns what is on the stack. */
  private void suspend(Block resume) {
    generator.emitSuspended(suspensions.get(resume));
    body.emitSetEntry(code, resume);
    code.instruction(Opcodes.ARETURN);
  }
}
