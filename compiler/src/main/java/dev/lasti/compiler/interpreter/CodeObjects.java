package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import java.util.List;

/** Makes the code objects of interpreted functions. */
final class CodeObjects {
  /** {@code CO_OPTIMIZED | CO_NEWLOCALS}: the code has fast locals. */
  private static final int FUNCTION = 0x3;

  private CodeObjects() {}

  /** Makes one. */
  static PyCode of(IrFunction function, String sourceFile, CodeTable table, Positions positions) {
    Parameters parameters = function.parameters();
    CodeAttributes attributes = function.attributes();
    return new PyCode(
        table,
        0,
        function.name(),
        function.qualname(),
        sourceFile,
        attributes.firstLine(),
        flags(function),
        function.argumentCount(),
        parameters.positionalOnly().size(),
        parameters.keywordOnly().size(),
        array(attributes.localNames()),
        array(attributes.cellNames()),
        array(attributes.freeNames()),
        positions);
  }

  /** {@code co_flags}. */
  private static int flags(IrFunction function) {
    Parameters parameters = function.parameters();
    return function.attributes().visibleFlags()
        | kindFlags(function.kind())
        | (parameters.vararg() == null ? 0 : PyCode.VARARGS)
        | (parameters.kwarg() == null ? 0 : PyCode.VARKEYWORDS);
  }

  private static int kindFlags(FunctionKind kind) {
    return switch (kind) {
      case MODULE, CLASS_BODY -> 0;
      case FUNCTION -> FUNCTION;
      case GENERATOR -> FUNCTION | PyCode.GENERATOR;
      case COROUTINE -> FUNCTION | PyCode.COROUTINE;
      case ASYNC_GENERATOR -> FUNCTION | PyCode.ASYNC_GENERATOR;
    };
  }

  private static String[] array(List<String> names) {
    return names.toArray(new String[0]);
  }
}
