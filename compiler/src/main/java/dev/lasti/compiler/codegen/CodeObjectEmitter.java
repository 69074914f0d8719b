package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.runtime.objects.PyCode;

/** Pushes the new code object of a function. */
final class CodeObjectEmitter {
  /** About how many bytes of code it takes. */
  static final int SIZE = 80;

  /** {@code CO_OPTIMIZED | CO_NEWLOCALS}: what only functions have. */
  private static final int FUNCTION_FLAGS = 0x3;

  private final ModuleLayout layout;
  private final IrFunction function;
  private final String codeTable;
  private final int index;

  /**
   * @param index the number of the function in the code table
   */
  CodeObjectEmitter(ModuleLayout layout, IrFunction function, String codeTable, int index) {
    this.layout = layout;
    this.function = function;
    this.codeTable = codeTable;
    this.index = index;
  }

  void push(CodeBuilder code) {
    CodeAttributes attributes = function.attributes();
    code.newObject(RuntimeClass.CODE);
    code.getStatic(ModuleLayout.tableField(codeTable));
    code.pushInt(index);
    code.pushString(function.name());
    code.pushString(function.qualname());
    code.pushString(layout.module().sourceFile());
    code.pushInt(attributes.firstLine());
    code.pushInt(flags());
    code.pushInt(function.argumentCount());
    code.pushInt(function.parameters().positionalOnly().size());
    code.pushInt(function.parameters().keywordOnly().size());
    ConstantPool.pushNames(code, attributes.localNames());
    ConstantPool.pushNames(code, attributes.cellNames());
    ConstantPool.pushNames(code, attributes.freeNames());
    code.newObject(RuntimeClass.POSITIONS);
    code.pushString(layout.positions(function).text());
    code.invoke(RuntimeMethod.NEW_POSITIONS);
    code.invoke(RuntimeMethod.NEW_CODE);
  }

  /** {@code co_flags}. */
  private int flags() {
    Parameters parameters = function.parameters();
    return function.attributes().visibleFlags()
        | flags(function.kind())
        | (parameters.vararg() == null ? 0 : PyCode.VARARGS)
        | (parameters.kwarg() == null ? 0 : PyCode.VARKEYWORDS);
  }

  private static int flags(FunctionKind kind) {
    return switch (kind) {
      case MODULE, CLASS_BODY -> 0;
      case FUNCTION -> FUNCTION_FLAGS;
      case GENERATOR -> FUNCTION_FLAGS | PyCode.GENERATOR;
      case COROUTINE -> FUNCTION_FLAGS | PyCode.COROUTINE;
      case ASYNC_GENERATOR -> FUNCTION_FLAGS | PyCode.ASYNC_GENERATOR;
    };
  }
}
