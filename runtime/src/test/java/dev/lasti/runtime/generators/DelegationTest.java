package dev.lasti.runtime.generators;

import static dev.lasti.runtime.generators.TestFrames.coroutine;
import static dev.lasti.runtime.generators.TestFrames.generator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.generators.TestFrames.Acting;
import dev.lasti.runtime.generators.TestFrames.Catching;
import dev.lasti.runtime.generators.TestFrames.Echo;
import dev.lasti.runtime.generators.TestFrames.Passing;
import dev.lasti.runtime.objects.PyNone;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Chains of {@code yield from}: what is recorded here of CPython is in testdata/run/generators. */
class DelegationTest {
  private static final int DEEP = 1_000_000;

  private static PyGenerator echo() {
    return generator("echo", new Echo());
  }

  private static PyGenerator passing(Object iterator) {
    return generator("passing", new Passing(iterator));
  }

  private static PyGenerator chain(int depth) {
    PyGenerator root = echo();
    for (int i = 0; i < depth; i++) {
      root = passing(root);
    }
    return root;
  }

  private static Object throwInto(GeneratorObject generator, PyBaseException exception) {
    return generator.throwOrNull(Thrown.of(exception));
  }

  @Test
  void aDeepChainPassesValuesBothWaysAndReturnsThroughAllLevels() {
    PyGenerator root = chain(DEEP);
    assertSame(PyNone.NONE, root.nextOrNull());
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i, root.sendOrNull(i));
    }
    assertNull(root.sendOrNull("stop"));
    assertEquals("stopped", root.result());
    assertTrue(root.isFinished());
  }

  @Test
  void aDeepChainOfAwaitsMayPassThroughWrappersToo() {
    PyCoroutine root = coroutine("leaf", new Echo());
    for (int i = 0; i < DEEP; i++) {
      Object awaited = i % 2 == 0 ? root : root.await();
      root = coroutine("waiting", new Passing(awaited));
    }
    assertSame(PyNone.NONE, root.sendOrNull(PyNone.NONE));
    assertEquals("x", root.sendOrNull("x"));
    assertNull(root.sendOrNull("stop"));
    assertEquals("stopped", root.result());
    PyCoroutine finished = root;
    PyBaseException error =
        assertThrows(PyBaseException.class, () -> finished.sendOrNull(PyNone.NONE));
    assertEquals("RuntimeError: cannot reuse already awaited coroutine", error.toString());
  }

  @Test
  void aDeepChainIsClosedFromTheLeafOn() {
    PyGenerator leaf = echo();
    PyGenerator root = passing(leaf);
    for (int i = 0; i < DEEP; i++) {
      root = passing(root);
    }
    root.nextOrNull();
    root.close();
    assertTrue(leaf.isFinished());
    assertTrue(root.isFinished());
    assertNull(root.nextOrNull());
  }

  @Test
  void anExceptionThrownIntoADeepChainLeavesATracebackEntryForEachLevel() {
    PyGenerator root = chain(DEEP);
    root.nextOrNull();
    PyBaseException error = PyErrors.valueError("x");
    assertSame(error, assertThrows(PyBaseException.class, () -> throwInto(root, error)));
    int entries = 0;
    String innermost = null;
    for (Traceback entry = error.traceback(); entry != null; entry = entry.next()) {
      entries++;
      innermost = entry.code().name();
    }
    assertEquals(DEEP + 1, entries);
    assertEquals("echo", innermost);
  }

  @Test
  void aChainWhoseLevelsWereAllStartedBeforeIsLinkedToo() {
    PyGenerator root = echo();
    root.nextOrNull();
    for (int i = 0; i < DEEP; i++) {
      root = passing(root);
      root.nextOrNull();
    }
    assertEquals("x", root.sendOrNull("x"));
    root.close();
  }

  @Test
  void theMiddleCanBeDrivenByItselfAndTheRootNotices() {
    PyGenerator leaf = echo();
    PyGenerator middle = passing(leaf);
    PyGenerator root = passing(passing(middle));
    root.nextOrNull();
    assertEquals("a", middle.sendOrNull("a"));
    assertEquals("b", root.sendOrNull("b"));
    assertEquals("c", leaf.sendOrNull("c"));
    assertEquals("d", root.sendOrNull("d"));
    assertNull(middle.sendOrNull("stop"));
    assertEquals("stopped", middle.result());
    assertNull(root.nextOrNull());
    assertSame(PyNone.NONE, root.result());
  }

  @Test
  void aRootThatIsDrivenFromBelowWhileOnlyTheMiddleRunsGetsTheErrorItself() {
    AtomicReference<PyGenerator> toDrive = new AtomicReference<>();
    PyGenerator leaf =
        generator(
            "leaf",
            new Acting(
                () -> {
                  PyGenerator root = toDrive.get();
                  return root == null ? PyNone.NONE : root.nextOrNull();
                }));
    PyGenerator middle = passing(leaf);
    PyGenerator root = generator("root", new Catching(middle));
    root.nextOrNull();
    toDrive.set(root);
    PyBaseException error = (PyBaseException) middle.nextOrNull();
    assertEquals("ValueError: generator already executing", error.toString());
    assertFalse(root.isRunning());
    assertNull(root.delegate());
    toDrive.set(null);
    assertSame(PyNone.NONE, middle.nextOrNull());
  }

  @Test
  void allAboveTheLeafCountAsRunning() {
    PyGenerator[] chain = new PyGenerator[3];
    chain[0] =
        generator(
            "leaf",
            new Acting(
                () -> {
                  for (PyGenerator generator : chain) {
                    assertTrue(generator.isRunning());
                    assertNull(generator.delegate());
                    PyBaseException error =
                        assertThrows(PyBaseException.class, generator::nextOrNull);
                    assertEquals("ValueError: generator already executing", error.toString());
                    assertThrows(PyBaseException.class, generator::close);
                  }
                  return PyNone.NONE;
                }));
    chain[1] = passing(chain[0]);
    chain[2] = passing(chain[1]);
    chain[2].nextOrNull();
    chain[2].nextOrNull();
    assertFalse(chain[1].isRunning());
    assertTrue(chain[1].isSuspended());
    assertSame(chain[0], chain[1].delegate());
  }

  @Test
  void aGeneratorThatDrivesItselfIsRefused() {
    AtomicReference<PyGenerator> self = new AtomicReference<>();
    self.set(generator("loop", new Acting(() -> self.get().nextOrNull())));
    PyGenerator root = passing(self.get());
    PyBaseException error = assertThrows(PyBaseException.class, root::nextOrNull);
    assertEquals("ValueError: generator already executing", error.toString());
    assertTrue(root.isFinished());
  }

  @Test
  void aGeneratorThatDelegatesToItselfIsRefused() {
    Passing frame = new Passing();
    PyGenerator loop = generator("loop", frame);
    frame.iterator = loop;
    PyBaseException error = assertThrows(PyBaseException.class, loop::nextOrNull);
    assertEquals("ValueError: generator already executing", error.toString());
    assertTrue(loop.isFinished());
  }

  @Test
  void aCircleThatIsEnteredInTheMiddleIsRefusedAtItsTop() {
    Acting turns = new Acting(() -> PyNone.NONE);
    PyGenerator leaf = generator("leaf", turns);
    PyGenerator root = passing(leaf);
    root.nextOrNull();
    turns.next = root;
    PyBaseException error = assertThrows(PyBaseException.class, leaf::nextOrNull);
    assertEquals("ValueError: generator already executing", error.toString());
    assertTrue(root.isFinished());
    assertTrue(leaf.isFinished());
  }

  @Test
  void anExceptionHandledAboveIsInheritedOnlyWhileItsGeneratorDrives() {
    PyBaseException handled = PyErrors.valueError("handled");
    PyGenerator leaf =
        generator(
            "leaf",
            new Acting(
                () -> {
                  PyBaseException seen = ThreadState.current().handled();
                  return seen == null ? PyNone.NONE : seen;
                }));
    PyGenerator middle = passing(leaf);
    Passing frame = new Passing(middle);
    frame.handled = handled;
    PyGenerator root = generator("root", frame);
    assertSame(handled, root.nextOrNull());
    assertSame(PyNone.NONE, middle.nextOrNull());
    assertSame(handled, root.nextOrNull());
    assertSame(PyNone.NONE, leaf.nextOrNull());
    assertSame(handled, root.nextOrNull());
    assertNull(ThreadState.current().handled());
  }

  @Test
  void argumentsThatMakeNoExceptionAreTheParentsProblem() {
    PyGenerator leaf = echo();
    PyGenerator root = generator("root", new Catching(leaf));
    root.nextOrNull();
    PyBaseException error = (PyBaseException) root.throwOrNull(new Thrown(42L, null, null, true));
    assertSame(ExceptionTypes.TYPE_ERROR, error.type());
    assertTrue(leaf.isSuspended());
    assertEquals("x", leaf.sendOrNull("x"));
  }

  @Test
  void anExceptionIsNotRunThroughTheBodyOfWhatHasNotStarted() {
    PyGenerator root = passing(echo());
    PyBaseException stop = PyErrors.stopIteration(null);
    assertSame(stop, assertThrows(PyBaseException.class, () -> throwInto(root, stop)));
    assertTrue(root.isFinished());
    PyBaseException error = PyErrors.valueError("x");
    assertSame(error, assertThrows(PyBaseException.class, () -> throwInto(root, error)));
  }
}
