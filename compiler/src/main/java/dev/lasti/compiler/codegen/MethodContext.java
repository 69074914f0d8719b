package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.objects.Positions;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * What the emitters of one method share: where the variables are, what is being written, and the
 * value of the variable {@code pos}.
 *
 * <p>{@code pos} is the number of the position in the source of what may raise next. It is set only
 * where it changes.
 */
final class MethodContext {
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int FRAME_SLOT = 0;

  /** The position of the {@code def}, which a call or resumption starts with. */
  private static final int AT_ENTRY = 0;

  private final ModuleLayout layout;
  private final FunctionEntry entry;
  private final CodeBuilder code;
  private final LocalSlots slots;
  private final FrameFields shared;
  private final ValueTypes types;
  private final PositionTable positions;
  private final Map<Block, Label> labels = new LinkedHashMap<>();
  private final int positionSlot;
  private final Map<Local, Label> scopes = new LinkedHashMap<>();
  private final Map<Block, Integer> positionsAtEnd = new HashMap<>();
  private int currentPosition = UNKNOWN;
  private int currentLine;

  /**
   * @param slots where the method's variables go
   * @param shared the variables that live in fields of the frame instead, which is in slot 0
   */
  MethodContext(
      ModuleLayout layout,
      FunctionEntry entry,
      CodeBuilder code,
      BodyAnalysis analysis,
      LocalSlots slots,
      FrameFields shared) {
    this.layout = layout;
    this.entry = entry;
    this.code = code;
    this.slots = slots;
    this.shared = shared;
    this.types = analysis.types();
    this.positions = layout.positions(entry.function());
    this.positionSlot = slots.reserve();
  }

  ModuleLayout layout() {
    return layout;
  }

  FunctionEntry entry() {
    return entry;
  }

  IrFunction function() {
    return entry.function();
  }

  CodeBuilder code() {
    return code;
  }

  LocalSlots slots() {
    return slots;
  }

  ValueTypes types() {
    return types;
  }

  /** The place where a block starts. */
  Label label(Block block) {
    return labels.computeIfAbsent(block, unused -> new Label());
  }

  /** All blocks that {@link #label} was asked for, in the order of the questions. */
  List<Block> labelled() {
    return List.copyOf(labels.keySet());
  }

  /** Whether a variable is a local variable of the method. */
  boolean hasSlot(Variable variable) {
    return !shared.contains(variable);
  }

  /** Pushes a variable or constant. */
  void push(Value value) {
    if (!(value instanceof Variable variable)) {
      push((Constant) value);
      return;
    }
    load(variable);
    if (types.isInteger(variable)) {
      code.load(ValueType.LONG, slots.ofLong(variable));
      code.invoke(RuntimeMethod.INTEGER_VALUE);
    }
    if (hasSlot(variable)) {
      slots.used(variable);
    }
  }

  /** Pushes a variable, of one in two the object, as one of several loads for one use. */
  void load(Variable variable) {
    if (hasSlot(variable)) {
      code.load(types.of(variable), slots.of(variable));
    } else {
      code.loadObject(FRAME_SLOT);
      shared.emitGet(code, variable);
    }
  }

  /** Assigns what is on the stack. */
  void store(Variable variable) {
    if (!hasSlot(variable)) {
      code.loadObject(FRAME_SLOT);
      code.instruction(Opcodes.SWAP);
      shared.emitPut(code, variable);
      return;
    }
    if (types.isInteger(variable)) {
      code.instruction(Opcodes.DUP);
      code.invoke(RuntimeMethod.INTEGER_NUMBER);
      code.store(ValueType.LONG, slots.ofLong(variable));
      code.invoke(RuntimeMethod.INTEGER_OBJECT);
    }
    storeSlot(variable);
  }

  /** Assigns the {@code long} on the stack to a variable in two. */
  void storeLong(Variable variable) {
    code.store(ValueType.LONG, slots.ofLong(variable));
    code.instruction(Opcodes.ACONST_NULL);
    storeSlot(variable);
  }

  /** Stores what is on the stack into the slot of a variable; of one in two, the object. */
  void storeSlot(Variable variable) {
    code.store(types.of(variable), slots.of(variable));
    if (variable instanceof Local local && !local.isHidden() && !scopes.containsKey(local)) {
      Label assigned = new Label();
      code.label(assigned);
      scopes.put(local, assigned);
    }
  }

  /** Says that variables have their values here already. */
  void startScopes(Collection<Local> locals) {
    Label here = new Label();
    code.label(here);
    locals.forEach(local -> scopes.put(local, here));
  }

  /** Makes variables unbound, which the JVM would not let be read otherwise. */
  void blank(Collection<Variable> variables) {
    for (Variable variable : variables) {
      if (hasSlot(variable)) {
        blank(variable);
      }
    }
  }

  private void blank(Variable variable) {
    if (types.isInteger(variable)) {
      code.instruction(Opcodes.LCONST_0);
      code.store(ValueType.LONG, slots.ofLong(variable));
      code.getStatic(StaticField.UNBOUND_INTEGER);
    } else {
      code.instruction(types.of(variable).emptyOpcode());
    }
    code.store(types.of(variable), slots.of(variable));
  }

  /** Drops what only dead temporaries hold: to the collector, a slot of the JVM's is in use. */
  void clearFreeSlots() {
    for (int slot : slots.freeObjects()) {
      code.instruction(Opcodes.ACONST_NULL);
      code.store(ValueType.OBJECT, slot);
    }
  }

  /** Tells debuggers the names of the variables, each from its first assignment on. */
  void emitVariableNames() {
    Label end = new Label();
    code.label(end);
    scopes.forEach(
        (local, start) -> {
          String name = ClassNames.legal(local.name());
          String descriptor = types.of(local).descriptor();
          code.visitor().visitLocalVariable(name, descriptor, null, start, end, slots.of(local));
          if (types.isInteger(local)) {
            code.visitor()
                .visitLocalVariable(
                    name + "$long",
                    ValueType.LONG.descriptor(),
                    null,
                    start,
                    end,
                    slots.ofLong(local));
          }
        });
  }

  private void push(Constant constant) {
    if (ConstantEmitter.isInline(constant.value())) {
      ConstantEmitter.push(code, constant.value());
    } else {
      code.getStatic(layout.pool().constant(constant));
    }
  }

  /** Sets {@code pos} at the entry of the method. */
  void startPositions() {
    setPosition(AT_ENTRY);
  }

  /** Starts a block: {@code pos} is known if it is the same at the ends of all predecessors. */
  void enter(Block block, ControlFlow flow) {
    currentPosition = block.isHandler() ? UNKNOWN : positionAtStart(flow.predecessors(block));
  }

  private int positionAtStart(List<Block> predecessors) {
    if (predecessors.isEmpty() || predecessors.get(0).suspends()) {
      return AT_ENTRY;
    }
    int position = positionAtEnd(predecessors.get(0));
    for (Block predecessor : predecessors) {
      if (positionAtEnd(predecessor) != position) {
        return UNKNOWN;
      }
    }
    return position;
  }

  private int positionAtEnd(Block block) {
    return positionsAtEnd.getOrDefault(block, UNKNOWN);
  }

  /** Ends a block. */
  void leave(Block block) {
    positionsAtEnd.put(block, currentPosition);
  }

  /** Forgets what {@code pos} is, where several ways meet. */
  void forgetPosition() {
    currentPosition = UNKNOWN;
  }

  /** Says that what follows may raise, and what it stands for; null for no source of its own. */
  void position(Span span) {
    if (span != null) {
      int number = positions.number(span);
      line(span);
      if (number != currentPosition) {
        currentPosition = number;
        setPosition(number);
      }
    }
  }

  /** The same on a way aside, which ends in raising. */
  void positionAside(Span span) {
    if (span != null && positions.number(span) != currentPosition) {
      setPosition(positions.number(span));
    }
  }

  /** Says that what is raised next gets no traceback entry here. */
  void noPosition() {
    setPosition(Positions.NONE);
    forgetPosition();
  }

  /**
   * The same, and where the function is left by what is raised next: a line that its frame shows.
   *
   * @param span null for where the exception was raised before
   */
  void reraisePosition(Span span) {
    setPosition(span == null ? Positions.NONE : Positions.ofReraise(positions.number(span)));
    forgetPosition();
  }

  private void setPosition(int number) {
    code.pushInt(number);
    code.store(ValueType.INT, positionSlot);
  }

  void pushPosition() {
    code.load(ValueType.INT, positionSlot);
  }

  private void line(Span span) {
    if (span.line() != currentLine) {
      currentLine = span.line();
      Label here = new Label();
      code.label(here);
      code.visitor().visitLineNumber(currentLine, here);
    }
  }

  /** Throws the exception on the stack. */
  void raise() {
    code.instruction(Opcodes.ATHROW);
  }
}
