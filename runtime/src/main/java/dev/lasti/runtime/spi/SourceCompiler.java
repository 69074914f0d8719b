package dev.lasti.runtime.spi;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;

/**
 * Compiles Python source while a program runs: for {@code eval}, {@code exec} and {@code compile}.
 * The compiler provides one, where it is on the class path.
 */
public interface SourceCompiler {

  /** The flag that lets statements of the text itself wait: {@code PyCF_ALLOW_TOP_LEVEL_AWAIT}. */
  int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

  /** What the source text is: the third argument of {@code compile}. */
  enum Mode {
    /** Statements. */
    EXEC,
    /** An expression. */
    EVAL,
    /** A statement whose value is displayed if it is an expression. */
    SINGLE
  }

  /**
   * Compiles a text. Raises SyntaxError.
   *
   * @param fileName how tracebacks name the text
   * @param flags the bits of {@code co_flags} for future features, and {@link
   *     #ALLOW_TOP_LEVEL_AWAIT}
   * @param globals the module whose global variables the code will most likely use
   */
  PyCode compile(String source, String fileName, Mode mode, int flags, PyModule globals);

  /**
   * The text of a source in bytes, which may say what its encoding is (PEP 263). Raises
   * SyntaxError.
   */
  String decode(byte[] source, String fileName);
}
