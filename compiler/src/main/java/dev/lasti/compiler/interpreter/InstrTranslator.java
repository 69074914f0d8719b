package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.CallShape;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.StarredShape;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Turns single instructions into steps that are not linked yet. */
final class InstrTranslator implements Instr.Visitor<Step> {
  private final Registers registers;
  private final String sourceFile;
  private final PyModule module;

  private final Map<IrFunction, PyCode> codes = new IdentityHashMap<>();

  InstrTranslator(Registers registers, String sourceFile, PyModule module) {
    this.registers = registers;
    this.sourceFile = sourceFile;
    this.module = module;
  }

  /** The code of the functions that this one makes. */
  Map<IrFunction, PyCode> codes() {
    return codes;
  }

  /** Turns an instruction into a step. */
  Step translate(Instr instr) {
    return instr.accept(this);
  }

  @Override
  public Step visitMove(Instr.Move move) {
    int result = registers.number(move.result());
    return move.letsGo()
        ? new ControlSteps.Unbind(result)
        : new ControlSteps.Move(registers.number(move.source()), result);
  }

  @Override
  public Step visitCheckBound(Instr.CheckBound check) {
    return new ControlSteps.CheckBound(registers.number(check.local()), check.local().sourceName());
  }

  @Override
  public Step visitMakeFunction(Instr.MakeFunction make) {
    PyCode code =
        codes.computeIfAbsent(
            make.function(), function -> Translator.translate(function, sourceFile, module).code());
    return new MakeFunctionStep(code, module, make, registers);
  }

  @Override
  public Step visitCatchException(Instr.CatchException catching) {
    return new ControlSteps.Move(Registers.VALUE, registers.resultNumber(catching.result()));
  }

  @Override
  public Step visitResume(Instr.Resume resume) {
    return new ControlSteps.Resume(registers.resultNumber(resume.result()));
  }

  @Override
  public Step visitOperate(Instr.Operate operate) {
    int[] operands = registers.numbers(operate.operands());
    int result = registers.resultNumber(operate.result());
    Operation operation = operate.operation();
    return switch (operation.immediate()) {
      case NONE -> plain(operation, operands, result);
      case NAME, LABEL -> named(operate, (String) operate.immediate(), operands, result);
      case NAMES, CALL_SHAPE -> keywords(operate, operands, result);
      case INTEGER -> indexed(operation, (Integer) operate.immediate(), operands, result);
      case STARRED_SHAPE ->
          new NameSteps.UnpackStarred(operands[0], (StarredShape) operate.immediate(), result);
      case OPTIONAL_LABEL, CONVERSION -> general(operate, operands, result);
    };
  }

  private Step plain(Operation operation, int[] operands, int result) {
    if (ArithmeticOperations.contains(operation)) {
      return new OperatorSteps.Arithmetic(operation, operands[0], operands[1], result);
    }
    return switch (operation) {
      case LOAD_ASSERTION_ERROR,
          SETUP_ANNOTATIONS,
          IMPORT_STAR,
          CALL_IN_FRAME,
          ENTER_RECURSIVE_CALL,
          LEAVE_RECURSIVE_CALL ->
          new GeneralStep(module, operation, null, operands, result);
      case CHECK_EVAL_BREAKER -> new ControlSteps.CheckEvalBreaker();
      case CALL -> new CallSteps.Call(operands, result);
      default -> plainByCount(operation, operands, result);
    };
  }

  private static Step plainByCount(Operation operation, int[] operands, int result) {
    return switch (operation.operandCount()) {
      case 1 -> new OperatorSteps.Unary(operation, operands[0], result);
      case 2 -> new OperatorSteps.Binary(operation, operands[0], operands[1], result);
      case 3 -> new OperatorSteps.Ternary(operation, operands, result);
      default -> new CallSteps.Display(operation, operands, result);
    };
  }

  private Step named(Instr.Operate operate, String name, int[] operands, int result) {
    return switch (operate.operation()) {
      case LOAD_GLOBAL -> new NameSteps.LoadGlobal(module.cell(name), result);
      case STORE_GLOBAL -> new NameSteps.StoreGlobal(module.cell(name), operands[0]);
      case DELETE_GLOBAL -> new NameSteps.DeleteGlobal(module.cell(name));
      case LOAD_CELL -> new NameSteps.ReadCell(operands[0], name, false, false, result);
      case LOAD_FREE -> new NameSteps.ReadCell(operands[0], name, true, false, result);
      case DELETE_CELL -> new NameSteps.ReadCell(operands[0], name, false, true, result);
      case DELETE_FREE -> new NameSteps.ReadCell(operands[0], name, true, true, result);
      case GET_ATTRIBUTE -> new NameSteps.GetAttribute(operands[0], name, result);
      case SET_ATTRIBUTE -> new NameSteps.SetAttribute(operands[0], name, operands[1]);
      case LOAD_METHOD -> new CallSteps.LoadMethod(name, operands[0], result);
      case CALL_METHOD -> new CallSteps.CallMethod(name, operands, result);
      default -> general(operate, operands, result);
    };
  }

  private Step keywords(Instr.Operate operate, int[] operands, int result) {
    if (operate.immediate() instanceof CallShape shape) {
      return new CallSteps.CallMethodKeywords(shape, operands, result);
    }
    if (operate.operation() == Operation.CALL_KEYWORDS) {
      List<String> names =
          ((List<?>) operate.immediate()).stream().map(String.class::cast).toList();
      return new CallSteps.CallKeywords(names, operands, result);
    }
    return general(operate, operands, result);
  }

  private static Step indexed(Operation operation, int index, int[] operands, int result) {
    return switch (operation) {
      case FREE_CELL -> new NameSteps.FreeCell(index, result);
      case UNPACK -> new NameSteps.Unpack(operands[0], index, result);
      case ELEMENT -> new NameSteps.Element(operands[0], index, result);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    };
  }

  private Step general(Instr.Operate operate, int[] operands, int result) {
    return new GeneralStep(module, operate.operation(), operate.immediate(), operands, result);
  }
}
