package dev.lasti.compiler.ir;

import java.util.List;

/**
 * What each kind of instruction asks of its parts. The value is the rule that is broken, or null.
 */
final class InstrRules implements Instr.Visitor<String> {
  private final IrFunction function;

  InstrRules(IrFunction function) {
    this.function = function;
  }

  @Override
  public String visitMove(Instr.Move move) {
    if (move.result() == null) {
      return "there is no result";
    }
    return move.result().kind() == move.source().kind() ? null : "the kinds differ";
  }

  @Override
  public String visitCheckBound(Instr.CheckBound check) {
    return objects(check.operands(), null);
  }

  @Override
  public String visitOperate(Instr.Operate operate) {
    Operation operation = operate.operation();
    if (!operation.immediate().accepts(operate.immediate())) {
      return "the immediate is not " + operation.immediate();
    }
    if (!hasOperandCount(operate)) {
      return "wrong number of operands";
    }
    if (operation.result() == Operation.Result.NONE && operate.result() != null) {
      return "the operation has no value";
    }
    return objects(operate.operands(), operate.result());
  }

  private static boolean hasOperandCount(Instr.Operate operate) {
    int count = operate.operands().size();
    Operation operation = operate.operation();
    if (operation.operandCount() >= 0) {
      return count == operation.operandCount();
    }
    return switch (operation.immediate()) {
      case NAMES -> count > ((List<?>) operate.immediate()).size();
      case CALL_SHAPE -> count > ((CallShape) operate.immediate()).keywords().size();
      case NONE, NAME, LABEL, OPTIONAL_LABEL, INTEGER, CONVERSION, STARRED_SHAPE ->
          hasVariableCount(operation, count);
    };
  }

  private static boolean hasVariableCount(Operation operation, int count) {
    if (operation == Operation.BUILD_DICT) {
      return count % 2 == 0;
    }
    if (operation == Operation.SETUP_ANNOTATIONS) {
      return count <= 1;
    }
    if (operation == Operation.IMPORT_STAR) {
      return count == 1 || count == 2;
    }
    boolean isCall = operation == Operation.CALL || operation == Operation.CALL_METHOD;
    return !isCall || count > 0;
  }

  @Override
  public String visitMakeFunction(Instr.MakeFunction make) {
    if (!function.nested().contains(make.function())) {
      return "the function is not nested in this one";
    }
    if (make.closure().size() != make.function().attributes().freeNames().size()) {
      return "the closure does not fit the free names";
    }
    if (make.keywordDefaults().size() != make.keywordDefaultNames().size()) {
      return "keyword defaults and their names differ in number";
    }
    return objects(make.operands(), make.result());
  }

  @Override
  public String visitCatchException(Instr.CatchException catching) {
    return objects(List.of(), catching.result());
  }

  @Override
  public String visitResume(Instr.Resume resume) {
    return objects(List.of(), resume.result());
  }

  /** Checks that operands, and the result if there is one, are Python values. */
  static String objects(List<Value> operands, Variable result) {
    boolean raw = result != null && result.kind() == Kind.INT;
    raw = raw || operands.stream().anyMatch(operand -> operand.kind() == Kind.INT);
    return raw ? "a raw int stands for a Python value" : null;
  }
}
