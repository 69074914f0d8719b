package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;

/**
 * Where the code of a function is.
 *
 * @param owner the class that has the method, and that is the function's code table
 * @param methodName the name of the static method
 * @param index the number of the function in its code table
 * @param code the field with the code object
 * @param takesFunction whether the function object is the method's first parameter
 */
record FunctionEntry(
    IrFunction function,
    String owner,
    String methodName,
    int index,
    StaticField code,
    boolean takesFunction) {
  private static final String OBJECT = "Ljava/lang/Object;";

  /** The JVM allows a method 255, of which some are not Python's. */
  private static final int MOST_PARAMETERS = 250;

  /** Whether the code needs the function object: for its closure, or to make a generator of it. */
  static boolean takesFunction(IrFunction function) {
    return function.kind().isResumable() || hasFreeCells(function);
  }

  /** Whether the code reads the function's closure. */
  static boolean hasFreeCells(IrFunction function) {
    return function.blocks().stream()
        .flatMap(block -> block.instrs().stream())
        .anyMatch(FunctionEntry::isFreeCell);
  }

  private static boolean isFreeCell(Instr instr) {
    return instr instanceof Instr.Operate operate && operate.operation() == Operation.FREE_CELL;
  }

  /** How many Python values the method takes. */
  int parameterCount() {
    return function.parameters().names().size();
  }

  /** Whether a call with so many positional arguments binds them to the parameters one by one. */
  boolean takesPlainArguments(int count) {
    Parameters parameters = function.parameters();
    return !takesArray()
        && parameters.vararg() == null
        && parameters.kwarg() == null
        && parameters.keywordOnly().isEmpty()
        && parameterCount() == count;
  }

  /** Whether the method takes its parameters in an array, as they are too many. */
  boolean takesArray() {
    return parameterCount() > MOST_PARAMETERS;
  }

  /** How many parameters the method has besides the function object. */
  int argumentCount() {
    return takesArray() ? 1 : parameterCount();
  }

  /** The descriptor of the static method. */
  String descriptor() {
    String function = takesFunction ? "L" + RuntimeClass.FUNCTION + ";" : "";
    return "(" + function + parameterDescriptors() + ")" + OBJECT;
  }

  /** The parameters' descriptors without that of the function object. */
  String parameterDescriptors() {
    return takesArray() ? "[" + OBJECT : OBJECT.repeat(parameterCount());
  }

  /**
   * Pushes a parameter where the method starts.
   *
   * @param first the slot of the first parameter, or of the array
   */
  void loadParameter(CodeBuilder code, int first, int index) {
    if (takesArray()) {
      code.loadElement(first, index);
    } else {
      code.loadObject(first + index);
    }
  }

  /** Writes a call of the static method. */
  void emitCall(CodeBuilder code) {
    code.invokeStatic(owner, methodName, descriptor());
  }
}
