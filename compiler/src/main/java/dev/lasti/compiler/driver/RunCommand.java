package dev.lasti.compiler.driver;

import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.runtime.Launcher;
import dev.lasti.runtime.imports.CompiledModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lasti run}: compiles a script in memory and runs it. */
@Command(
    name = "run",
    description = "Compile a script in memory and run it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The exit status is the script's own; 1 if it ends with an exception or does",
      "not compile.",
      "",
      "Examples:",
      "  lasti run hello.py",
      "  lasti run primes.py 100          the script sees sys.argv == ['primes.py', '100']",
      "  lasti run --interpret hello.py   interpret the IR, to compare"
    })
final class RunCommand implements Callable<Integer> {
  @ParentCommand private Main tool;

  @Mixin private CompilerOptions options;

  @Option(names = "--interpret", description = "Interpret the IR instead of compiling it.")
  private boolean interprets;

  @Parameters(index = "0", paramLabel = "FILE", description = "The script.")
  private Path file;

  @Parameters(index = "1..*", paramLabel = "ARG", description = "What the script gets.")
  private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() {
    Pipeline pipeline = options.pipeline();
    StageTimer timer = new StageTimer();
    Path script = file.toAbsolutePath().normalize();
    Diagnostics diagnostics = SourceReader.read(file, script.toString());
    SourceFinder finder = new SourceFinder(ModuleFiles.beside(script), pipeline, timer, interprets);
    Compilation compilation =
        new Compilation(ModuleFiles.moduleName(script), diagnostics, pipeline, timer);
    CompiledModule module = finder.load(compilation);
    tool.printWarnings(diagnostics);
    if (options.timesPasses()) {
      tool.printError(timer.table());
    }
    return tool.launch(() -> Launcher.run(module, arguments.toArray(new String[0]), finder));
  }
}
