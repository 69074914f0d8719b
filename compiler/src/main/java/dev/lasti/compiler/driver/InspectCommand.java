package dev.lasti.compiler.driver;

import dev.lasti.compiler.analysis.SegmentPlan;
import dev.lasti.compiler.ast.AstPrinter;
import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.codegen.ModuleEmitter;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.inspect.BytecodeListing;
import dev.lasti.compiler.inspect.ControlFlowPicture;
import dev.lasti.compiler.inspect.GeneratorStates;
import dev.lasti.compiler.inspect.MethodSizes;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.scope.ScopePrinter;
import dev.lasti.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lasti inspect}: shows what the compiler makes of a script. */
@Command(
    name = "inspect",
    description = "Show what the compiler makes of a script; by default the states of generators.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  lasti inspect demo.py                            how each generator is suspended",
      "  lasti inspect demo.py --print ast,ir             the syntax tree and the final IR",
      "  lasti inspect demo.py --function counter --print bytecode",
      "  lasti inspect demo.py --print-after dead-code    the IR as this pass leaves it",
      "  lasti inspect demo.py --function counter --print dot | dot -Tsvg > counter.svg"
    })
final class InspectCommand implements Callable<Integer> {
  /** What there is to look at. */
  enum View {
    ast,
    scopes,
    ir,
    states,
    dot,
    bytecode,
    sizes
  }

  @ParentCommand private Main tool;

  @Mixin private CompilerOptions options;

  @Option(
      names = "--print",
      paramLabel = "VIEW",
      split = ",",
      description = "What to show: ${COMPLETION-CANDIDATES}.")
  private List<View> views = new ArrayList<>();

  @Option(
      names = "--print-after",
      paramLabel = "PASS",
      description = "Show the IR as this pass leaves it; 'lowering' is where it starts.")
  private String printedPass;

  @Option(
      names = "--function",
      paramLabel = "RE",
      converter = FunctionPattern.class,
      description = "Only functions whose qualified name contains a match.")
  private Pattern functions = Pattern.compile("");

  @Parameters(paramLabel = "FILE", description = "The script.")
  private Path file;

  private final StringBuilder out = new StringBuilder();

  @Override
  public Integer call() {
    StageTimer timer = new StageTimer();
    Diagnostics diagnostics = SourceReader.read(file, file.toString());
    Compilation compilation =
        new Compilation(ModuleFiles.moduleName(file), diagnostics, pipeline(timer), timer);
    if (views.isEmpty() && printedPass == null) {
      views.add(View.states);
    }
    if ("lowering".equals(printedPass)) {
      compilation.lowered().functions().forEach(this::printIr);
    }
    if (printedPass != null) {
      compilation.optimized();
    }
    views.forEach(view -> print(view, compilation));
    tool.print(out.toString());
    tool.printWarnings(diagnostics);
    if (options.timesPasses()) {
      tool.printError(timer.table());
    }
    return ExitCode.OK;
  }

  private Pipeline pipeline(StageTimer timer) {
    Pipeline pipeline = options.pipeline();
    Predicate<Pipeline.Step> isPrinted = step -> step.name().equals(printedPass);
    if (printedPass != null
        && !printedPass.equals("lowering")
        && pipeline.steps().stream().noneMatch(isPrinted)) {
      throw new UserError(
          ExitCode.USAGE, "there is no pass " + printedPass + "; see 'lasti --list-passes'");
    }
    return pipeline.afterEach(
        (pass, function) -> {
          timer.finished("pass " + pass);
          if (pass.equals(printedPass)) {
            printIr(function);
          }
        });
  }

  private boolean isAskedFor(IrFunction function) {
    return functions.matcher(function.qualname()).find();
  }

  private void printIr(IrFunction function) {
    if (isAskedFor(function)) {
      out.append(IrPrinter.print(function)).append('\n');
    }
  }

  private void print(View view, Compilation compilation) {
    switch (view) {
      case ast -> out.append(AstPrinter.print(compilation.tree())).append('\n');
      case scopes -> out.append(ScopePrinter.print(compilation.scopes().module()));
      case ir -> compilation.optimized().functions().forEach(this::printIr);
      case states -> printStates(compilation);
      case dot -> printPictures(compilation);
      case bytecode -> printBytecode(compilation);
      case sizes -> out.append(MethodSizes.print(compilation.classes(), functions));
    }
  }

  private void printStates(Compilation compilation) {
    SourceFile source = compilation.diagnostics().source();
    Map<IrFunction, SegmentPlan> divisions = ModuleEmitter.divisions(compilation.optimized());
    for (IrFunction function : compilation.optimized().functions()) {
      if (function.kind().isResumable() && isAskedFor(function)) {
        out.append(GeneratorStates.print(function, source, divisions.get(function)));
        out.append('\n');
      }
    }
  }

  private void printPictures(Compilation compilation) {
    for (IrFunction function : compilation.optimized().functions()) {
      if (isAskedFor(function)) {
        out.append(ControlFlowPicture.print(function));
      }
    }
  }

  private void printBytecode(Compilation compilation) {
    for (ClassFile classFile : compilation.classes()) {
      out.append(BytecodeListing.print(classFile, compilation.diagnostics().source(), functions));
    }
  }
}
