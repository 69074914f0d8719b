package dev.lasti.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One run of a benchmark program's {@code run()} function. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss256m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GeneratorBenchmark {
  @Param({
    "loop",
    "send",
    "genexpr",
    "tree",
    "pipeline",
    "permutations",
    "sieve",
    "throw",
    "create",
    "chain",
    "await_chain",
    "async_generator"
  })
  private String program;

  @Param private Way way;

  private Workload workload;

  /** Starts the workload, and checks that it computes what the hand-written one does. */
  @Setup(Level.Trial)
  public void start() throws Exception {
    workload = Workload.of(program, way);
    Object expected = Workload.of(program, Way.JAVA).run();
    Object actual = workload.run();
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          program + " " + way + " computed " + actual + ", not " + expected);
    }
  }

  @TearDown(Level.Trial)
  public void stop() throws IOException {
    workload.close();
  }

  @Benchmark
  public Object run() throws Exception {
    return workload.run();
  }
}
