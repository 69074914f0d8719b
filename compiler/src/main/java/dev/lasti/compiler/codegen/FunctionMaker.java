package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Instr;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Writes {@code make_function}: pushes a new function object. */
final class FunctionMaker {
  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;

  FunctionMaker(MethodContext context, InstrEmitter instrs) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
  }

  /**
   * Pushes the function.
   *
   * @param operands those of the instruction, in its order
   */
  void emit(Instr.MakeFunction make, List<Operand> operands) {
    int keywords = make.defaults().size();
    int annotations = keywords + make.keywordDefaults().size();
    int closure = operands.size() - make.closure().size();
    code.newObject(RuntimeClass.FUNCTION);
    code.getStatic(context.layout().entry(make.function()).code());
    code.getStatic(context.layout().moduleField());
    if (annotations == 0 && make.closure().isEmpty()) {
      code.invoke(RuntimeMethod.NEW_FUNCTION);
    } else {
      instrs.pushArray(operands.subList(0, keywords));
      pushKeywordDefaults(make.keywordDefaultNames(), operands.subList(keywords, annotations));
      pushClosure(operands.subList(closure, operands.size()));
      code.invoke(RuntimeMethod.NEW_FULL_FUNCTION);
    }
    String documentation = make.function().attributes().docstring();
    if (documentation != null) {
      setDocumentation(documentation);
    }
    if (make.annotations() != null) {
      setAnnotations(operands.get(annotations));
    }
  }

  private void pushKeywordDefaults(List<String> names, List<Operand> values) {
    if (names.isEmpty()) {
      code.instruction(Opcodes.ACONST_NULL);
      return;
    }
    code.newObject(RuntimeClass.DICT);
    code.invoke(RuntimeMethod.NEW_DICT);
    for (int i = 0; i < names.size(); i++) {
      code.instruction(Opcodes.DUP);
      code.pushString(names.get(i));
      instrs.pushObject(values.get(i));
      code.invoke(RuntimeMethod.DICT_PUT);
      code.instruction(Opcodes.POP);
    }
  }

  private void pushClosure(List<Operand> cells) {
    code.pushArray(
        RuntimeClass.CELL, cells.size(), i -> instrs.pushAs(cells.get(i), RuntimeClass.CELL));
  }

  private void setDocumentation(String documentation) {
    code.instruction(Opcodes.DUP);
    code.invoke(RuntimeMethod.FUNCTION_ATTRIBUTES);
    code.pushString(documentation);
    code.invoke(RuntimeMethod.SET_DOCUMENTATION);
  }

  private void setAnnotations(Operand annotations) {
    code.instruction(Opcodes.DUP);
    code.invoke(RuntimeMethod.FUNCTION_ATTRIBUTES);
    instrs.pushAs(annotations, RuntimeClass.DICT);
    code.invoke(RuntimeMethod.SET_ANNOTATIONS);
  }
}
