package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.IrFunction;

/** A bug of ours: a pass that threw, or that left malformed IR behind. */
public final class PassFailure extends RuntimeException {
  private final String pass;
  private final String function;
  private final int line;

  PassFailure(String pass, IrFunction function, RuntimeException cause) {
    super("pass " + pass + " failed in " + function.qualname() + ": " + cause.getMessage(), cause);
    this.pass = pass;
    this.function = function.qualname();
    this.line =
        function.span() == null ? function.attributes().firstLine() : function.span().line();
  }

  /** The name of the pass. */
  public String pass() {
    return pass;
  }

  /** The qualified name of the function that the pass was changing. */
  public String function() {
    return function;
  }

  /** The line of the source on which the function starts. */
  public int line() {
    return line;
  }
}
