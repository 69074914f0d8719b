package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrPrinter;
import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.objects.CodeContents;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;
import java.util.List;
import java.util.Map;

/** The body of one function, as {@link PyFunction} calls it. */
final class InterpretedCode extends CodeTable implements Activation.Loop {
  private final IrFunction function;
  private final String sourceFile;
  private final Suspensions suspensions;
  private final PyModule module;
  private final Map<IrFunction, PyCode> nested;
  private PyCode code;
  private Step entry;
  private Object[] template;
  private VariableRegisters variables;

  /**
   * @param function what the code is translated from
   * @param suspensions where the body of a generator can be suspended; null for other functions
   * @param module the module whose globals the body sees
   * @param nested the code of the functions that the body makes
   */
  InterpretedCode(
      IrFunction function,
      String sourceFile,
      Suspensions suspensions,
      PyModule module,
      Map<IrFunction, PyCode> nested) {
    this.function = function;
    this.sourceFile = sourceFile;
    this.suspensions = suspensions;
    this.module = module;
    this.nested = nested;
  }

  @Override
  public PyModule module() {
    return module;
  }

  @Override
  public CodeContents contents(int index) {
    List<PyCode> codes = function.nested().stream().map(this::codeOf).toList();
    return ConstantValues.contents(function.attributes(), codes);
  }

  @Override
  public boolean isSameBody(int index, CodeTable other, int otherIndex) {
    return other instanceof InterpretedCode that
        && (function == that.function
            || IrPrinter.printFull(function).equals(IrPrinter.printFull(that.function)));
  }

  /** The code of a nested function; one that only unreachable code makes has none yet. */
  private PyCode codeOf(IrFunction inner) {
    return nested.computeIfAbsent(
        inner, missing -> Translator.translate(missing, sourceFile, module).code());
  }

  /** Says what to run. Code refers to its table and the table to the code. */
  void define(
      PyCode itsCode,
      Step firstStep,
      Object[] initialRegisters,
      VariableRegisters variableRegisters) {
    variables = variableRegisters;
    code = itsCode;
    entry = firstStep;
    template = initialRegisters;
  }

  PyCode code() {
    return code;
  }

  VariableRegisters variables() {
    return variables;
  }

  Suspensions suspensions() {
    return suspensions;
  }

  /** The step at which a generator in this state goes on. */
  Step stepAt(int lasti) {
    return lasti == InterpretedFrame.CREATED ? entry : suspensions.resumeStep(lasti);
  }

  /** Code refers to the cells of its globals, so other globals need a translation of their own. */
  @Override
  public PyCode bind(PyCode itsCode, PyModule globals) {
    return globals.dictionary() == module.dictionary()
        ? itsCode
        : Translator.translate(function, sourceFile, globals).code();
  }

  @Override
  public Object execute(PyCode itsCode, PyModule globals, Object locals, PyCell[] closure) {
    return takesNamespace()
        ? call(0, new PyFunction(itsCode, globals), locals)
        : super.execute(itsCode, globals, locals, closure);
  }

  /** Whether this is the body of a module whose variables are wherever {@code exec()} says. */
  private boolean takesNamespace() {
    return code.isModule() && !function.parameters().names().isEmpty();
  }

  /** A function with the code of a module has its globals as its variables. */
  @Override
  public Object call(int index, PyFunction callee) {
    Object[] registers = registers(callee);
    if (takesNamespace()) {
      registers[Registers.PARAMETERS] = module.dictionary();
    }
    return start(registers);
  }

  @Override
  public Object call(int index, PyFunction callee, Object a) {
    Object[] registers = registers(callee);
    registers[Registers.PARAMETERS] = a;
    return start(registers);
  }

  @Override
  public Object call(int index, PyFunction callee, Object a, Object b) {
    Object[] registers = registers(callee);
    registers[Registers.PARAMETERS] = a;
    registers[Registers.PARAMETERS + 1] = b;
    return start(registers);
  }

  @Override
  public Object call(int index, PyFunction callee, Object a, Object b, Object c) {
    Object[] registers = registers(callee);
    registers[Registers.PARAMETERS] = a;
    registers[Registers.PARAMETERS + 1] = b;
    registers[Registers.PARAMETERS + 2] = c;
    return start(registers);
  }

  @Override
  public Object callArray(int index, PyFunction callee, Object[] arguments) {
    Object[] registers = registers(callee);
    System.arraycopy(arguments, 0, registers, Registers.PARAMETERS, arguments.length);
    return start(registers);
  }

  private Object[] registers(PyFunction callee) {
    Object[] registers = template.clone();
    registers[Registers.FUNCTION] = callee;
    return registers;
  }

  private Object start(Object[] registers) {
    return suspensions == null
        ? interpret(registers, entry)
        : InterpretedFrame.start(this, registers);
  }

  /**
   * Runs from a step until the function returns or is suspended, and gives the value of that. Each
   * round on the Java stack has an activation.
   *
   * <p>An exception gets its traceback entry here, be it caught or not.
   */
  Object interpret(Object[] registers, Step first) {
    ThreadState thread = ThreadState.current();
    InterpretedActivation activation =
        new InterpretedActivation(this, registers, thread.activation());
    thread.activation(activation);
    Step step = first;
    PyBaseException leaving = null;
    try {
      while (true) {
        try {
          while (step != null) {
            activation.step = step;
            step = step.run(registers);
          }
          return registers[Registers.VALUE];
        } catch (Throwable thrown) {
          PyBaseException exception = Traceback.add(thrown, code, step.position);
          if (step.handler == null) {
            leaving = exception;
            throw exception;
          }
          registers[Registers.VALUE] = exception;
          step = step.handler;
        }
      }
    } finally {
      activation.end(leaving);
      thread.activation(activation.back());
    }
  }

  /** {@code f_locals} of a call. */
  Object locals(Object[] registers) {
    if (takesNamespace()) {
      return registers[Registers.PARAMETERS];
    }
    return switch (function.kind()) {
      case MODULE -> module.dictionary();
      case CLASS_BODY -> registers[Registers.PARAMETERS];
      case FUNCTION, GENERATOR, COROUTINE, ASYNC_GENERATOR -> variables.values(registers);
    };
  }

  StateTable states() {
    return suspensions.states();
  }
}
