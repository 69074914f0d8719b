package dev.lasti.compiler.scope;

/** What a scope does with a name: the {@code DEF_*} flags of CPython's {@code symtable.h}. */
enum Mark {
  /** It is read. */
  USED,
  /** It is a parameter. */
  PARAMETER,
  /** It is assigned to, deleted, or named by a {@code def}, {@code class}, handler or pattern. */
  ASSIGNED,
  /** It is bound by an import. */
  IMPORTED,
  /** It is annotated. */
  ANNOTATED,
  /** It is declared global. */
  GLOBAL,
  /** It is declared nonlocal. */
  NONLOCAL,
  /** It is a target of {@code for} in a comprehension. */
  ITERATION_VARIABLE,
  /** It is a type parameter. */
  TYPE_PARAMETER
}
