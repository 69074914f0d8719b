package dev.lasti.runtime;

import dev.lasti.runtime.imports.ClassPathFinder;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.ModuleFinder;

/** Runs a compiled module as a program: what {@code python script.py} does. */
public final class Launcher {
  private Launcher() {}

  /** Runs a program and ends the process. The {@code main} of each module calls it. */
  public static void run(CompiledModule module, String[] arguments) {
    int status = run(module, arguments, new ClassPathFinder(module.getClass().getClassLoader()));
    System.exit(status);
  }

  /**
   * Runs a script to its end.
   *
   * @param arguments {@code sys.argv} without the program itself
   * @param finder where the program's imports are looked for
   * @return the exit status
   */
  public static int run(CompiledModule module, String[] arguments, ModuleFinder finder) {
    return run(module, ProgramStart.of(module, arguments), finder);
  }

  /**
   * Runs a program to its end.
   *
   * @param finder where the program's imports are looked for
   * @return the exit status
   */
  public static int run(CompiledModule module, ProgramStart start, ModuleFinder finder) {
    MainThread main = new MainThread(module, start, finder);
    Interruption interruption = new Interruption(main);
    interruption.install();
    main.start();
    main.awaitEnd();
    interruption.programHasEnded();
    return main.status();
  }
}
