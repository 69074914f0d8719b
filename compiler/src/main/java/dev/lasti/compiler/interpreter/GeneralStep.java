package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.builtins.FrameFunctions;
import dev.lasti.runtime.builtins.Reduction;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.RecursionLimit;
import dev.lasti.runtime.imports.Importing;
import dev.lasti.runtime.objects.ClassBuilder;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.AsyncProtocol;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Formatting;
import dev.lasti.runtime.protocol.Matching;
import dev.lasti.runtime.protocol.Namespaces;
import dev.lasti.runtime.typing.ParamSpec;
import dev.lasti.runtime.typing.TypeAliasType;
import dev.lasti.runtime.typing.TypeVar;
import dev.lasti.runtime.typing.TypeVarTuple;
import java.util.List;

/** An operation that no program runs so often that it deserves a step of its own. */
final class GeneralStep extends Step {
  private final PyModule module;
  private final Operation operation;
  private final Object immediate;
  private final int[] operands;
  private final int result;

  /**
   * @param module the module that the code belongs to
   */
  GeneralStep(PyModule module, Operation operation, Object immediate, int[] operands, int result) {
    this.module = module;
    this.operation = operation;
    this.immediate = immediate;
    this.operands = operands;
    this.result = result;
  }

  @Override
  Step run(Object[] registers) {
    Object a = operands.length > 0 ? registers[operands[0]] : null;
    Object b = operands.length > 1 ? registers[operands[1]] : null;
    Object c = operands.length > 2 ? registers[operands[2]] : null;
    registers[result] = apply(a, b, c);
    return next;
  }

  private Object apply(Object a, Object b, Object c) {
    return switch (operation) {
      case FORMAT_VALUE -> Formatting.formatValue(a, b, conversion());
      case GET_AWAITABLE -> AsyncProtocol.awaitable(a, name());
      case MATCH_CLASS -> Matching.matchClass(a, b, ((Long) c).intValue(), names());
      case BUILD_CLASS -> ClassBuilder.build(name(), a, (PyTuple) b, c);
      case LOAD_ASSERTION_ERROR -> ExceptionTypes.ASSERTION_ERROR;
      case IMPORT_NAME -> Importing.importName(module, name(), a, b);
      case IMPORT_FROM -> Importing.importFrom(a, name());
      case CALL_IN_FRAME -> FrameFunctions.call(a, b, c, module);
      case BEGIN_REDUCTION -> Reduction.of(a, name());
      case MAKE_TYPE_VARIABLE -> TypeVar.declare(a, b, name());
      case MAKE_PARAM_SPEC -> ParamSpec.declare(name());
      case MAKE_TYPE_VARIABLE_TUPLE -> TypeVarTuple.declare(name());
      case MAKE_TYPE_ALIAS -> TypeAliasType.declare(a, b, name());
      default -> applyToNamespace(a, b);
    };
  }

  private Object applyToNamespace(Object a, Object b) {
    return switch (operation) {
      case LOAD_NAME -> Namespaces.load(a, module.cell(name()));
      case LOAD_NAME_OR_CELL -> Namespaces.loadOrCell(a, (PyCell) b, name());
      default -> {
        change(a, b);
        yield null;
      }
    };
  }

  private void change(Object a, Object b) {
    switch (operation) {
      case STORE_NAME -> Namespaces.store(a, name(), b);
      case DELETE_NAME -> Namespaces.delete(a, name());
      case SETUP_ANNOTATIONS ->
          Namespaces.setupAnnotations(operands.length == 0 ? module.dictionary() : a);
      case DELETE_ATTRIBUTE -> AttributeProtocol.delete(a, name());
      case ENTER_RECURSIVE_CALL -> RecursionLimit.enterCall();
      case LEAVE_RECURSIVE_CALL -> RecursionLimit.leaveCall();
      case IMPORT_STAR -> Importing.importStar(b == null ? module.dictionary() : b, a);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    }
  }

  private String name() {
    return (String) immediate;
  }

  private char conversion() {
    return immediate == null ? 0 : (Character) immediate;
  }

  private String[] names() {
    return ((List<?>) immediate).toArray(new String[0]);
  }
}
