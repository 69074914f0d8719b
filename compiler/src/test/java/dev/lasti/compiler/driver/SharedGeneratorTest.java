package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads that drive one generator get ValueError, and each item comes once. {@code
 * -Dstress.seconds=60} for as long, which the Maven profile {@code stress} does.
 */
class SharedGeneratorTest {
  private static final String[] PROGRAM = {
    "import _thread, sys, time",
    "THREADS, ITEMS = 4, 3000",
    "def plain(n):",
    "    a = b = 0",
    "    while a < n:",
    "        a += 1",
    "        for pause in range(50): pass",
    "        b = b + 1",
    "        if a != b:",
    "            raise AssertionError('two at once')",
    "        yield a",
    "def protected(n):",
    "    try:",
    "        yield from plain(n)",
    "    finally:",
    "        ended.append(n)",
    "def drive(generator, items, lock):",
    "    global refused",
    "    while True:",
    "        try:",
    "            items.append(next(generator))",
    "        except ValueError as error:",
    "            assert str(error) == 'generator already executing', error",
    "            refused += 1",
    "            time.sleep(0)",
    "        except StopIteration:",
    "            break",
    "    lock.release()",
    "def round(function):",
    "    generator, items, locks = function(ITEMS), [], []",
    "    for i in range(THREADS):",
    "        lock = _thread.allocate_lock()",
    "        lock.acquire()",
    "        locks.append(lock)",
    "        _thread.start_new_thread(drive, (generator, items, lock))",
    "    for lock in locks:",
    "        lock.acquire()",
    "    assert sorted(items) == list(range(1, ITEMS + 1)), len(items)",
    "ended, refused, rounds = [], 0, 0",
    "deadline = time.monotonic() + float(sys.argv[1])",
    "while not rounds or time.monotonic() < deadline:",
    "    round((plain, protected)[rounds % 2])",
    "    rounds += 1",
    "print(f'{rounds} generators, {refused} refusals')",
    "assert len(ended) == rounds // 2, ended",
  };

  @TempDir private Path directory;

  @Test
  void eachItemComesOnce() throws IOException, InterruptedException {
    String source = Tool.script(directory, "shared.py", PROGRAM);
    Tool.Outcome outcome = Tool.process("run", source, System.getProperty("stress.seconds", "2"));
    assertEquals("", outcome.err());
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains(" generators, "), outcome.out());
    System.out.print(outcome.out());
  }
}
