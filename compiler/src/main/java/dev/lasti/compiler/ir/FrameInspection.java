package dev.lasti.compiler.ir;

/**
 * What code may look at, by the attributes that a module mentions as a name or within a string.
 *
 * <p>The only way to the variables of suspended generators is {@code f_locals}. A program in which
 * no module mentions it cannot tell whether a frame keeps a variable that nothing reads any more.
 * The only ways to callers are {@code _getframe} and {@code f_back}.
 */
public final class FrameInspection {
  private FrameInspection() {}

  /** Whether code may look at the variables of suspended generators. */
  public static boolean ofVariables(IrModule module) {
    return mentions(module, "f_locals");
  }

  /** Whether code may look at its callers. */
  public static boolean ofCallers(IrModule module) {
    return mentions(module, "_getframe") || mentions(module, "f_back");
  }

  private static boolean mentions(IrModule module, String attribute) {
    return module.functions().stream().anyMatch(function -> mentions(function, attribute));
  }

  private static boolean mentions(IrFunction function, String attribute) {
    CodeAttributes attributes = function.attributes();
    return attributes.names().contains(attribute)
        || attributes.constants().stream().anyMatch(constant -> mentions(constant, attribute));
  }

  private static boolean mentions(Object constant, String attribute) {
    return constant instanceof String text && text.contains(attribute);
  }
}
