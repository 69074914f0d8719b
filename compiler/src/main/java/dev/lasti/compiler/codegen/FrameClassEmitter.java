package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.analysis.SpillPlan;
import dev.lasti.compiler.analysis.SpillPlan.Suspension;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the frame class of a generator, and the static method that makes a generator with a new
 * frame.
 *
 * <p>The superclass is {@code GuardedFrame} where a {@code yield} is inside of {@code try}, and
 * {@code KeptGeneratorFrame}, with {@code resumeBody} for {@code resume}, where the body is to be
 * found while it runs.
 *
 * <pre>
 *   final class demo$counter extends GeneratorFrame {
 *     static final PyCode CODE = ...;
 *     static final StateTable STATES = ...;
 *     Object n, i;
 *     demo$counter(Object n) { this.n = n; }
 *     public Object resume(Object sent) { ... }
 *     public PyCode code() { return CODE; }
 *     public StateTable states() { return STATES; }
 *     public Object field(int index) { ... }
 *   }
 * </pre>
 */
final class FrameClassEmitter {
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String CODE = "CODE";
  private static final String CODE_DESCRIPTOR = "L" + RuntimeClass.CODE + ";";
  private static final String STATES = "STATES";
  private static final String STATES_DESCRIPTOR = "L" + RuntimeClass.STATES + ";";

  /** How many variables a method can make unbound with less than 8,000 bytes of code. */
  private static final int FORGOTTEN_PER_METHOD = 1000;

  private final ModuleLayout layout;
  private final SpillPlan plan;
  private final BodyAnalysis analysis;
  private final FrameClass frame;
  private final SegmentedBody segments;
  private final IrFunction function;
  private final ClassEmitter emitter;

  FrameClassEmitter(ModuleLayout layout, FunctionEntry entry) {
    this.layout = layout;
    this.function = entry.function();
    this.plan = SpillPlan.of(function);
    boolean isWhole = layout.budgets().of(function) == SegmentBudgets.WHOLE;
    SegmentPlan division = isWhole ? null : SegmentedBody.plan(layout, function);
    Set<Variable> variables = new LinkedHashSet<>(plan.fields());
    if (division != null) {
      variables.addAll(division.shared());
    }
    BodyAnalysis whole = BodyAnalysis.of(function);
    this.analysis = isWhole ? whole : whole.withObjects(variables);
    String name = layout.names().frame(function.qualname());
    FrameFields fields = new FrameFields(name, analysis.types(), variables);
    this.frame = new FrameClass(name, entry, fields, superconstructor());
    this.segments = division == null ? null : new SegmentedBody(layout, frame, analysis, division);
    this.emitter = new ClassEmitter(name, frame.superclass(), layout.module().sourceFile());
  }

  private RuntimeMethod superconstructor() {
    if (keepsFrame()) {
      return RuntimeMethod.NEW_KEPT_GENERATOR_FRAME;
    }
    return isProtected() ? RuntimeMethod.NEW_GUARDED_FRAME : RuntimeMethod.NEW_FRAME;
  }

  private boolean keepsFrame() {
    return function.attributes().keepsFrame();
  }

  /** Whether the body is suspended somewhere inside of {@code try} or {@code with}. */
  private boolean isProtected() {
    return plan.suspensions().stream().anyMatch(place -> place.resume().handler() != null);
  }

  /** Whether there are variables to save that only {@code f_locals} shows; segments save none. */
  private boolean hasDeadNames() {
    return segments == null
        && plan.suspensions().stream().anyMatch(suspension -> !suspension.dead().isEmpty());
  }

  /** Writes the frame class, and the classes of its segments where it is large. */
  List<ClassFile> emit() {
    emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, CODE, CODE_DESCRIPTOR);
    emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, STATES, STATES_DESCRIPTOR);
    if (hasDeadNames()) {
      StaticField keeps = frame.keepsDeadNames();
      emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, keeps.name(), keeps.descriptor());
    }
    frame.emitMembers(emitter);
    List<ClassFile> files = new ArrayList<>();
    if (segments == null) {
      int size = emitResume(this::emitWhole);
      layout.budgets().measured(function, size);
    } else {
      segments.emitFields(emitter);
      emitResume(this::emitDriver);
      files.addAll(segments.emitSegments(suspensionNumbers()));
    }
    emitStateMethods();
    files.add(0, emitter.finish());
    return files;
  }

  private int emitResume(Consumer<CodeBuilder> body) {
    String name = keepsFrame() ? "resumeBody" : "resume";
    return emitter.method(Opcodes.ACC_PUBLIC, name, "(" + OBJECT + ")" + OBJECT, body);
  }

  private void emitWhole(CodeBuilder code) {
    new GeneratorEmitter(layout, frame, plan, analysis, code).emit();
  }

  /** Checks the state as a whole body does, and calls the segments. */
  private void emitDriver(CodeBuilder code) {
    Label suspended = new Label();
    Label running = new Label();
    GeneratorProtocol.emitGetLasti(code);
    code.jump(Opcodes.IFGE, suspended);
    GeneratorProtocol.emitUnsuspended(code);
    code.label(suspended);
    GeneratorProtocol.emitGetDelegate(code);
    code.jump(Opcodes.IFNULL, running);
    GeneratorProtocol.emitDelegating(code);
    code.label(running);
    GeneratorProtocol.emitRunning(code);
    segments.emitLoop(code);
  }

  private Map<Block, Integer> suspensionNumbers() {
    Map<Block, Integer> numbers = new HashMap<>();
    plan.suspensions().forEach(at -> numbers.put(at.resume(), at.number()));
    return numbers;
  }

  private void emitStateMethods() {
    emitter.getter("code", codeField());
    emitter.getter("states", new StaticField(frame.name(), STATES, STATES_DESCRIPTOR));
    Map<String, List<Variable>> visible = visibleVariables();
    emitField(List.copyOf(visible.values()));
    emitHandled();
    emitForget();
    if (keepsFrame() && !isProtected()) {
      emitter.method(Opcodes.ACC_PROTECTED, "isProtected", "()Z", FrameClassEmitter::returnFalse);
    }
    emitStates(List.copyOf(visible.keySet()));
  }

  /** Writes the code of the static method. */
  void emitFactory(CodeBuilder code) {
    RuntimeMethod constructor =
        switch (function.kind()) {
          case GENERATOR -> RuntimeMethod.NEW_GENERATOR;
          case COROUTINE -> RuntimeMethod.NEW_COROUTINE;
          case ASYNC_GENERATOR -> RuntimeMethod.NEW_ASYNC_GENERATOR;
          case MODULE, FUNCTION, CLASS_BODY -> throw new IllegalStateException("no generator");
        };
    code.newObject(constructor.owner());
    code.loadObject(0);
    frame.emitNew(code);
    code.invoke(constructor);
    code.instruction(Opcodes.ARETURN);
  }

  /**
   * The variables that {@code f_locals} shows, by name: where the value is looked for, one after
   * the other. A captured parameter is in its cell once the body has started.
   */
  private Map<String, List<Variable>> visibleVariables() {
    CodeAttributes attributes = function.attributes();
    Set<String> names = new LinkedHashSet<>(attributes.localNames());
    names.addAll(attributes.cellNames());
    names.addAll(attributes.freeNames());
    Map<String, List<Variable>> visible = new LinkedHashMap<>();
    for (String name : names) {
      List<Variable> places = new ArrayList<>(List.of(Local.cell(name), new Local(name)));
      places.removeIf(place -> !frame.fields().contains(place));
      if (!places.isEmpty()) {
        visible.put(name, places);
      }
    }
    return visible;
  }

  private void emitField(List<List<Variable>> variables) {
    new ChoiceMethod(
            emitter,
            Opcodes.ACC_PUBLIC,
            "field",
            "(I)" + OBJECT,
            code -> code.load(ValueType.INT, 1),
            FrameClassEmitter::returnNull)
        .emit(
            IntStream.range(0, variables.size()).toArray(),
            (code, index) -> emitValue(code, variables.get(index)));
  }

  private static void returnNull(CodeBuilder code) {
    code.instruction(Opcodes.ACONST_NULL);
    code.instruction(Opcodes.ARETURN);
  }

  private static void returnFalse(CodeBuilder code) {
    code.pushInt(0);
    code.instruction(Opcodes.IRETURN);
  }

  private void emitValue(CodeBuilder code, List<Variable> places) {
    for (Variable place : places) {
      code.loadObject(0);
      frame.fields().emitGet(code, place);
      if (frame.fields().isInteger(place)) {
        code.loadObject(0);
        frame.fields().emitGetLong(code, place);
        code.invoke(RuntimeMethod.INTEGER_VALUE_OR_NULL);
      }
      if (((Local) place).isHidden()) {
        emitValueOfCell(code);
      }
    }
    code.instruction(Opcodes.ARETURN);
  }

  /** Returns what is in the cell on the stack, if there is a cell. */
  private static void emitValueOfCell(CodeBuilder code) {
    Label none = new Label();
    code.instruction(Opcodes.DUP);
    code.jump(Opcodes.IFNULL, none);
    code.getField(RuntimeClass.CELL, "value", OBJECT);
    code.instruction(Opcodes.ARETURN);
    code.label(none);
  }

  /** Overrides {@code handled()} if the body is suspended inside of a handler. */
  private void emitHandled() {
    Map<Integer, Variable> handled = new LinkedHashMap<>();
    for (Suspension suspension : plan.suspensions()) {
      Variable variable = handledVariable(suspension);
      if (variable != null) {
        handled.put(suspension.number(), variable);
      }
    }
    if (!handled.isEmpty()) {
      emitHandled(handled);
    }
  }

  private static Variable handledVariable(Suspension suspension) {
    Terminator terminator = suspension.block().terminator();
    Value handled =
        terminator instanceof Terminator.Delegate delegate
            ? delegate.handled()
            : ((Terminator.Yield) terminator).handled();
    return handled instanceof Variable variable ? variable : null;
  }

  private void emitHandled(Map<Integer, Variable> handled) {
    List<Variable> variables = List.copyOf(handled.values());
    new ChoiceMethod(
            emitter,
            Opcodes.ACC_PROTECTED,
            "handled",
            "()L" + RuntimeClass.EXCEPTION + ";",
            GeneratorProtocol::emitGetLasti,
            FrameClassEmitter::returnNull)
        .emit(
            handled.keySet().stream().mapToInt(Integer::intValue).toArray(),
            (code, index) -> emitHandledException(code, variables.get(index)));
  }

  private void emitHandledException(CodeBuilder code, Variable variable) {
    code.loadObject(0);
    frame.fields().emitGet(code, variable);
    code.cast(RuntimeClass.EXCEPTION);
    code.instruction(Opcodes.ARETURN);
  }

  private void emitForget() {
    List<Variable> variables = List.copyOf(frame.fields().variables());
    if (!variables.isEmpty()) {
      emitForget(variables, 0);
    }
  }

  /** Adds a method that forgets some variables and calls another one for those that follow. */
  private void emitForget(List<Variable> variables, int first) {
    int end = Math.min(variables.size(), first + FORGOTTEN_PER_METHOD);
    emitter.method(
        Opcodes.ACC_PROTECTED,
        forget(first),
        "()V",
        code -> {
          variables.subList(first, end).forEach(variable -> emitUnbound(code, variable));
          if (end < variables.size()) {
            code.loadObject(0);
            code.visitor()
                .visitMethodInsn(Opcodes.INVOKEVIRTUAL, frame.name(), forget(end), "()V", false);
          }
          code.instruction(Opcodes.RETURN);
        });
    if (end < variables.size()) {
      emitForget(variables, end);
    }
  }

  private static String forget(int first) {
    return first == 0 ? "forget" : "forget$" + first / FORGOTTEN_PER_METHOD;
  }

  /** Makes a variable hold nothing. What was an {@code int} holds nothing anyway. */
  private void emitUnbound(CodeBuilder code, Variable variable) {
    if (frame.fields().isInteger(variable)) {
      code.loadObject(0);
      code.getStatic(StaticField.UNBOUND_INTEGER);
      frame.fields().emitPut(code, variable);
    } else if (variable.kind() == Kind.OBJECT) {
      code.loadObject(0);
      code.instruction(Opcodes.ACONST_NULL);
      frame.fields().emitPut(code, variable);
    }
  }

  private void emitStates(List<String> names) {
    StringBuilder positions = new StringBuilder("\0");
    for (Suspension suspension : plan.suspensions()) {
      Span span = suspension.block().terminator().span();
      positions.append((char) (span == null ? 0 : layout.positions(function).number(span)));
    }
    emitter.method(
        Opcodes.ACC_STATIC,
        "<clinit>",
        "()V",
        code -> {
          code.getStatic(frame.entry().code());
          code.putStatic(codeField());
          code.newObject(RuntimeClass.STATES);
          ConstantPool.pushNames(code, names);
          code.pushString(positions.toString());
          code.invoke(RuntimeMethod.NEW_STATES);
          code.putStatic(new StaticField(frame.name(), STATES, STATES_DESCRIPTOR));
          if (hasDeadNames()) {
            code.getStatic(StaticField.KEEPS_DEAD_NAMES);
            code.putStatic(frame.keepsDeadNames());
          }
          code.instruction(Opcodes.RETURN);
        });
  }

  /** The code object, for who knows the class alone. */
  private StaticField codeField() {
    return new StaticField(frame.name(), CODE, CODE_DESCRIPTOR);
  }
}
