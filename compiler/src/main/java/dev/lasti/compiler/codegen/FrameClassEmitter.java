package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SpillPlan.Suspension;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the frame class of a generator, and the static method that makes a generator with a new
 * frame.
 *
 * <p>The superclass is {@code GuardedFrame} where a {@code yield} is inside of {@code try}.
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

  private final ModuleLayout layout;
  private final FrameClass frame;
  private final IrFunction function;
  private final ClassEmitter emitter;

  FrameClassEmitter(ModuleLayout layout, FunctionEntry entry) {
    this.layout = layout;
    this.function = entry.function();
    this.frame = FrameClass.of(layout.names().frame(function.qualname()), entry);
    String superclass = frame.isProtected() ? RuntimeClass.GUARDED_FRAME : RuntimeClass.FRAME;
    this.emitter = new ClassEmitter(frame.name(), superclass, layout.module().sourceFile());
  }

  /** Writes the frame class. */
  ClassFile emit() {
    emitFields();
    emitConstructor();
    emitter.method(
        Opcodes.ACC_PUBLIC,
        "resume",
        "(" + OBJECT + ")" + OBJECT,
        code -> new GeneratorEmitter(layout, frame, code).emit());
    emitter.getter("code", codeField());
    emitter.getter("states", new StaticField(frame.name(), STATES, STATES_DESCRIPTOR));
    Map<String, List<Variable>> visible = visibleVariables();
    emitField(List.copyOf(visible.values()));
    emitHandled();
    emitForget();
    emitStates(List.copyOf(visible.keySet()));
    return emitter.finish();
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
    code.newObject(frame.name());
    for (int i = frame.hasFunction() ? 0 : 1; i <= frame.entry().parameterCount(); i++) {
      code.loadObject(i);
    }
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKESPECIAL, frame.name(), "<init>", frame.constructorDescriptor(), false);
    code.invoke(constructor);
    code.instruction(Opcodes.ARETURN);
  }

  private void emitFields() {
    emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, CODE, CODE_DESCRIPTOR);
    emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, STATES, STATES_DESCRIPTOR);
    if (frame.hasDeadNames()) {
      StaticField keeps = frame.keepsDeadNames();
      emitter.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, keeps.name(), keeps.descriptor());
    }
    if (frame.hasFunction()) {
      emitter.field(Opcodes.ACC_FINAL, frame.functionField(), FrameClass.FUNCTION_DESCRIPTOR);
    }
    for (Variable variable : frame.fields().variables()) {
      emitter.field(0, frame.fields().nameOf(variable), frame.fields().descriptor(variable));
      if (frame.fields().isInteger(variable)) {
        emitter.field(0, frame.fields().longNameOf(variable), ValueType.LONG.descriptor());
      }
    }
  }

  private void emitConstructor() {
    emitter.method(
        0,
        "<init>",
        frame.constructorDescriptor(),
        code -> {
          code.loadObject(0);
          code.invoke(
              frame.isProtected() ? RuntimeMethod.NEW_GUARDED_FRAME : RuntimeMethod.NEW_FRAME);
          int slot = 1;
          if (frame.hasFunction()) {
            code.loadObject(0);
            code.loadObject(slot++);
            code.putField(frame.name(), frame.functionField(), FrameClass.FUNCTION_DESCRIPTOR);
          }
          for (Local parameter : function.parameters().locals()) {
            code.loadObject(0);
            code.loadObject(slot++);
            frame.fields().emitPut(code, parameter);
          }
          emitUnboundIntegers(code);
          code.instruction(Opcodes.RETURN);
        });
  }

  /** Other fields are unbound because they are null. */
  private void emitUnboundIntegers(CodeBuilder code) {
    for (Variable variable : frame.fields().variables()) {
      if (frame.fields().isInteger(variable)) {
        emitUnbound(code, variable);
      }
    }
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
    emitter.method(
        Opcodes.ACC_PUBLIC,
        "field",
        "(I)" + OBJECT,
        code -> {
          Label[] labels = variables.stream().map(unused -> new Label()).toArray(Label[]::new);
          Label none = new Label();
          if (labels.length > 0) {
            code.load(ValueType.INT, 1);
            code.visitor().visitTableSwitchInsn(0, labels.length - 1, none, labels);
          }
          for (int i = 0; i < labels.length; i++) {
            code.label(labels[i]);
            emitValue(code, variables.get(i));
          }
          code.label(none);
          code.instruction(Opcodes.ACONST_NULL);
          code.instruction(Opcodes.ARETURN);
        });
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
    for (Suspension suspension : frame.plan().suspensions()) {
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
    int[] keys = handled.keySet().stream().mapToInt(Integer::intValue).toArray();
    Label[] labels = handled.values().stream().map(unused -> new Label()).toArray(Label[]::new);
    emitter.method(
        Opcodes.ACC_PROTECTED,
        "handled",
        "()L" + RuntimeClass.EXCEPTION + ";",
        code -> {
          Label none = new Label();
          code.loadObject(0);
          code.getField(RuntimeClass.FRAME, "lasti", "I");
          code.choose(keys, labels, none);
          for (int i = 0; i < keys.length; i++) {
            code.label(labels[i]);
            code.loadObject(0);
            frame.fields().emitGet(code, handled.get(keys[i]));
            code.cast(RuntimeClass.EXCEPTION);
            code.instruction(Opcodes.ARETURN);
          }
          code.label(none);
          code.instruction(Opcodes.ACONST_NULL);
          code.instruction(Opcodes.ARETURN);
        });
  }

  private void emitForget() {
    Collection<Variable> variables = frame.fields().variables();
    if (!variables.isEmpty()) {
      emitter.method(
          Opcodes.ACC_PROTECTED,
          "forget",
          "()V",
          code -> {
            variables.forEach(variable -> emitUnbound(code, variable));
            code.instruction(Opcodes.RETURN);
          });
    }
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
    for (Suspension suspension : frame.plan().suspensions()) {
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
          if (frame.hasDeadNames()) {
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
