package dev.lasti.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.codegen.EmittedClasses;
import dev.lasti.compiler.codegen.ModuleEmitter;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.driver.Main;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.lower.Lowering;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.scope.ScopeTable;
import dev.lasti.compiler.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles a program of the test data and runs it in this JVM. */
final class ProgramRunner {
  private static final String MODULE = "__main__";

  private final Program program;
  private final boolean checks;

  /** Checks what comes out of each stage on the way. */
  ProgramRunner(Program program) {
    this(program, true);
  }

  private ProgramRunner(Program program, boolean checks) {
    this.program = program;
    this.checks = checks;
  }

  /** Leaves the checks of IR and classes out, which take most of the time. */
  static ProgramRunner withoutChecks(Program program) {
    return new ProgramRunner(program, false);
  }

  /** The program's IR, verified after each of the passes. */
  IrModule lower(Pipeline passes) throws IOException {
    String path = program.source().toAbsolutePath().toString();
    SourceFile source = new SourceFile(path, Files.readString(program.source()));
    Diagnostics diagnostics = new Diagnostics(source);
    Module tree = Parser.parse(source, diagnostics);
    ScopeTable scopes = ScopeTable.of(tree, diagnostics);
    checkValid(diagnostics);
    IrModule ir = Lowering.lower(MODULE, tree, scopes, source, diagnostics);
    checkValid(diagnostics);
    (checks ? passes.verifying() : passes).run(ir);
    return ir;
  }

  private static void checkValid(Diagnostics diagnostics) {
    assertEquals("", diagnostics.hasErrors() ? DiagnosticRenderer.render(diagnostics) : "");
  }

  /** What the interpreter does with a module. */
  Program.Outcome interpret(IrModule ir) throws ReflectiveOperationException {
    return run(Map.of(), "interpret", IrModule.class, ir);
  }

  /** The classes that the emitter makes of a module, each checked. */
  List<ClassFile> emit(IrModule ir) {
    return checks ? EmittedClasses.of(ir).files() : ModuleEmitter.emit(ir);
  }

  /** The same with every function divided into segments. */
  List<ClassFile> emitInSegments(IrModule ir) {
    return EmittedClasses.inSegments(ir).files();
  }

  /** What the emitted classes do. */
  Program.Outcome runCompiled(List<ClassFile> files) throws ReflectiveOperationException {
    Map<String, byte[]> classes = new HashMap<>();
    for (ClassFile file : files) {
      classes.put(file.name().replace('/', '.'), file.bytes());
    }
    return run(classes, "runCompiled", String.class, files.get(0).name().replace('/', '.'));
  }

  /** What the program does as a jar, in a JVM of its own. */
  Program.Outcome runJar() throws IOException {
    Path directory = Files.createTempDirectory("program");
    Path jar = directory.resolve("program.jar");
    try {
      build(jar);
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command = List.of(java, "-XX:+UseSerialGC", "-jar", jar.toString());
      Program.Outcome outcome = Processes.run(command, directory);
      return new Program.Outcome(
          outcome.output(), program.withoutDirectory(outcome.errors()), outcome.status());
    } finally {
      Files.deleteIfExists(jar);
      Files.delete(directory);
    }
  }

  private void build(Path jar) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, UTF_8);
    String source = program.source().toAbsolutePath().toString();
    int status = Main.run(new String[] {"build", source, "-o", jar.toString()}, stream, stream);
    assertEquals(0, status, () -> messages.toString(UTF_8));
  }

  private Program.Outcome run(
      Map<String, byte[]> classes, String method, Class<?> type, Object argument)
      throws ReflectiveOperationException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Class<?> isolated = new RuntimeLoader(classes).loadClass(IsolatedProgram.class.getName());
    Method run = isolated.getMethod(method, type, OutputStream.class, OutputStream.class);
    int status = (Integer) run.invoke(null, argument, output, errors);
    return new Program.Outcome(
        output.toString(UTF_8), program.withoutDirectory(errors.toString(UTF_8)), status);
  }
}
