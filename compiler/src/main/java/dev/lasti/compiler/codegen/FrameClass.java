package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SpillPlan;

/**
 * The class of a generator's frames.
 *
 * @param name the internal name
 * @param entry the generator function
 */
record FrameClass(
    String name, FunctionEntry entry, SpillPlan plan, ValueTypes types, FrameFields fields) {
  private static final String FUNCTION_FIELD = "function$";
  static final String FUNCTION_DESCRIPTOR = "L" + RuntimeClass.FUNCTION + ";";

  static FrameClass of(String name, FunctionEntry entry) {
    SpillPlan plan = SpillPlan.of(entry.function());
    ValueTypes types = ValueTypes.of(entry.function());
    return new FrameClass(name, entry, plan, types, new FrameFields(name, types, plan.fields()));
  }

  /** Whether the body is suspended somewhere inside of {@code try} or {@code with}. */
  boolean isProtected() {
    return plan.suspensions().stream().anyMatch(place -> place.resume().handler() != null);
  }

  /** Whether frames know the function object. */
  boolean hasFunction() {
    return FunctionEntry.hasFreeCells(entry.function());
  }

  /** The descriptor of the constructor, which takes what the static method takes. */
  String constructorDescriptor() {
    String function = hasFunction() ? FUNCTION_DESCRIPTOR : "";
    return "(" + function + "Ljava/lang/Object;".repeat(entry.parameterCount()) + ")V";
  }

  String functionField() {
    return FUNCTION_FIELD;
  }

  /** Whether some suspension has variables to save that only {@code f_locals} shows. */
  boolean hasDeadNames() {
    return plan.suspensions().stream().anyMatch(suspension -> !suspension.dead().isEmpty());
  }

  /** The constant that says whether they are saved: a constant costs nothing where it is false. */
  StaticField keepsDeadNames() {
    return new StaticField(name, "KEEPS_DEAD_NAMES", "Z");
  }

  /** Replaces the frame on the stack by the function object. */
  void emitGetFunction(CodeBuilder code) {
    code.getField(name, FUNCTION_FIELD, FUNCTION_DESCRIPTOR);
  }
}
