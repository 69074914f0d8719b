package dev.lasti.compiler.ir;

/** What a piece of code is, and so how it is started. */
public enum FunctionKind {
  /** The body of a module. */
  MODULE,

  /** A function, a lambda, or a comprehension that has a scope of its own. */
  FUNCTION,

  /** The body of a class; its one parameter {@code namespace$} is what {@code __prepare__} made. */
  CLASS_BODY,

  /** A generator function, or a generator expression, whose one parameter is {@code .0}. */
  GENERATOR,

  /** An {@code async def} without {@code yield}. */
  COROUTINE,

  /** An {@code async def} with {@code yield}, or an asynchronous generator expression. */
  ASYNC_GENERATOR;

  /** Whether the code runs in pieces: it may hold {@code Yield} and {@code Delegate}. */
  public boolean isResumable() {
    return this == GENERATOR || this == COROUTINE || this == ASYNC_GENERATOR;
  }
}
