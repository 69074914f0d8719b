package dev.lasti.compiler.scope;

/** What a scope belongs to. */
public enum ScopeKind {
  /** A source file. */
  MODULE("module"),
  /** A {@code def} or {@code async def}. */
  FUNCTION("function"),
  /** A lambda expression. */
  LAMBDA("lambda"),
  /** A class body. */
  CLASS("class"),
  /** A list comprehension. */
  LIST_COMPREHENSION("list comprehension"),
  /** A set comprehension. */
  SET_COMPREHENSION("set comprehension"),
  /** A dict comprehension. */
  DICT_COMPREHENSION("dict comprehension"),
  /** A generator expression. */
  GENERATOR_EXPRESSION("generator expression"),
  /** Around a generic function, class or type alias, PEP 695. */
  TYPE_PARAMETERS("type parameters"),
  /** The bound of a type variable, PEP 695. */
  TYPE_VAR_BOUND("type variable bound"),
  /** The value of a {@code type} statement, PEP 695. */
  TYPE_ALIAS("type alias"),
  /** An annotation under {@code from __future__ import annotations}; it is never evaluated. */
  ANNOTATION("annotation");

  private final String label;

  ScopeKind(String label) {
    this.label = label;
  }

  /** How messages and printouts call it. */
  public String label() {
    return label;
  }

  /**
   * Whether names bound here can be free variables of inner scopes: all but modules and classes.
   */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }

  /** Whether it is a comprehension or generator expression. */
  public boolean isComprehension() {
    return switch (this) {
      case LIST_COMPREHENSION, SET_COMPREHENSION, DICT_COMPREHENSION, GENERATOR_EXPRESSION -> true;
      case MODULE,
          FUNCTION,
          LAMBDA,
          CLASS,
          TYPE_PARAMETERS,
          TYPE_VAR_BOUND,
          TYPE_ALIAS,
          ANNOTATION ->
          false;
    };
  }
}
