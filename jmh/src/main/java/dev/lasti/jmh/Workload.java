package dev.lasti.jmh;

import dev.lasti.jmh.handwritten.HandWritten;
import java.io.IOException;
import java.io.InputStream;

/** A benchmark program, ready to run again and again. */
interface Workload extends AutoCloseable {

  /** Runs the program once and returns its result. */
  Object run() throws Exception;

  @Override
  default void close() throws IOException {}

  /** The program in one of the ways. */
  static Workload of(String program, Way way) throws Exception {
    return switch (way) {
      case COMPILED, INTERPRETED -> Programs.workload(program, way);
      case JAVA -> () -> HandWritten.run(program);
      case CPYTHON -> CPythonProcess.start(program);
    };
  }

  /** The Python source of a program. */
  static InputStream source(String program) {
    InputStream source = Workload.class.getResourceAsStream("/python/" + program + ".py");
    if (source == null) {
      throw new IllegalArgumentException("no program " + program);
    }
    return source;
  }
}
