package dev.lasti.compiler.ir;

import java.util.function.Supplier;

/** A bug of ours: a stage that threw, or left malformed IR behind. It says where to look. */
public final class StageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String stage;
  private final String function;
  private final int line;

  /**
   * Tells of a failure.
   *
   * @param stage what failed: {@code lowering}, {@code pass dead-code}, {@code emitter}
   * @param function the function that it was working on
   */
  public StageFailure(String stage, IrFunction function, Throwable cause) {
    super(stage + " failed in " + function.qualname() + ": " + cause.getMessage(), cause);
    this.stage = stage;
    this.function = function.qualname();
    this.line =
        function.span() == null ? function.attributes().firstLine() : function.span().line();
  }

  /**
   * Runs a stage on a function.
   *
   * @throws StageFailure if it throws; one of a function within the function stays as it is
   */
  public static <T> T guard(String stage, IrFunction function, Supplier<T> work) {
    try {
      return work.get();
    } catch (StageFailure e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StageFailure(stage, function, e);
    }
  }

  /** What failed. */
  public String stage() {
    return stage;
  }

  /** The qualified name of the function that the stage was working on. */
  public String function() {
    return function;
  }

  /** The line of the source on which the function starts. */
  public int line() {
    return line;
  }
}
