package dev.lasti.compiler.driver;

import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.Launcher;
import dev.lasti.runtime.ProgramStart;
import dev.lasti.runtime.imports.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lasti run}: compiles a program in memory and runs it. */
@Command(
    name = "run",
    description = "Compile a program in memory and run it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The exit status is the script's own; 1 if it ends with an exception or does",
      "not compile.",
      "",
      "Examples:",
      "  lasti run hello.py",
      "  lasti run primes.py 100          100 is the script's sys.argv[1]",
      "  lasti run app                    run app/__main__.py",
      "  lasti run -m package.module      run a module below the current directory",
      "  lasti run -c 'print(6 * 7)'      run this text",
      "  lasti run - < hello.py           run standard input",
      "  lasti run --interpret hello.py   interpret the IR, to compare"
    })
final class RunCommand implements Callable<Integer> {
  @ParentCommand private Main tool;

  @Spec private CommandSpec spec;

  @Mixin private CompilerOptions options;

  @Option(names = "--interpret", description = "Interpret the IR instead of compiling it.")
  private boolean interprets;

  @Option(
      names = "-c",
      paramLabel = "CODE",
      parameterConsumer = RemainingArguments.class,
      description = "Run this text; what follows are its arguments.")
  private List<String> text = new ArrayList<>();

  @Option(
      names = "-m",
      paramLabel = "MODULE",
      parameterConsumer = RemainingArguments.class,
      description = "Run a module, or the __main__ of a package, below the current directory.")
  private List<String> module = new ArrayList<>();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The script, a directory with a __main__.py, or - for standard input.")
  private String file;

  @Parameters(index = "1..*", paramLabel = "ARG", description = "What the script gets.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() {
    EntryPoint entry = entryPoint();
    Pipeline pipeline = options.pipeline();
    StageTimer timer = new StageTimer();
    SourceFinder finder = new SourceFinder(pipeline, timer, interprets);
    CompiledModule main =
        finder.load(new Compilation(entry.moduleName(), entry.source(), pipeline, timer));
    tool.printWarnings(entry.source());
    if (options.timesPasses()) {
      tool.printError(timer.table());
    }
    ProgramStart start = entry.start(arguments.toArray(new String[0]));
    return tool.launch(() -> Launcher.run(main, start, finder));
  }

  /** What to run; the arguments are then what is left. */
  private EntryPoint entryPoint() {
    if (!text.isEmpty()) {
      arguments = text.subList(1, text.size());
      return EntryPoint.ofText(text.get(0));
    }
    if (!module.isEmpty()) {
      arguments = module.subList(1, module.size());
      return EntryPoint.ofModule(module.get(0), true);
    }
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
    }
    return file.equals("-")
        ? EntryPoint.ofInput(System.in)
        : EntryPoint.ofFile(Path.of(file), true);
  }
}
