package dev.lasti.compiler.driver;

import dev.lasti.compiler.passes.Pipeline;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options of all commands that compile. */
final class CompilerOptions {
  @Option(
      names = "--disable-pass",
      paramLabel = "PASS",
      split = ",",
      description = "Leave out an optional pass; may be repeated.")
  private Set<String> disabledPasses = new LinkedHashSet<>();

  @Option(names = "--time-passes", description = "Print how long each stage took.")
  private boolean timesPasses;

  /** Whether to print how long each stage took. */
  boolean timesPasses() {
    return timesPasses;
  }

  /**
   * The passes that are not disabled.
   *
   * @throws UserError for a name that no optional pass has
   */
  Pipeline pipeline() {
    try {
      return Pipeline.all().without(disabledPasses);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          ExitCode.USAGE, e.getMessage() + "; optional passes are " + optionalPasses());
    }
  }

  private static String optionalPasses() {
    return Pipeline.all().steps().stream()
        .filter(step -> !step.required())
        .map(Pipeline.Step::name)
        .collect(Collectors.joining(", "));
  }
}
