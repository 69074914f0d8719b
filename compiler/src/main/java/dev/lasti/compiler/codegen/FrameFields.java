package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Variable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a frame class: one for each variable that outlives a suspension, or a method that
 * is one part of a large function. Each has the name that it has in Python.
 */
public final class FrameFields {
  private final String owner;
  private final ValueTypes types;
  private final Map<Variable, String> names;

  FrameFields(String owner, ValueTypes types, Collection<Variable> variables) {
    this.owner = owner;
    this.types = types;
    this.names = names(variables);
  }

  /** The names of the fields for these variables, in their order. */
  public static Map<Variable, String> names(Collection<Variable> variables) {
    Map<Variable, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Variable variable : variables) {
      names.put(variable, unique(name(variable), taken));
    }
    return names;
  }

  /** No fields, for a method whose variables are all its own. */
  static FrameFields none() {
    return new FrameFields(null, null, List.of());
  }

  private static String name(Variable variable) {
    return variable instanceof Local local
        ? ClassNames.legal(local.name())
        : "t$" + ((Temp) variable).id();
  }

  private static String unique(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = name + "$" + i;
    }
    return candidate;
  }

  /** The variables that have a field. */
  Collection<Variable> variables() {
    return names.keySet();
  }

  String nameOf(Variable variable) {
    return names.get(variable);
  }

  boolean contains(Variable variable) {
    return names.containsKey(variable);
  }

  /** The name of the field beside that of a variable in two, for its {@code long}. */
  String longNameOf(Variable variable) {
    return names.get(variable) + "$long";
  }

  boolean isInteger(Variable variable) {
    return types.isInteger(variable);
  }

  String descriptor(Variable variable) {
    return types.of(variable).descriptor();
  }

  /** Replaces the frame on the stack by the variable's value. */
  void emitGet(CodeBuilder code, Variable variable) {
    code.getField(owner, names.get(variable), descriptor(variable));
  }

  /** Replaces the frame on the stack by the {@code long} of a variable in two. */
  void emitGetLong(CodeBuilder code, Variable variable) {
    code.getField(owner, longNameOf(variable), ValueType.LONG.descriptor());
  }

  /** Stores the {@code long} on the stack into the frame below it. */
  void emitPutLong(CodeBuilder code, Variable variable) {
    code.putField(owner, longNameOf(variable), ValueType.LONG.descriptor());
  }

  /** Stores the value on the stack into the frame below it. */
  void emitPut(CodeBuilder code, Variable variable) {
    code.putField(owner, names.get(variable), descriptor(variable));
  }
}
