package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.ir.FrameInspection;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.StageFailure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.Opcodes;

/**
 * Turns a module of IR into JVM classes.
 *
 * <pre>
 *   demo            the module: its functions, constants and cells, and a main method
 *   demo$counter    the frames of the generator function counter
 *   demo$big        the frames of a function that is too large for one method
 *   demo$big$Segments1    its methods
 *   demo$Code1      more functions, where there are many
 *   demo$Pool1      more constants, where there are many
 * </pre>
 *
 * <p>The same IR gives the same bytes, every time.
 */
public final class ModuleEmitter {
  private static final int FUNCTIONS_PER_CLASS = 100;
  private static final int STATIC_FINAL = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;

  private final ModuleLayout layout;
  private final Map<String, ClassEmitter> classes = new LinkedHashMap<>();
  private final List<ClassFile> classFiles = new ArrayList<>();

  private ModuleEmitter(IrModule module, int functionsPerClass, SegmentBudgets budgets) {
    this.layout = new ModuleLayout(module, functionsPerClass, budgets);
  }

  /** The classes of a module; the module's own class is first. */
  public static List<ClassFile> emit(IrModule module) {
    return emit(module, SegmentBudgets.of(module));
  }

  /** The same with functions divided into segments that need not be, as tests want it. */
  public static List<ClassFile> emitInSegments(IrModule module, int segmentSize) {
    return emit(module, SegmentBudgets.withSegmentsOf(module, segmentSize));
  }

  /** The functions that {@link #emit(IrModule)} divides into segments, with their segments. */
  public static Map<IrFunction, SegmentPlan> divisions(IrModule module) {
    SegmentBudgets budgets = SegmentBudgets.of(module);
    emit(module, budgets);
    Map<IrFunction, SegmentPlan> divisions = new IdentityHashMap<>();
    for (IrFunction function : module.functions()) {
      int budget = budgets.of(function);
      if (budget != SegmentBudgets.WHOLE) {
        divisions.put(function, SegmentPlan.of(function, CodeSize::of, budget));
      }
    }
    return divisions;
  }

  private static List<ClassFile> emit(IrModule module, SegmentBudgets budgets) {
    int functionsPerClass = FUNCTIONS_PER_CLASS;
    while (true) {
      ModuleEmitter attempt = new ModuleEmitter(module, functionsPerClass, budgets);
      attempt.emitFunctions();
      if (!budgets.tighten()) {
        try {
          return attempt.finish();
        } catch (ClassTooLargeException e) {
          if (functionsPerClass == 1) {
            throw e;
          }
          functionsPerClass /= 2;
        }
      }
    }
  }

  private void emitFunctions() {
    layout.codeTables().forEach(this::emitCodeTable);
  }

  private List<ClassFile> finish() {
    emitModuleMethods(classes.get(layout.names().module()));
    Map<String, List<ConstantPool.Entry>> statics = new LinkedHashMap<>();
    layout.codeTables().forEach(name -> statics.put(name, List.of()));
    layout.pool().holders().forEach(holder -> statics.put(holder.className(), holder.entries()));
    statics.forEach(this::emitStatics);
    List<ClassFile> files = new ArrayList<>();
    classes.values().forEach(emitter -> files.add(emitter.finish()));
    files.addAll(classFiles);
    return files;
  }

  private void emitCodeTable(String name) {
    boolean isModule = name.equals(layout.names().module());
    ClassEmitter emitter =
        new ClassEmitter(
            name,
            isModule ? RuntimeClass.COMPILED_MODULE : RuntimeClass.CODE_TABLE,
            layout.module().sourceFile(),
            isModule ? Opcodes.ACC_PUBLIC : 0);
    classes.put(name, emitter);
    emitter.emptyConstructor(
        isModule ? RuntimeMethod.NEW_COMPILED_MODULE : RuntimeMethod.NEW_CODE_TABLE);
    emitter.getter("module", layout.moduleField());
    List<FunctionEntry> entries = layout.entriesOf(name);
    for (FunctionEntry entry : entries) {
      StageFailure.guard("emitter", entry.function(), () -> emitFunction(emitter, entry));
    }
    new CodeTableEmitter(layout, entries).emit(emitter);
  }

  private FunctionEntry emitFunction(ClassEmitter emitter, FunctionEntry entry) {
    IrFunction function = entry.function();
    if (function.kind().isResumable()) {
      FrameClassEmitter frame = new FrameClassEmitter(layout, entry);
      emitMethod(emitter, entry, frame::emitFactory);
      classFiles.addAll(frame.emit());
    } else if (layout.budgets().of(function) != SegmentBudgets.WHOLE) {
      FunctionFrameEmitter frame = new FunctionFrameEmitter(layout, entry);
      emitMethod(emitter, entry, frame::emitCall);
      classFiles.addAll(frame.emit());
    } else {
      BodyAnalysis analysis = BodyAnalysis.of(function);
      int size =
          emitMethod(
              emitter, entry, code -> new FunctionEmitter(layout, entry, analysis, code).emit());
      layout.budgets().measured(function, size);
    }
    return entry;
  }

  private static int emitMethod(
      ClassEmitter emitter, FunctionEntry entry, Consumer<CodeBuilder> body) {
    return emitter.method(Opcodes.ACC_STATIC, entry.methodName(), entry.descriptor(), body);
  }

  private void emitModuleMethods(ClassEmitter emitter) {
    emitter.method(
        Opcodes.ACC_PUBLIC,
        "body",
        "()Ljava/lang/Object;",
        code -> {
          layout.entry(layout.module().body()).emitCall(code);
          code.instruction(Opcodes.ARETURN);
        });
    emitter.method(
        Opcodes.ACC_PUBLIC,
        "sourceFile",
        "()Ljava/lang/String;",
        code -> {
          code.pushString(layout.module().sourceFile());
          code.instruction(Opcodes.ARETURN);
        });
    emitter.method(
        Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
        "main",
        "([Ljava/lang/String;)V",
        code -> {
          code.getStatic(ModuleLayout.tableField(emitter.name()));
          code.loadObject(0);
          code.invoke(RuntimeMethod.LAUNCH);
          code.instruction(Opcodes.RETURN);
        });
  }

  /** Writes the static fields of one class, and its initialiser. */
  private void emitStatics(String className, List<ConstantPool.Entry> entries) {
    ClassEmitter emitter =
        classes.computeIfAbsent(
            className,
            name -> new ClassEmitter(name, "java/lang/Object", layout.module().sourceFile()));
    List<ConstantPool.Entry> all = new ArrayList<>();
    if (className.equals(layout.names().module())) {
      all.add(new ConstantPool.Entry(layout.moduleField(), this::pushModule));
    }
    if (layout.codeTables().contains(className)) {
      all.add(
          new ConstantPool.Entry(
              ModuleLayout.tableField(className), code -> pushTable(code, className)));
    }
    all.addAll(entries);
    all.forEach(
        entry -> emitter.field(STATIC_FINAL, entry.field().name(), entry.field().descriptor()));
    boolean isModule = className.equals(layout.names().module());
    emitter.method(
        Opcodes.ACC_STATIC,
        "<clinit>",
        "()V",
        code -> {
          if (isModule) {
            emitPreparations(code);
          }
          emitInitialiser(code, all);
        });
  }

  /** Announces what the code is going to look at. */
  private void emitPreparations(CodeBuilder code) {
    if (FrameInspection.ofVariables(layout.module())) {
      code.invoke(RuntimeMethod.KEEP_DEAD_NAMES);
    }
    if (FrameInspection.ofCallers(layout.module())) {
      code.invoke(RuntimeMethod.PREPARE_CALL_STACK);
    }
  }

  private void pushModule(CodeBuilder code) {
    code.pushString(layout.module().name());
    code.invoke(RuntimeMethod.NEW_MODULE);
  }

  private static void pushTable(CodeBuilder code, String className) {
    code.newObject(className);
    code.visitor().visitMethodInsn(Opcodes.INVOKESPECIAL, className, "<init>", "()V", false);
  }

  private static void emitInitialiser(CodeBuilder code, List<ConstantPool.Entry> entries) {
    for (ConstantPool.Entry entry : entries) {
      entry.value().accept(code);
      code.putStatic(entry.field());
    }
    code.instruction(Opcodes.RETURN);
  }
}
