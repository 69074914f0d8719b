package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which functions are emitted in segments, and of what size.
 *
 * <p>HotSpot never compiles a method over {@link ClassFile.MethodSize#HUGE} bytes, and the JVM
 * refuses one over 64 KB. What a function takes is known only when it was emitted. So the first
 * emission divides only what is certainly too large; each further one divides what turned out to
 * be, or divides it finer.
 */
final class SegmentBudgets {
  /** The budget of a function that is not divided. */
  static final int WHOLE = Integer.MAX_VALUE;

  /** What is emitted whole first; above, the emission would be for nothing. */
  private static final int CERTAINLY_HUGE = 2 * ClassFile.MethodSize.HUGE;

  private static final int FIRST = 6000;

  private final Map<IrFunction, Integer> budgets = new IdentityHashMap<>();
  private final Map<IrFunction, Integer> measured = new IdentityHashMap<>();

  /**
   * @param most the size of functions that are not divided
   * @param first the size of the segments of those that are
   */
  private SegmentBudgets(IrModule module, int most, int first) {
    for (IrFunction function : module.functions()) {
      if (CodeSize.of(function) > most) {
        budgets.put(function, first);
      }
    }
  }

  static SegmentBudgets of(IrModule module) {
    return new SegmentBudgets(module, CERTAINLY_HUGE, FIRST);
  }

  /** Divides whatever is larger than a segment, for tests of the division. */
  static SegmentBudgets withSegmentsOf(IrModule module, int size) {
    return new SegmentBudgets(module, size, size);
  }

  /** How large a segment of a function may be by estimate; {@link #WHOLE} if it is not divided. */
  int of(IrFunction function) {
    return budgets.getOrDefault(function, WHOLE);
  }

  /** Notes how large a method with code of a function is, which can be divided further. */
  void measured(IrFunction function, int bytecodes) {
    measured.merge(function, bytecodes, Math::max);
  }

  /**
   * Makes smaller segments for the functions whose methods were measured to be huge.
   *
   * @return whether there were such functions, so that the module must be emitted again
   */
  boolean tighten() {
    boolean changed = false;
    for (Map.Entry<IrFunction, Integer> method : measured.entrySet()) {
      int budget = of(method.getKey());
      if (method.getValue() > ClassFile.MethodSize.HUGE && budget > 1) {
        budgets.put(method.getKey(), budget == WHOLE ? FIRST : budget / 2);
        changed = true;
      }
    }
    measured.clear();
    return changed;
  }
}
