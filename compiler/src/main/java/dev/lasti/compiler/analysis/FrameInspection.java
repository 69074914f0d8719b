package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;

/**
 * Whether code may look at the variables of suspended generators.
 *
 * <p>The only way there is the attribute {@code f_locals}. A program in which no module mentions
 * it, neither as a name nor within a string, cannot tell whether a frame keeps a variable that
 * nothing reads any more.
 */
public final class FrameInspection {
  private static final String ATTRIBUTE = "f_locals";

  private FrameInspection() {}

  /** Whether a module mentions the attribute. */
  public static boolean isMentioned(IrModule module) {
    return module.functions().stream().anyMatch(FrameInspection::isMentioned);
  }

  private static boolean isMentioned(IrFunction function) {
    return function.names().contains(ATTRIBUTE)
        || function.constants().stream().anyMatch(FrameInspection::isMentioned);
  }

  private static boolean isMentioned(Constant constant) {
    return constant.value() instanceof String text && text.contains(ATTRIBUTE);
  }
}
