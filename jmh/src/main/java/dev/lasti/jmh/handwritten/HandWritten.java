package dev.lasti.jmh.handwritten;

/**
 * The programs of {@code src/main/python} written by hand in Java: how fast the generated code
 * could be at best.
 */
public final class HandWritten {
  private HandWritten() {}

  /** Runs the program and returns what its {@code run()} returns in Python. */
  public static Object run(String program) {
    return switch (program) {
      case "loop" -> Counter.run();
      case "send" -> Accumulator.run();
      case "genexpr" -> Squares.run();
      case "tree" -> TreeWalk.run();
      case "pipeline" -> Pipeline.run();
      case "permutations" -> Permutations.run();
      case "sieve" -> Sieve.run();
      case "throw" -> Resilient.run();
      case "create" -> Pair.run();
      case "chain" -> Chain.run();
      case "await_chain" -> AwaitChain.run();
      case "async_generator" -> AsyncGenerator.run();
      default -> throw new IllegalArgumentException("no program " + program);
    };
  }
}
