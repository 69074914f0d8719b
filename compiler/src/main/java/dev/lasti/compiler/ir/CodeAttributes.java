package dev.lasti.compiler.ir;

import java.util.List;

/**
 * What Python code can see of a function's code object.
 *
 * @param localNames {@code co_varnames}: the parameters, then the other local names
 * @param cellNames {@code co_cellvars}: the names that inner functions use
 * @param freeNames {@code co_freevars}: the names of outer functions that are used here
 * @param flags those bits of {@code co_flags} that the other attributes do not imply: {@code
 *     CO_NESTED} and the future imports; and {@link #KEEPS_FRAME}
 * @param firstLine {@code co_firstlineno}: that of the first decorator if there is one
 * @param docstring the docstring, or null
 * @param names {@code co_names}: globals, attributes and imported names
 * @param constants {@code co_consts}: {@link Constant#value() values} of constants, and {@link
 *     Constant.FrozenSet} and {@link Constant.Code}
 */
public record CodeAttributes(
    List<String> localNames,
    List<String> cellNames,
    List<String> freeNames,
    int flags,
    int firstLine,
    String docstring,
    List<String> names,
    List<Object> constants) {
  /** {@code CO_NESTED}: the function stands in another function. */
  public static final int NESTED = 0x10;

  /** Its frame can be found while it runs; no flag of CPython's. */
  public static final int KEEPS_FRAME = 0x40000000;

  /** {@code CO_FUTURE_ANNOTATIONS}: annotations are kept as text. */
  public static final int FUTURE_ANNOTATIONS = 0x1000000;

  public CodeAttributes {
    localNames = List.copyOf(localNames);
    cellNames = List.copyOf(cellNames);
    freeNames = List.copyOf(freeNames);
    names = List.copyOf(names);
    constants = List.copyOf(constants);
  }

  /** Whether the code's frame can be found, with its variables, while it runs. */
  public boolean keepsFrame() {
    return (flags & KEEPS_FRAME) != 0;
  }

  /** The part of {@code co_flags}. */
  public int visibleFlags() {
    return flags & ~KEEPS_FRAME;
  }

  /** Attributes of code that has no names beyond its parameters. */
  public static CodeAttributes of(Parameters parameters, int firstLine) {
    return new CodeAttributes(
        parameters.names(), List.of(), List.of(), 0, firstLine, null, List.of(), List.of());
  }
}
