package dev.lasti.jmh;

import dev.lasti.runtime.Python;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one item that comes through a chain of {@code yield from}, by its depth. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChainDepthBenchmark {
  private static final int ITEMS = 1_000;

  @Param({"1", "10", "100", "1000", "10000"})
  private int depth;

  @Param({"COMPILED", "INTERPRETED"})
  private Way code;

  private Object take;
  private Object chain;

  /** Makes a chain that does not end, and runs it in. */
  @Setup(Level.Trial)
  public void start() throws IOException {
    Object module = Programs.module("chain", code);
    take = Python.attribute(module, "take");
    chain = Python.callMethod(module, "chain", (long) depth, Long.MAX_VALUE);
    items();
  }

  @Benchmark
  @OperationsPerInvocation(ITEMS)
  public Object items() {
    return Python.call(take, chain, (long) ITEMS);
  }
}
