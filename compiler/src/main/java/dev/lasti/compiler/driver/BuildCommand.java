package dev.lasti.compiler.driver;

import dev.lasti.compiler.codegen.ClassFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      "  lasti build hello.py             write hello.jar; java -jar hello.jar runs it",
      "  lasti build app/main.py -o dist/app.jar",
      "  lasti build app                  compile app/__main__.py",
      "  lasti build -m package.module    compile a module below this directory",
      "  lasti build --include a.b c.py  add a module imported by a computed name",
      "  lasti build hello.py -d classes  write class files;",
      "                                   run: java -cp classes:lasti.jar hello",
      "  lasti build --thin hello.py      leave the runtime out;",
      "                                   run: java -cp hello.jar:lasti.jar hello"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Main tool;

  @Mixin private CompilerOptions options;

  @ArgGroup private Target target = new Target();

  @Option(names = "--thin", description = "Leave the runtime out of the jar.")
  private boolean isThin;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say which modules are compiled.")
  private boolean isVerbose;

  @Option(
      names = "--with-compiler",
      description = "Put the compiler into the jar, for eval(), exec() and compile().")
  private boolean hasCompiler;

  @Option(
      names = "--include",
      paramLabel = "MODULE",
      description = "Add a module that no import statement names; may be repeated.")
  private List<String> included = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** Classes and sources by path. */
  private final Map<String, byte[]> files = new TreeMap<>();

  /** What is compiled. */
  static final class Source {
    @Option(
        names = "-m",
        paramLabel = "MODULE",
        description = "A module, or a package with a __main__, below the current directory.")
    private String module;

    @Parameters(paramLabel = "FILE", description = "The script, or a directory with a __main__.py.")
    private Path file;

    EntryPoint entryPoint() {
      return module == null ? EntryPoint.ofFile(file, false) : EntryPoint.ofModule(module, false);
    }

    /** The name of the program without an extension. */
    String name() {
      return module == null
          ? ModuleFiles.moduleName(file.toAbsolutePath().normalize())
          : module.substring(module.lastIndexOf('.') + 1);
    }
  }

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
    Program program = new Program(source.entryPoint(), included, options.pipeline(), timer);
    List<Compilation> modules = program.modules();
    try (Progress progress = tool.progress(isVerbose, modules.size())) {
      for (Compilation module : modules) {
        progress.compiling(module.moduleName());
        addClasses(module);
      }
    }
    modules.forEach(module -> tool.printWarnings(module.diagnostics()));
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
    Path jar = target.jar == null ? Path.of(source.name() + ".jar") : target.jar;
    JarWriter.write(jar, mainClass(main), files, isThin ? Map.of() : libraries());
  }

  private Map<String, byte[]> libraries() {
    Map<String, byte[]> libraries = new TreeMap<>(LibraryClasses.runtime());
    if (hasCompiler) {
      libraries.putAll(LibraryClasses.compiler());
    }
    return libraries;
  }
}
