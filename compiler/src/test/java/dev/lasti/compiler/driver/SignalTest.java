package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and SIGTERM, in programs that run in a process of their own. */
class SignalTest {
  private static final long PATIENCE_SECONDS = 30;

  @TempDir Path directory;

  private Process process;
  private BufferedReader lines;

  @BeforeEach
  void checkSignals() {
    Signals.assumeDelivered();
  }

  @AfterEach
  void endProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private void start(String... source) throws IOException {
    String file = Tool.script(directory, "program.py", source);
    List<String> command = new ArrayList<>(Tool.java("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "run", file));
    process = new ProcessBuilder(command).start();
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Waits for a line of output and sends a signal then. */
  private void signalAfter(String line, String signal) throws IOException, InterruptedException {
    assertEquals(line, lines.readLine());
    new ProcessBuilder("/bin/kill", "-" + signal, "" + process.pid()).start().waitFor();
  }

  @Test
  void aThreadInterruptsTheMainThread() throws IOException, InterruptedException {
    start(
        "import _thread, time",
        "def interrupt():",
        "    time.sleep(0.01)",
        "    _thread.interrupt_main()",
        "_thread.start_new_thread(interrupt, ())",
        "try:",
        "    time.sleep(60)",
        "except KeyboardInterrupt:",
        "    print('interrupted')");
    assertEquals("interrupted", lines.readLine());
    assertEquals(0, status());
  }

  private int status() throws InterruptedException {
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it should have ended");
    return process.exitValue();
  }

  private String errors() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void uncaughtInterruptPrintsTracebackAndEndsWith130() throws Exception {
    start(
        "import time",
        "print('ready', flush=True)",
        "try:",
        "    time.sleep(60)",
        "finally:",
        "    print('cleaned up')");
    signalAfter("ready", "INT");
    assertEquals("cleaned up", lines.readLine());
    assertEquals(130, status());
    String errors = errors();
    assertTrue(errors.startsWith("Traceback (most recent call last):\n"), errors);
    assertTrue(errors.endsWith("    time.sleep(60)\nKeyboardInterrupt\n"), errors);
  }

  @Test
  void loopsCallsAndMatchesAreInterruptedAsOftenAsAsked() throws Exception {
    start(
        "import _sre",
        "code = [23, 21, 1, 1000, 17, 0, 24, 6, 1, 1000, 16, 120, 1, 24, 6, 1, 1000, 16, 120, 1,",
        "    17, 1, 18, 16, 121, 1]",
        "pattern = _sre.compile('(x+x+)+y', 0, code, 1, {}, (None, None))",
        "def fib(n):",
        "    return n if n < 2 else fib(n - 1) + fib(n - 2)",
        "def ones():",
        "    while True:",
        "        yield 1",
        "def count():",
        "    n = 0",
        "    while True:",
        "        n += 1",
        "def consume():",
        "    for x in ones():",
        "        pass",
        "def spin():",
        "    while True:",
        "        pass",
        "for work in (count, consume, spin, lambda: fib(80), lambda: pattern.match('x' * 99)):",
        "    try:",
        "        print('working', flush=True)",
        "        work()",
        "    except KeyboardInterrupt:",
        "        print('interrupted', flush=True)",
        "raise SystemExit(3)");
    for (int i = 0; i < 5; i++) {
      signalAfter("working", "INT");
      assertEquals("interrupted", lines.readLine());
    }
    assertEquals(3, status());
    assertEquals("", errors());
  }

  @Test
  void inputIsInterruptedAndLosesNothing() throws Exception {
    start(
        "try:",
        "    print('asking', flush=True)",
        "    input()",
        "except KeyboardInterrupt:",
        "    print('interrupted', flush=True)",
        "print(input() + '!')");
    signalAfter("asking", "INT");
    assertEquals("interrupted", lines.readLine());
    try (OutputStream in = process.getOutputStream()) {
      in.write("answer\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals("answer!", lines.readLine());
    assertEquals(0, status());
  }

  @Test
  void terminationEndsAtOnceAndFlushesNothing() throws Exception {
    start(
        "import time",
        "print('ready', flush=True)",
        "print('held back')",
        "try:",
        "    time.sleep(60)",
        "finally:",
        "    print('never', flush=True)");
    signalAfter("ready", "TERM");
    assertEquals(143, status());
    assertEquals(null, lines.readLine());
    assertEquals("", errors());
  }

  @Test
  void terminationEndsProgramThatGoesOnAfterInterrupt() throws Exception {
    start(
        "import time",
        "print('ready', flush=True)",
        "try:",
        "    time.sleep(60)",
        "except KeyboardInterrupt:",
        "    print('going on', flush=True)",
        "time.sleep(60)");
    signalAfter("ready", "INT");
    signalAfter("going on", "TERM");
    assertEquals(143, status());
  }
}
