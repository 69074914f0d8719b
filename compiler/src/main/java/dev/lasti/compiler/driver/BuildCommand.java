package dev.lasti.compiler.driver;

import dev.lasti.compiler.codegen.ClassFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lasti build}: compiles a script, with all that it imports, into a jar or a directory. */
@Command(
    name = "build",
    description = "Compile a script and the modules that it imports into a jar.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The jar needs nothing but a JVM, and is the same byte for byte for the same sources.",
      "",
      "Examples:",
      "  lasti build hello.py                     write hello.jar; run it: java -jar hello.jar",
      "  lasti build app/main.py -o dist/app.jar",
      "  lasti build hello.py -d classes          write class files;",
      "                                           run them: java -cp classes:lasti.jar hello",
      "  lasti build --thin hello.py              leave the runtime out;",
      "                                           run it: java -cp hello.jar:lasti.jar hello"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main tool;

  @Mixin private CompilerOptions options;

  @ArgGroup private Target target = new Target();

  @Option(names = "--thin", description = "Leave the runtime out of the jar.")
  private boolean isThin;

  @Parameters(paramLabel = "FILE", description = "The script.")
  private Path file;

  /** Classes and sources by path. */
  private final Map<String, byte[]> files = new TreeMap<>();

  /** Where the classes go. */
  static final class Target {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "APP.jar",
        description = "The jar to write; the script's name with .jar by default.")
    private Path jar;

    @Option(
        names = {"-d", "--directory"},
        paramLabel = "DIR",
        description = "Write class files below this directory instead of a jar.")
    private Path directory;
  }

  @Override
  public Integer call() {
    StageTimer timer = new StageTimer();
    Program program = new Program(file, options.pipeline(), timer);
    for (Compilation module : program.modules()) {
      addClasses(module);
      tool.printWarnings(module.diagnostics());
    }
    write(program.main());
    timer.finished("write");
    if (options.timesPasses()) {
      tool.printError(timer.table());
    }
    return ExitCode.OK;
  }

  /** Source lines in tracebacks come from the text beside the class. */
  private void addClasses(Compilation module) {
    for (ClassFile classFile : module.classes()) {
      files.put(classFile.name() + ".class", classFile.bytes());
    }
    String text = module.diagnostics().source().text();
    files.put(mainClass(module) + ".py", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String mainClass(Compilation module) {
    return module.classes().get(0).name();
  }

  private void write(Compilation main) {
    if (target.directory != null) {
      ClassDirectory.write(target.directory, files);
      return;
    }
    Path jar = target.jar == null ? Path.of(ModuleFiles.moduleName(file) + ".jar") : target.jar;
    Map<String, byte[]> runtime = isThin ? Map.of() : RuntimeClasses.entries();
    JarWriter.write(jar, mainClass(main), files, runtime);
  }
}
