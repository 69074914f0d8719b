package dev.lasti.runtime;

import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.imports.ModuleFinder;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.modules.AtexitModule;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.InterpreterLock;

/**
 * The thread of a program.
 *
 * <p>The size of its stack limits recursion. The default has room for about 100,000 calls; each
 * frame costs time again when a RecursionError unwinds it, so more is there only for who asks:
 * {@code java -Dlasti.stack=256 -jar app.jar} (megabytes).
 */
final class MainThread extends Thread {
  private static final int DEFAULT_STACK = 16;

  private final CompiledModule module;
  private final ProgramStart start;
  private final ModuleFinder finder;
  private int status = ExitStatus.UNCAUGHT;

  MainThread(CompiledModule module, ProgramStart start, ModuleFinder finder) {
    super(null, null, "MainThread", Long.getLong("lasti.stack", DEFAULT_STACK) << 20);
    this.module = module;
    this.start = start;
    this.finder = finder;
  }

  /** The exit status, after the end. */
  int status() {
    return status;
  }

  void awaitEnd() {
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }

  @Override
  public void run() {
    EvalBreaker.mainThread(this);
    SysModule.arguments(start.script(), start.path(), start.arguments());
    Importer.mainFinder(finder);
    InterpreterLock.reset();
    int ended = execute();
    waitForThreads();
    AtexitModule.runExitFunctions();
    Lifetimes.end();
    status = flush(ended);
    EvalBreaker.mainThread(null);
  }

  private int execute() {
    try {
      if (start.packageName() != null) {
        Importer.importModule(start.packageName(), finder);
      }
      Importer.executeMain(module, start.specName(), finder);
      return ExitStatus.OK;
    } catch (Throwable e) {
      return end(PyErrors.of(e));
    }
  }

  /**
   * Waits for the threads that are no daemons, as the module {@code threading} knows them: {@code
   * wait_for_thread_shutdown}.
   */
  private static void waitForThreads() {
    Object threading = Importer.MODULES.get("threading");
    try {
      if (threading != null && threading != PyNone.NONE) {
        CallProtocol.call(AttributeProtocol.get(threading, "_shutdown"));
      }
    } catch (Throwable e) {
      Unraisable.report(PyErrors.of(e), threading);
    }
  }

  /** What the end itself raises, such as an error in {@code sys.excepthook}, counts instead. */
  private static int end(PyBaseException uncaught) {
    try {
      return ExitStatus.of(uncaught);
    } catch (PyBaseException e) {
      return e == uncaught ? ExitStatus.UNCAUGHT : end(e);
    }
  }

  /** Output that cannot be flushed is lost; where the reader has gone away, nobody misses it. */
  private static int flush(int status) {
    try {
      StandardStreams.flush();
      return status;
    } catch (PyBaseException e) {
      return end(e);
    }
  }
}
