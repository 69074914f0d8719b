package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.CallShape;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.StarredShape;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes operations. Most are a call of the runtime with the operands and the immediate. */
final class OperationEmitter {
  private static final String OBJECT = "java/lang/Object";
  private static final String CELL_VALUE = "value";
  private static final String OBJECT_DESCRIPTOR = "Ljava/lang/Object;";

  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;
  private final BodyFrame frame;
  private final CallEmitter calls;

  OperationEmitter(MethodContext context, InstrEmitter instrs, BodyFrame frame) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
    this.frame = frame;
    this.calls = new CallEmitter(context, instrs);
  }

  /** Writes an operation with its operands; tells what is on the stack then. */
  Pushed emit(Instr.Operate operate, List<Operand> operands) {
    if (isItem(operate.operation()) && instrs.integers().emitItem(operands, operate.span())) {
      return operate.operation() == Operation.GET_ITEM ? Pushed.REFERENCE : Pushed.NOTHING;
    }
    RuntimeMethod method = RuntimeOperations.of(operate.operation());
    return method == null
        ? emitSpecial(operate, operands)
        : emitCall(method, operands, operate.immediate(), operate.span());
  }

  private static boolean isItem(Operation operation) {
    return operation == Operation.GET_ITEM || operation == Operation.SET_ITEM;
  }

  private Pushed emitCall(
      RuntimeMethod method, List<Operand> operands, Object immediate, Span span) {
    int receivers = method.isStatic() ? 0 : 1;
    if (receivers == 1) {
      instrs.pushAs(operands.get(0), method.owner());
    }
    for (int i = receivers; i < operands.size(); i++) {
      pushArgument(operands.get(i), method.parameter(i - receivers));
    }
    if (method.parameterCount() > operands.size() - receivers) {
      pushImmediate(immediate);
    }
    return invoke(method, span);
  }

  private void pushArgument(Operand operand, Type type) {
    String name = type.getInternalName();
    if (name.equals(OBJECT)) {
      instrs.pushObject(operand);
    } else {
      instrs.pushAs(operand, name);
    }
  }

  private void pushImmediate(Object immediate) {
    if (immediate instanceof Integer number) {
      code.pushInt(number);
    } else if (immediate instanceof Character character) {
      code.pushInt(character);
    } else if (immediate instanceof StarredShape shape) {
      code.pushInt(shape.before());
      code.pushInt(shape.after());
    } else {
      code.pushString((String) immediate);
    }
  }

  private Pushed invoke(RuntimeMethod method, Span span) {
    context.position(span);
    code.invoke(method);
    return switch (method.result().getSort()) {
      case Type.VOID -> Pushed.NOTHING;
      case Type.BOOLEAN -> Pushed.BOOLEAN;
      case Type.INT -> Pushed.INT;
      default -> Pushed.REFERENCE;
    };
  }

  private Pushed emitSpecial(Instr.Operate operate, List<Operand> operands) {
    Object immediate = operate.immediate();
    Span span = operate.span();
    return switch (operate.operation()) {
      case CALL -> calls.emitCall(operands, span);
      case LOAD_METHOD -> calls.emitLoadMethod((String) immediate, operands.get(0), span);
      case CALL_METHOD -> calls.emitMethodCall((String) immediate, operands, span);
      case CALL_KEYWORDS -> calls.emitKeywordCall(names(immediate), operands, span);
      case CALL_METHOD_KEYWORDS ->
          calls.emitMethodKeywordCall((CallShape) immediate, operands, span);
      case GET_ATTRIBUTE -> emitGetAttribute((String) immediate, operands.get(0), span);
      case SET_ATTRIBUTE -> emitSetAttribute((String) immediate, operands, span);
      case FORMAT_VALUE -> emitFormat((Character) immediate, operands, span);
      case BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_DICT, BUILD_STRING, DICT_SET ->
          emitDisplay(operate.operation(), operands, span);
      case LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL, LOAD_NAME, STORE_NAME, SETUP_ANNOTATIONS ->
          emitName(operate, operands);
      case MAKE_CELL, FREE_CELL, LOAD_CELL, LOAD_FREE, STORE_CELL, DELETE_CELL, DELETE_FREE ->
          emitCell(operate, operands);
      default -> emitRare(operate, operands);
    };
  }

  private static List<String> names(Object immediate) {
    return ((List<?>) immediate).stream().map(String.class::cast).toList();
  }

  private Pushed emitGetAttribute(String name, Operand object, Span span) {
    code.getStatic(context.layout().pool().attributeSite(name));
    instrs.pushObject(object);
    return invoke(RuntimeMethod.SITE_GET, span);
  }

  private Pushed emitSetAttribute(String name, List<Operand> operands, Span span) {
    code.getStatic(context.layout().pool().attributeSite(name));
    operands.forEach(instrs::pushObject);
    return invoke(RuntimeMethod.SITE_SET, span);
  }

  private Pushed emitFormat(Character conversion, List<Operand> operands, Span span) {
    operands.forEach(instrs::pushObject);
    code.pushInt(conversion == null ? 0 : conversion);
    return invoke(RuntimeMethod.FORMAT_VALUE, span);
  }

  private Pushed emitDisplay(Operation operation, List<Operand> operands, Span span) {
    switch (operation) {
      case BUILD_LIST -> emitList(operands);
      case DICT_SET -> {
        emitCall(RuntimeMethod.DICT_PUT, operands, null, span);
        code.instruction(Opcodes.POP);
        return Pushed.NOTHING;
      }
      case BUILD_TUPLE -> emitFromArray(RuntimeMethod.TUPLE_OF, operands, span);
      case BUILD_SET -> emitFromArray(RuntimeMethod.SET, operands, span);
      case BUILD_DICT -> emitDict(operands, span);
      default -> emitFromArray(RuntimeMethod.STRING, operands, span);
    }
    return Pushed.REFERENCE;
  }

  private void emitList(List<Operand> operands) {
    if (operands.isEmpty()) {
      code.newObject(RuntimeClass.LIST);
      code.invoke(RuntimeMethod.NEW_LIST);
    } else {
      emitFromArray(RuntimeMethod.LIST, operands, null);
    }
  }

  private void emitDict(List<Operand> operands, Span span) {
    if (operands.isEmpty()) {
      code.newObject(RuntimeClass.DICT);
      code.invoke(RuntimeMethod.NEW_DICT);
    } else {
      emitFromArray(RuntimeMethod.DICT, operands, span);
    }
  }

  private void emitFromArray(RuntimeMethod method, List<Operand> operands, Span span) {
    instrs.pushArray(operands);
    invoke(method, span);
  }

  private Pushed emitName(Instr.Operate operate, List<Operand> operands) {
    String name = (String) operate.immediate();
    Span span = operate.span();
    return switch (operate.operation()) {
      case LOAD_GLOBAL -> emitGlobal(RuntimeMethod.GET_GLOBAL, name, operands, span);
      case STORE_GLOBAL -> emitGlobal(RuntimeMethod.SET_GLOBAL, name, operands, null);
      case DELETE_GLOBAL -> {
        context.clearFreeSlots();
        yield emitGlobal(RuntimeMethod.DELETE_GLOBAL, name, operands, span);
      }
      case LOAD_NAME -> {
        instrs.pushObject(operands.get(0));
        code.getStatic(context.layout().pool().global(name));
        yield invoke(RuntimeMethod.LOAD_NAME, span);
      }
      case STORE_NAME -> {
        instrs.pushObject(operands.get(0));
        code.pushString(name);
        instrs.pushObject(operands.get(1));
        yield invoke(RuntimeMethod.STORE_NAME, span);
      }
      default -> {
        pushNamespace(operands);
        yield invoke(RuntimeMethod.SETUP_ANNOTATIONS, span);
      }
    };
  }

  private Pushed emitGlobal(RuntimeMethod method, String name, List<Operand> operands, Span span) {
    code.getStatic(context.layout().pool().global(name));
    operands.forEach(instrs::pushObject);
    return invoke(method, span);
  }

  private void pushNamespace(List<Operand> operands) {
    if (operands.isEmpty()) {
      code.getStatic(context.layout().moduleField());
      code.invoke(RuntimeMethod.MODULE_DICT);
    } else {
      instrs.pushObject(operands.get(0));
    }
  }

  private Pushed emitCell(Instr.Operate operate, List<Operand> operands) {
    switch (operate.operation()) {
      case MAKE_CELL -> emitMakeCell(operands.get(0));
      case FREE_CELL -> {
        frame.pushFunction();
        code.pushInt((Integer) operate.immediate());
        code.invoke(RuntimeMethod.FREE_CELL);
      }
      case STORE_CELL -> {
        instrs.pushAs(operands.get(0), RuntimeClass.CELL);
        instrs.pushObject(operands.get(1));
        code.putField(RuntimeClass.CELL, CELL_VALUE, OBJECT_DESCRIPTOR);
        return Pushed.NOTHING;
      }
      case LOAD_CELL -> emitLoadCell(RuntimeMethod.UNBOUND_LOCAL, operate, operands.get(0));
      case LOAD_FREE -> emitLoadCell(RuntimeMethod.UNBOUND_FREE, operate, operands.get(0));
      case DELETE_CELL -> {
        return emitDeleteCell(RuntimeMethod.UNBOUND_LOCAL, operate, operands.get(0));
      }
      default -> {
        return emitDeleteCell(RuntimeMethod.UNBOUND_FREE, operate, operands.get(0));
      }
    }
    return Pushed.REFERENCE;
  }

  private void emitMakeCell(Operand value) {
    code.newObject(RuntimeClass.CELL);
    if (value instanceof Leaf leaf && leaf.value().equals(Constant.UNBOUND)) {
      code.invoke(RuntimeMethod.NEW_CELL);
    } else {
      instrs.pushObject(value);
      code.invoke(RuntimeMethod.NEW_FULL_CELL);
    }
  }

  private void emitLoadCell(RuntimeMethod error, Instr.Operate operate, Operand cell) {
    instrs.pushAs(cell, RuntimeClass.CELL);
    code.getField(RuntimeClass.CELL, CELL_VALUE, OBJECT_DESCRIPTOR);
    code.instruction(Opcodes.DUP);
    raiseIfNull(error, operate);
  }

  private Pushed emitDeleteCell(RuntimeMethod error, Instr.Operate operate, Operand cell) {
    instrs.pushAs(cell, RuntimeClass.CELL);
    code.instruction(Opcodes.DUP);
    code.getField(RuntimeClass.CELL, CELL_VALUE, OBJECT_DESCRIPTOR);
    raiseIfNull(error, operate);
    code.instruction(Opcodes.ACONST_NULL);
    code.putField(RuntimeClass.CELL, CELL_VALUE, OBJECT_DESCRIPTOR);
    return Pushed.NOTHING;
  }

  private void raiseIfNull(RuntimeMethod error, Instr.Operate operate) {
    Label bound = new Label();
    code.jump(Opcodes.IFNONNULL, bound);
    context.positionAside(operate.span());
    code.pushString((String) operate.immediate());
    code.invoke(error);
    context.raise();
    code.label(bound);
  }

  private void emitEvalBreakerCheck(Span span) {
    Label unset = new Label();
    context.position(span);
    code.getStatic(StaticField.EVAL_BREAKER);
    code.jump(Opcodes.IFEQ, unset);
    code.invoke(RuntimeMethod.HANDLE_EVAL_BREAKER);
    code.label(unset);
  }

  private Pushed emitRare(Instr.Operate operate, List<Operand> operands) {
    Span span = operate.span();
    switch (operate.operation()) {
      case ELEMENT -> {
        instrs.pushAs(operands.get(0), ValueType.ARRAY.internalName());
        code.pushInt((Integer) operate.immediate());
        code.instruction(Opcodes.AALOAD);
        return Pushed.REFERENCE;
      }
      case LOAD_ASSERTION_ERROR -> {
        code.getStatic(StaticField.ASSERTION_ERROR);
        return Pushed.REFERENCE;
      }
      case CHECK_EVAL_BREAKER -> {
        emitEvalBreakerCheck(span);
        return Pushed.NOTHING;
      }
      case CALL_IN_FRAME -> {
        operands.forEach(instrs::pushObject);
        code.getStatic(context.layout().moduleField());
        return invoke(RuntimeMethod.CALL_IN_FRAME, span);
      }
      case FIND_LOST -> {
        instrs.pushObject(operands.get(0));
        context.clearFreeSlots();
        return invoke(RuntimeMethod.FIND_LOST, null);
      }
      case ENTER_FRAME -> {
        operands.forEach(instrs::pushObject);
        code.getStatic(context.entry().code());
        return invoke(RuntimeMethod.ENTER_FRAME, null);
      }
      case IMPORT_NAME -> {
        code.getStatic(context.layout().moduleField());
        return emitNamed(RuntimeMethod.IMPORT_NAME, operate, operands);
      }
      case IMPORT_STAR -> {
        code.getStatic(context.layout().moduleField());
        instrs.pushObject(operands.get(0));
        return invoke(RuntimeMethod.IMPORT_STAR, span);
      }
      case BUILD_CLASS -> {
        return emitBuildClass(operate, operands);
      }
      case MATCH_CLASS -> {
        return emitMatchClass(operate, operands);
      }
      case SET_TYPE_PARAMETERS -> {
        instrs.pushAs(operands.get(0), RuntimeClass.FUNCTION);
        code.invoke(RuntimeMethod.FUNCTION_ATTRIBUTES);
        instrs.pushAs(operands.get(1), RuntimeClass.TUPLE);
        return invoke(RuntimeMethod.SET_TYPE_PARAMETERS, null);
      }
      default -> throw new IllegalArgumentException(operate.operation().mnemonic());
    }
  }

  /** A call with a name before the operands. */
  private Pushed emitNamed(RuntimeMethod method, Instr.Operate operate, List<Operand> operands) {
    code.pushString((String) operate.immediate());
    operands.forEach(instrs::pushObject);
    return invoke(method, operate.span());
  }

  private Pushed emitBuildClass(Instr.Operate operate, List<Operand> operands) {
    code.pushString((String) operate.immediate());
    instrs.pushObject(operands.get(0));
    instrs.pushAs(operands.get(1), RuntimeClass.TUPLE);
    instrs.pushObject(operands.get(2));
    return invoke(RuntimeMethod.BUILD_CLASS, operate.span());
  }

  private Pushed emitMatchClass(Instr.Operate operate, List<Operand> operands) {
    instrs.pushObject(operands.get(0));
    instrs.pushObject(operands.get(1));
    Value count = ((Leaf) operands.get(2)).value();
    code.pushInt(((Long) ((Constant) count).value()).intValue());
    code.getStatic(context.layout().pool().names(names(operate.immediate())));
    return invoke(RuntimeMethod.MATCH_CLASS, operate.span());
  }
}
