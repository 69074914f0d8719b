package dev.lasti.runtime.spi;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;

/**
 * Compiles Python source while a program runs: for {@code eval}, {@code exec} and {@code compile}.
 * The compiler provides one, where it is on the class path.
 */
public interface SourceCompiler {

  /** What the source text is: the third argument of {@code compile}. */
  enum Mode {
    /** A module. */
    EXEC,
    /** An expression. */
    EVAL,
    /** A statement whose value is printed if it is an expression. */
    SINGLE
  }

  /**
   * Compiles a text. Raises SyntaxError.
   *
   * @param fileName how tracebacks name the text
   * @param globals the module whose global variables the code uses
   */
  PyCode compile(String source, String fileName, Mode mode, PyModule globals);
}
