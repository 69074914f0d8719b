package dev.lasti.compiler.scope;

import dev.lasti.compiler.source.Span;
import java.util.EnumSet;
import java.util.Set;

/** A name as one scope sees it. */
public final class Symbol {
  private static final Set<Mark> BINDING =
      EnumSet.of(Mark.ASSIGNED, Mark.PARAMETER, Mark.IMPORTED, Mark.TYPE_PARAMETER);

  private final String name;
  private final Scope scope;
  private final Span declaration;
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private Resolution resolution;
  private boolean passedThroughClass;

  Symbol(String name, Scope scope, Span declaration) {
    this.name = name;
    this.scope = scope;
    this.declaration = declaration;
  }

  /** The name, mangled. */
  public String name() {
    return name;
  }

  /** The scope that sees it. */
  public Scope scope() {
    return scope;
  }

  /** Where the scope first mentions the name; where an inner one does if only that does. */
  public Span declaration() {
    return declaration;
  }

  /** Where the variable lives. */
  public Resolution resolution() {
    return resolution;
  }

  /** Whether the variable belongs to this scope. */
  public boolean isLocal() {
    return resolution == Resolution.LOCAL || resolution == Resolution.CELL;
  }

  /** Whether the variable lives in a cell of this scope. */
  public boolean isCell() {
    return resolution == Resolution.CELL;
  }

  /** Whether the variable lives in a cell of an enclosing function. */
  public boolean isFree() {
    return resolution == Resolution.FREE;
  }

  /** Whether the variable belongs to the module or the builtins. */
  public boolean isGlobal() {
    return resolution == Resolution.GLOBAL_EXPLICIT || resolution == Resolution.GLOBAL_IMPLICIT;
  }

  /** Whether the scope reads it. */
  public boolean isUsed() {
    return has(Mark.USED);
  }

  /** Whether it is a parameter. */
  public boolean isParameter() {
    return has(Mark.PARAMETER);
  }

  /** Whether the scope binds it other than by an import or as a parameter. */
  public boolean isAssigned() {
    return has(Mark.ASSIGNED);
  }

  /** Whether the scope imports it. */
  public boolean isImported() {
    return has(Mark.IMPORTED);
  }

  /** Whether the scope annotates it. */
  public boolean isAnnotated() {
    return has(Mark.ANNOTATED);
  }

  /** Whether it is a type parameter. */
  public boolean isTypeParameter() {
    return has(Mark.TYPE_PARAMETER);
  }

  /** Whether it is a target of {@code for} in a comprehension. */
  public boolean isIterationVariable() {
    return has(Mark.ITERATION_VARIABLE);
  }

  /**
   * Whether a class body, besides binding the name for itself, hands the variable of an enclosing
   * function of the same name to its inner scopes: {@code DEF_FREE_CLASS}.
   */
  public boolean isPassedThroughClass() {
    return passedThroughClass;
  }

  /** Whether anything here makes the name a variable of its scope. */
  boolean isBound() {
    return hasAny(BINDING);
  }

  boolean has(Mark mark) {
    return marks.contains(mark);
  }

  boolean hasAny(Set<Mark> wanted) {
    return wanted.stream().anyMatch(marks::contains);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void resolve(Resolution found) {
    resolution = found;
  }

  void passThroughClass() {
    passedThroughClass = true;
  }

  @Override
  public String toString() {
    return name + ": " + resolution;
  }
}
