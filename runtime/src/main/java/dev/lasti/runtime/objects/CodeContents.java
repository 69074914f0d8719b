package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Marshal;

/**
 * What a code object lists besides its variables. Nothing that runs needs it, so it is made when
 * somebody asks.
 *
 * @param names {@code co_names}
 * @param constants {@code co_consts}
 */
public record CodeContents(PyTuple names, PyTuple constants) {
  /** What code lists of which nothing is known. */
  public static final CodeContents NONE = new CodeContents(PyTuple.EMPTY, PyTuple.of(PyNone.NONE));

  /**
   * Reads the contents of compiled code.
   *
   * @param text a tuple of both tuples, as {@link Marshal} reads it
   * @param nested the code objects among the constants
   */
  public static CodeContents of(String text, PyCode[] nested) {
    PyTuple both = Marshal.load(text, nested);
    return new CodeContents((PyTuple) both.get(0), (PyTuple) both.get(1));
  }
}
