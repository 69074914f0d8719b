package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.IrFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes the methods of a code table: {@code call(index, function, arguments...)} for each number
 * of arguments is a {@code switch} to the static methods that take so many.
 */
final class CodeTableEmitter {
  private static final int MOST_PLAIN_ARGUMENTS = 4;
  private static final int INDEX_SLOT = 1;
  private static final int FUNCTION_SLOT = 2;
  private static final int FIRST_ARGUMENT_SLOT = 3;
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String FUNCTION = "L" + RuntimeClass.FUNCTION + ";";

  private static final String CONTENTS = "L" + RuntimeClass.CODE_CONTENTS + ";";

  private final ModuleLayout layout;
  private final List<FunctionEntry> entries;

  CodeTableEmitter(ModuleLayout layout, List<FunctionEntry> entries) {
    this.layout = layout;
    this.entries = entries;
  }

  void emit(ClassEmitter emitter) {
    for (int i = 0; i <= MOST_PLAIN_ARGUMENTS; i++) {
      emitCall(emitter, i);
    }
    List<FunctionEntry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.parameterCount() <= MOST_PLAIN_ARGUMENTS);
    emitter.method(
        Opcodes.ACC_PUBLIC,
        "callArray",
        "(I" + FUNCTION + "[" + OBJECT + ")" + OBJECT,
        code -> emitSwitch(code, others, (c, i) -> c.loadElement(FIRST_ARGUMENT_SLOT, i)));
    emitter.method(Opcodes.ACC_PUBLIC, "contents", "(I)" + CONTENTS, this::emitContents);
  }

  /** What code objects list is only made when somebody asks. */
  private void emitContents(CodeBuilder code) {
    emitSwitch(code, entries, entry -> pushContents(code, entry.function()));
  }

  private void pushContents(CodeBuilder code, IrFunction function) {
    List<IrFunction> nested = function.nested();
    code.pushString(MarshalWriter.dump(function.attributes()));
    code.pushArray(
        RuntimeClass.CODE, nested.size(), i -> code.getStatic(layout.entry(nested.get(i)).code()));
    code.invoke(RuntimeMethod.CODE_CONTENTS);
  }

  private void emitCall(ClassEmitter emitter, int count) {
    List<FunctionEntry> fitting =
        entries.stream().filter(entry -> entry.parameterCount() == count).toList();
    if (!fitting.isEmpty()) {
      emitter.method(
          Opcodes.ACC_PUBLIC,
          "call",
          "(I" + FUNCTION + OBJECT.repeat(count) + ")" + OBJECT,
          code -> emitSwitch(code, fitting, (c, i) -> c.loadObject(FIRST_ARGUMENT_SLOT + i)));
    }
  }

  private interface ArgumentCode {
    void load(CodeBuilder code, int index);
  }

  private static void emitSwitch(
      CodeBuilder code, List<FunctionEntry> functions, ArgumentCode arguments) {
    emitSwitch(code, functions, entry -> pushCall(code, entry, arguments));
  }

  private static void pushCall(CodeBuilder code, FunctionEntry entry, ArgumentCode arguments) {
    if (entry.takesFunction()) {
      code.loadObject(FUNCTION_SLOT);
    }
    if (entry.takesArray()) {
      code.loadObject(FIRST_ARGUMENT_SLOT);
    } else {
      for (int i = 0; i < entry.parameterCount(); i++) {
        arguments.load(code, i);
      }
    }
    entry.emitCall(code);
  }

  /** Returns for each function what the code that is written for it pushes. */
  private static void emitSwitch(
      CodeBuilder code, List<FunctionEntry> functions, Consumer<FunctionEntry> push) {
    Map<Integer, Label> labels = new TreeMap<>();
    functions.forEach(entry -> labels.put(entry.index(), new Label()));
    Label none = new Label();
    code.load(ValueType.INT, INDEX_SLOT);
    code.choose(
        labels.keySet().stream().mapToInt(Integer::intValue).toArray(),
        labels.values().toArray(new Label[0]),
        none);
    for (FunctionEntry entry : functions) {
      code.label(labels.get(entry.index()));
      push.accept(entry);
      code.instruction(Opcodes.ARETURN);
    }
    code.label(none);
    code.load(ValueType.INT, INDEX_SLOT);
    code.invoke(RuntimeMethod.NO_SUCH_FUNCTION);
    code.instruction(Opcodes.ATHROW);
  }
}
