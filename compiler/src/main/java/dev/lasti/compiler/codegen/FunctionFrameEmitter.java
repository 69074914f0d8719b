package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Writes the frame class of a function, or of a class or module body, that is too large for one
 * method, and the static method that runs it in a new frame. See {@link SegmentedBody}.
 */
final class FunctionFrameEmitter {
  private static final String RUN = "run";
  private static final String RUN_DESCRIPTOR = "()Ljava/lang/Object;";

  private final FrameClass frame;
  private final SegmentedBody body;
  private final String sourceFile;

  FunctionFrameEmitter(ModuleLayout layout, FunctionEntry entry) {
    IrFunction function = entry.function();
    SegmentPlan plan = SegmentedBody.plan(layout, function);
    Set<Variable> variables = new LinkedHashSet<>(function.parameters().locals());
    variables.addAll(plan.shared());
    BodyAnalysis analysis = BodyAnalysis.of(function).withObjects(variables);
    String name = layout.names().frame(function.qualname());
    FrameFields fields = new FrameFields(name, analysis.types(), variables);
    this.frame = new FrameClass(name, entry, fields, RuntimeMethod.NEW_OBJECT);
    this.body = new SegmentedBody(layout, frame, analysis, plan);
    this.sourceFile = layout.module().sourceFile();
  }

  /** Writes the code of the static method. */
  void emitCall(CodeBuilder code) {
    frame.emitNew(code);
    code.visitor().visitMethodInsn(Opcodes.INVOKEVIRTUAL, frame.name(), RUN, RUN_DESCRIPTOR, false);
    code.instruction(Opcodes.ARETURN);
  }

  /** Writes the frame class and the classes of the segments. */
  List<ClassFile> emit() {
    ClassEmitter emitter = new ClassEmitter(frame.name(), frame.superclass(), sourceFile);
    frame.emitMembers(emitter);
    body.emitFields(emitter);
    emitter.method(0, RUN, RUN_DESCRIPTOR, body::emitLoop);
    List<ClassFile> files = new ArrayList<>(List.of(emitter.finish()));
    files.addAll(body.emitSegments(Map.of()));
    return files;
  }
}
