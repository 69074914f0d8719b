package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.compiler.ir.StageFailure;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The passes in the order they run.
 *
 * <p>A pipeline never changes: {@link #verifying}, {@link #without} and {@link #afterEach} give a
 * new one.
 */
public final class Pipeline {
  /**
   * A pass and its place.
   *
   * @param name how the command line and reports name it
   * @param required whether the emitter relies on it, so that it cannot be left out
   */
  public record Step(String name, Pass pass, boolean required) {}

  /** One step must come before another one, for a reason. */
  record Constraint(String first, String second, String reason) {}

  static final List<Step> STEPS =
      List.of(
          required("interrupt-checks", new InterruptChecks()),
          optional("unbound-checks", new UnboundCheckElimination()),
          optional("copy-propagation", new CopyPropagation()),
          optional("constant-folding", new ConstantFolding()),
          optional("method-loads", new LoadMethodElimination()),
          optional("dead-code", new DeadCodeElimination()),
          optional("jump-threading", new JumpThreading()),
          required("unreachable-blocks", new UnreachableBlockElimination()),
          optional("block-merging", new BlockMerging()),
          required("block-splitting", new BlockSplitting()));

  static final List<Constraint> ORDER =
      List.of(
          before("interrupt-checks", "unreachable-blocks", "handlers of empty loops get a source"),
          before("unbound-checks", "dead-code", "a check reads its variable"),
          before("unbound-checks", "unreachable-blocks", "a handler may be left without a source"),
          before("copy-propagation", "constant-folding", "names become constants"),
          before("copy-propagation", "dead-code", "copies lose their last use"),
          before("constant-folding", "dead-code", "folded operands lose their last use"),
          before("constant-folding", "unreachable-blocks", "one side of a branch is cut off"),
          before("unbound-checks", "method-loads", "a check of an argument may raise"),
          before("constant-folding", "method-loads", "arithmetic of an argument may raise"),
          before("dead-code", "jump-threading", "blocks become empty"),
          before("jump-threading", "unreachable-blocks", "empty blocks are no longer jumped to"),
          before("unreachable-blocks", "block-merging", "dead blocks count as predecessors"),
          before("block-merging", "block-splitting", "the parts of a block would be joined again"));

  private final List<Step> steps;
  private final boolean verify;
  private final BiConsumer<String, IrFunction> afterEach;

  private Pipeline(List<Step> steps, boolean verify, BiConsumer<String, IrFunction> afterEach) {
    this.steps = steps;
    this.verify = verify;
    this.afterEach = afterEach;
  }

  private static Step required(String name, Pass pass) {
    return new Step(name, pass, true);
  }

  private static Step optional(String name, Pass pass) {
    return new Step(name, pass, false);
  }

  private static Constraint before(String first, String second, String reason) {
    return new Constraint(first, second, reason);
  }

  /** All passes. */
  public static Pipeline all() {
    return new Pipeline(STEPS, false, (pass, function) -> {});
  }

  /** The passes that cannot be left out. */
  public static Pipeline requiredOnly() {
    List<Step> required = STEPS.stream().filter(Step::required).toList();
    return new Pipeline(required, false, (pass, function) -> {});
  }

  /** The same passes, with the IR verified before the first and after each of them. */
  public Pipeline verifying() {
    return new Pipeline(steps, true, afterEach);
  }

  /**
   * The same passes without some optional ones.
   *
   * @throws IllegalArgumentException if there is no such pass, or if it is required
   */
  public Pipeline without(Set<String> names) {
    for (String name : names) {
      if (steps.stream().noneMatch(step -> step.name().equals(name) && !step.required())) {
        throw new IllegalArgumentException("there is no optional pass " + name);
      }
    }
    List<Step> rest = steps.stream().filter(step -> !names.contains(step.name())).toList();
    return new Pipeline(rest, verify, afterEach);
  }

  /** The same passes with an action after each, which gets the pass's name and the function. */
  public Pipeline afterEach(BiConsumer<String, IrFunction> action) {
    return new Pipeline(steps, verify, action);
  }

  /** The passes of this pipeline in their order. */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Runs the passes on all functions of a module.
   *
   * @throws StageFailure if a pass throws, or leaves malformed IR behind
   */
  public void run(IrModule module) {
    module.functions().forEach(this::run);
  }

  /**
   * Runs the passes on one function, not on those nested in it.
   *
   * @throws StageFailure if a pass throws, or leaves malformed IR behind
   */
  public void run(IrFunction function) {
    if (verify) {
      verify("lowering", function);
    }
    for (Step step : steps) {
      run(step, function);
      if (verify) {
        verify(stage(step.name()), function);
      }
      afterEach.accept(step.name(), function);
    }
  }

  private static void run(Step step, IrFunction function) {
    StageFailure.guard(
        stage(step.name()),
        function,
        () -> {
          step.pass().run(function);
          return function;
        });
  }

  private static String stage(String pass) {
    return "pass " + pass;
  }

  private static void verify(String stage, IrFunction function) {
    try {
      IrVerifier.verify(function);
    } catch (IllegalStateException e) {
      throw new StageFailure(stage, function, e);
    }
  }
}
