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
    return parameters.vararg() == null
        && parameters.kwarg() == null
        && parameters.keywordOnly().isEmpty()
        && parameterCount() == count;
  }

  /** The descriptor of the static method. */
  String descriptor() {
    String function = takesFunction ? "L" + RuntimeClass.FUNCTION + ";" : "";
    return "(" + function + OBJECT.repeat(parameterCount()) + ")" + OBJECT;
  }

  /** Writes a call of the static method. */
  void emitCall(CodeBuilder code) {
    code.invokeStatic(owner, methodName, descriptor());
  }
}
