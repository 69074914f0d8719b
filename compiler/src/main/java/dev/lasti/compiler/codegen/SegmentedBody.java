package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.analysis.SegmentPlan.Segment;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The body of a function or generator that is too large for one method: its segments, which are
 * static methods, and the loop in the frame class that calls them in turn.
 *
 * <pre>
 *   final class demo$big {                              final class demo$big$Segments1 {
 *     int entry$;                                         static Object segment$0(demo$big frame) {
 *     Throwable caught$;                                    ...
 *     Object x, y;                                          frame.entry$ = 1 &lt;&lt; 16;
 *     Object run() {                                        return frame;
 *       for (;;) {                                        }
 *         Object result = switch (entry$ &gt;&gt; 16) {         static Object segment$1(demo$big frame) {
 *           case 0 -&gt; segment$0(this);                      ...
 *           default -&gt; segment$1(this);                     return x;
 *         };                                              }
 *         if (result != this) return result;            }
 *       }
 *     }
 *   }
 * </pre>
 *
 * <p>A segment returns the frame itself, which is no Python value, when control goes on in another
 * segment; the field {@code entry$} then says where: the number of the segment, and that of the
 * entry in it. Anything else is what the function returns, or what a generator's {@code resume}
 * does. An exception that is caught in another segment is carried there by {@code caught$}.
 */
final class SegmentedBody {
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String ENTRY = "entry$";
  private static final String CAUGHT = "caught$";
  private static final String CAUGHT_DESCRIPTOR = "Ljava/lang/Throwable;";
  private static final int ENTRY_BITS = 16;

  /** What fits into a class for certain: its methods cannot have 65,535 different constants. */
  private static final int SEGMENTS_PER_CLASS = 6;

  private final ModuleLayout layout;
  private final FrameClass frame;
  private final BodyAnalysis analysis;
  private final SegmentPlan plan;
  private final Map<Block, Integer> entries = new HashMap<>();
  private final List<String> classNames = new ArrayList<>();

  SegmentedBody(ModuleLayout layout, FrameClass frame, BodyAnalysis analysis, SegmentPlan plan) {
    this.layout = layout;
    this.frame = frame;
    this.analysis = analysis;
    this.plan = plan;
    String qualname = frame.entry().function().qualname();
    for (Segment segment : plan.segments()) {
      int number = segment.number() << ENTRY_BITS;
      for (Block entry : segment.entries()) {
        entries.put(entry, number++);
      }
      if (segment.number() % SEGMENTS_PER_CLASS == 0) {
        classNames.add(layout.names().frame(qualname + ".Segments" + (classNames.size() + 1)));
      }
    }
  }

  /** The plan for a function that a layout wants to be divided. */
  static SegmentPlan plan(ModuleLayout layout, IrFunction function) {
    return SegmentPlan.of(function, CodeSize::of, layout.budgets().of(function));
  }

  private static String methodName(Segment segment) {
    return "segment$" + segment.number();
  }

  private boolean isGenerator() {
    return frame.entry().function().kind().isResumable();
  }

  private String descriptor() {
    return "(L" + frame.name() + ";" + (isGenerator() ? OBJECT : "") + ")" + OBJECT;
  }

  /** Adds the fields that the segments need besides those of variables. */
  void emitFields(ClassEmitter emitter) {
    emitter.field(0, ENTRY, "I");
    emitter.field(0, CAUGHT, CAUGHT_DESCRIPTOR);
  }

  /** Calls segments until one of them returns for good, and returns what it does. */
  void emitLoop(CodeBuilder code) {
    Label loop = new Label();
    Label called = new Label();
    Label done = new Label();
    code.label(loop);
    code.loadObject(SegmentEmitter.FRAME);
    code.getField(frame.name(), ENTRY, "I");
    code.pushInt(ENTRY_BITS);
    code.instruction(Opcodes.ISHR);
    Label[] cases = plan.segments().stream().map(segment -> new Label()).toArray(Label[]::new);
    code.visitor().visitTableSwitchInsn(0, cases.length - 1, cases[0], cases);
    for (Segment segment : plan.segments()) {
      code.label(cases[segment.number()]);
      emitCall(segment, code);
      code.goTo(called);
    }
    code.label(called);
    code.instruction(Opcodes.DUP);
    code.loadObject(SegmentEmitter.FRAME);
    code.jump(Opcodes.IF_ACMPNE, done);
    code.instruction(Opcodes.POP);
    code.goTo(loop);
    code.label(done);
    code.instruction(Opcodes.ARETURN);
  }

  private void emitCall(Segment segment, CodeBuilder code) {
    code.loadObject(SegmentEmitter.FRAME);
    if (isGenerator()) {
      code.loadObject(GeneratorProtocol.SENT);
    }
    String owner = classNames.get(segment.number() / SEGMENTS_PER_CLASS);
    code.invokeStatic(owner, methodName(segment), descriptor());
  }

  /**
   * Writes the classes with the segments.
   *
   * @param suspensions the numbers of the states that the blocks behind a {@code yield} resume
   */
  List<ClassFile> emitSegments(Map<Block, Integer> suspensions) {
    List<List<Block>> orders = new ArrayList<>();
    plan.segments().forEach(segment -> orders.add(new ArrayList<>()));
    for (Block block : BlockOrder.of(frame.entry().function(), analysis.flow())) {
      orders.get(plan.segmentOf(block).number()).add(block);
    }
    List<ClassFile> files = new ArrayList<>();
    for (int first = 0; first < orders.size(); first += SEGMENTS_PER_CLASS) {
      String name = classNames.get(first / SEGMENTS_PER_CLASS);
      ClassEmitter emitter =
          new ClassEmitter(name, "java/lang/Object", layout.module().sourceFile());
      int end = Math.min(first + SEGMENTS_PER_CLASS, orders.size());
      for (Segment segment : plan.segments().subList(first, end)) {
        List<Block> order = orders.get(segment.number());
        int size =
            emitter.method(
                Opcodes.ACC_STATIC,
                methodName(segment),
                descriptor(),
                code -> new SegmentEmitter(layout, this, segment, code, suspensions).emit(order));
        if (segment.blocks().size() > 1) {
          layout.budgets().measured(frame.entry().function(), size);
        }
      }
      files.add(emitter.finish());
    }
    return files;
  }

  FrameClass frame() {
    return frame;
  }

  SegmentPlan plan() {
    return plan;
  }

  BodyAnalysis analysis() {
    return analysis;
  }

  /** Pushes the number of the entry at which a segment is called. */
  void emitGetEntry(CodeBuilder code) {
    code.loadObject(SegmentEmitter.FRAME);
    code.getField(frame.name(), ENTRY, "I");
  }

  /** The number of an entry among those of all segments; numbers of one segment are neighbours. */
  int numberOf(Block entry) {
    return entries.get(entry);
  }

  /** Says where control goes on when the driver next calls a segment. */
  void emitSetEntry(CodeBuilder code, Block entry) {
    code.loadObject(SegmentEmitter.FRAME);
    code.pushInt(numberOf(entry));
    code.putField(frame.name(), ENTRY, "I");
  }

  /** Keeps the exception on the stack for a handler in another segment. */
  void emitSetCaught(CodeBuilder code) {
    code.loadObject(SegmentEmitter.FRAME);
    code.instruction(Opcodes.SWAP);
    code.putField(frame.name(), CAUGHT, CAUGHT_DESCRIPTOR);
  }

  /** Pushes the exception that was kept, and forgets it. */
  void emitTakeCaught(CodeBuilder code) {
    code.loadObject(SegmentEmitter.FRAME);
    code.instruction(Opcodes.DUP);
    code.getField(frame.name(), CAUGHT, CAUGHT_DESCRIPTOR);
    code.instruction(Opcodes.SWAP);
    code.instruction(Opcodes.ACONST_NULL);
    code.putField(frame.name(), CAUGHT, CAUGHT_DESCRIPTOR);
  }
}
