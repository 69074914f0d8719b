package dev.lasti.compiler.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Whether tests can send signals. */
final class Signals {
  private static final String IGNORED = "SigIgn:";
  private static final long INTERRUPT = 1L << 1;

  private Signals() {}

  /**
   * Skips a test where there is no {@code kill}, or where a shell has started the tests in the
   * background: SIGINT is ignored then by all processes that they start.
   */
  static void assumeDelivered() {
    Assumptions.assumeTrue(Path.of("/bin/kill").toFile().exists(), "there is no /bin/kill");
    Assumptions.assumeFalse(isInterruptIgnored(), "the shell lets its jobs ignore SIGINT");
  }

  private static boolean isInterruptIgnored() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(IGNORED))
          .mapToLong(line -> Long.parseUnsignedLong(line.substring(IGNORED.length()).strip(), 16))
          .anyMatch(signals -> (signals & INTERRUPT) != 0);
    } catch (IOException notLinux) {
      return false;
    }
  }
}
