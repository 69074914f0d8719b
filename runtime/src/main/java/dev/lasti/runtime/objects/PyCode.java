package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.CodeTable;

/**
 * A code object: what is known of a function's body before it runs, and how to run it.
 *
 * <p>Generated classes and the interpreter build one for each function; the metadata comes packed
 * in strings and is decoded only when somebody asks.
 */
public final class PyCode implements PyObject {
  public static final int VARARGS = 0x04;
  public static final int VARKEYWORDS = 0x08;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;
  public static final int ITERABLE_COROUTINE = 0x100;
  public static final int ASYNC_GENERATOR = 0x200;

  private final CodeTable table;
  private final int index;
  private final String name;
  private final String qualifiedName;
  private final String fileName;
  private final int firstLine;
  private final int flags;
  private final int argumentCount;
  private final int positionalOnlyCount;
  private final int keywordOnlyCount;
  private final String[] variableNames;
  private final String[] cellNames;
  private final String[] freeNames;
  private final Positions positions;
  private final int simpleArgumentCount;
  private CodeContents contents;

  /**
   * @param argumentCount {@code co_argcount}: positional parameters, positional-only ones included
   * @param variableNames {@code co_varnames}: parameters first, in CPython's order
   * @param positions where the instructions stand in the source
   */
  public PyCode(
      CodeTable table,
      int index,
      String name,
      String qualifiedName,
      String fileName,
      int firstLine,
      int flags,
      int argumentCount,
      int positionalOnlyCount,
      int keywordOnlyCount,
      String[] variableNames,
      String[] cellNames,
      String[] freeNames,
      Positions positions) {
    this.table = table;
    this.index = index;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.fileName = fileName;
    this.firstLine = firstLine;
    this.flags = flags;
    this.argumentCount = argumentCount;
    this.positionalOnlyCount = positionalOnlyCount;
    this.keywordOnlyCount = keywordOnlyCount;
    this.variableNames = variableNames;
    this.cellNames = cellNames;
    this.freeNames = freeNames;
    this.positions = positions;
    boolean simple = keywordOnlyCount == 0 && (flags & (VARARGS | VARKEYWORDS)) == 0;
    this.simpleArgumentCount = simple ? argumentCount : -1;
  }

  @Override
  public PyType type() {
    return PyCodeType.TYPE;
  }

  public CodeTable table() {
    return table;
  }

  /** The number of the function in its table. */
  public int index() {
    return index;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public String fileName() {
    return fileName;
  }

  public int firstLine() {
    return firstLine;
  }

  public int flags() {
    return flags;
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  public int argumentCount() {
    return argumentCount;
  }

  public int positionalOnlyCount() {
    return positionalOnlyCount;
  }

  public int keywordOnlyCount() {
    return keywordOnlyCount;
  }

  /**
   * How many values the body takes: all parameters, {@code *args} and {@code **kwargs} included.
   */
  public int parameterCount() {
    return argumentCount + keywordOnlyCount + (has(VARARGS) ? 1 : 0) + (has(VARKEYWORDS) ? 1 : 0);
  }

  /** The number of parameters if all are plain positional ones, else -1. */
  public int simpleArgumentCount() {
    return simpleArgumentCount;
  }

  public String[] variableNames() {
    return variableNames;
  }

  public String[] cellNames() {
    return cellNames;
  }

  public String[] freeNames() {
    return freeNames;
  }

  /** {@code co_names} and {@code co_consts}. */
  public CodeContents contents() {
    if (contents == null) {
      contents = table.contents(index);
    }
    return contents;
  }

  /** Whether this is the body of a module, whose variables are its globals. */
  public boolean isModule() {
    return name.equals("<module>");
  }

  public Positions positions() {
    return positions;
  }

  /**
   * Whether two code objects run the same code under the same names: {@code code_richcompare}. The
   * file does not count.
   */
  boolean isSame(PyCode other) {
    return name.equals(other.name)
        && qualifiedName.equals(other.qualifiedName)
        && firstLine == other.firstLine
        && flags == other.flags
        && table.isSameBody(index, other.table, other.index);
  }

  /** The same code with other names and flags: {@code code.replace()}. */
  PyCode with(
      String newName, String newQualifiedName, String newFileName, int newFirstLine, int newFlags) {
    return new PyCode(
        table,
        index,
        newName,
        newQualifiedName,
        newFileName,
        newFirstLine,
        newFlags,
        argumentCount,
        positionalOnlyCount,
        keywordOnlyCount,
        variableNames,
        cellNames,
        freeNames,
        positions);
  }
}
