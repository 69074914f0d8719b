package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Colors;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.runtime.io.Terminal;
import dev.lasti.runtime.modules.SysModule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tool {@code lasti}. */
@Command(
    name = "lasti",
    description = "Compile Python 3.12 to JVM classes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {RunCommand.class, BuildCommand.class, InspectCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: the script's own for run; else 0, 1 for a program that does",
      "not compile, 2 for bad usage, 70 for a bug in lasti.",
      "",
      "Examples:",
      "  lasti run hello.py               compile in memory and run",
      "  lasti build hello.py             write hello.jar; java -jar hello.jar runs it",
      "  lasti inspect hello.py           show how its generators are suspended",
      "",
      "'lasti COMMAND --help' tells more."
    })
public final class Main implements Runnable {
  /** Deeply nested source is parsed and lowered recursively. */
  private static final long STACK_SIZE = 512L << 20;

  @Spec private CommandSpec spec;

  @Option(names = "--list-passes", description = "List the passes in their order.")
  private boolean listsPasses;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean ownsProcess;

  private Main(PrintStream out, PrintStream err, boolean ownsProcess) {
    this.out = out;
    this.err = err;
    this.ownsProcess = ownsProcess;
  }

  /** Runs a command and ends the process. */
  public static void main(String[] arguments) throws InterruptedException {
    int[] status = {ExitCode.BUG};
    Main tool = new Main(System.out, System.err, true);
    Thread worker =
        new Thread(null, () -> status[0] = tool.execute(arguments), "lasti", STACK_SIZE);
    worker.start();
    worker.join();
    System.exit(status[0]);
  }

  /**
   * Runs a command in this process.
   *
   * @param out what the command and the script that it runs print to
   * @return the exit status
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Main(out, err, false).execute(arguments);
  }

  private int execute(String[] arguments) {
    CommandLine line = new CommandLine(this);
    line.getSubcommands().get("run").setStopAtPositional(true);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(Help.defaultColorScheme(showsColors(1) ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setParameterExceptionHandler(this::reportUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
    int status = line.execute(arguments);
    out.flush();
    return status;
  }

  /** Whether a standard stream is a terminal that shows colors, and the user wants them. */
  private boolean showsColors(int descriptor) {
    String off = System.getenv("NO_COLOR");
    return (off == null || off.isEmpty()) && isTerminal(descriptor);
  }

  /** Whether a standard stream is a terminal that understands escape sequences. */
  private boolean isTerminal(int descriptor) {
    return ownsProcess && Terminal.is(descriptor) && !"dumb".equals(System.getenv("TERM"));
  }

  private Colors errorColors() {
    return showsColors(2) ? Colors.ON : Colors.OFF;
  }

  /** Says which of so many modules is being compiled. */
  Progress progress(boolean isVerbose, int modules) {
    return new Progress(err, isVerbose, isTerminal(2), modules);
  }

  /** Without a command. */
  @Override
  public void run() {
    if (!listsPasses) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
    out.print(PassList.text());
  }

  private int reportUsage(ParameterException failure, String[] arguments) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    printError("lasti: " + UsageMessage.of(failure) + "; see '" + command + " --help'\n");
    return ExitCode.USAGE;
  }

  private int report(Exception failure) {
    if (failure instanceof CompileErrors errors) {
      printError(DiagnosticRenderer.render(errors.diagnostics(), errorColors()));
      return ExitCode.FAILURE;
    }
    printError("lasti: " + message(failure) + "\n");
    return failure instanceof UserError error ? error.status() : ExitCode.BUG;
  }

  private static String message(Exception failure) {
    boolean isExpected = failure instanceof UserError || failure instanceof CompilerBug;
    return isExpected ? failure.getMessage() : "a bug in lasti: " + failure;
  }

  /** Prints what a compilation found that is no error. */
  void printWarnings(Diagnostics diagnostics) {
    printError(DiagnosticRenderer.render(diagnostics, errorColors()));
  }

  /** Prints to standard error. */
  void printError(String text) {
    err.print(text);
    err.flush();
  }

  /** Prints to standard output. */
  void print(String text) {
    out.print(text);
  }

  /** Runs a script so that its output goes where that of the tool goes. */
  int launch(IntSupplier script) {
    if (ownsProcess) {
      return script.getAsInt();
    }
    SysModule.redirect(null, out, err);
    try {
      return script.getAsInt();
    } finally {
      SysModule.redirect(null, null, null);
    }
  }
}
