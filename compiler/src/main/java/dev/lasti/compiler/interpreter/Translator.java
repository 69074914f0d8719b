package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the blocks of a function into linked steps. */
final class Translator implements Terminator.Visitor<Step> {
  private final IrFunction function;
  private final Registers registers;
  private final PositionTable positions;
  private final Suspensions suspensions;
  private final InstrTranslator instrs;
  private final LastReads lastReads;
  private final Map<Block, Step> firstSteps = new HashMap<>();
  private final List<Runnable> links = new ArrayList<>();
  private Block current;

  private Translator(IrFunction function, String sourceFile, PyModule module) {
    this.function = function;
    this.registers = new Registers(function);
    this.positions = new PositionTable(function);
    this.suspensions = function.kind().isResumable() ? new Suspensions() : null;
    this.instrs = new InstrTranslator(registers, sourceFile, module);
    this.lastReads = new LastReads(function);
  }

  /**
   * Makes the executable form of a function and of all functions in it.
   *
   * @param module the module whose globals the code sees
   */
  static InterpretedCode translate(IrFunction function, String sourceFile, PyModule module) {
    Translator translator = new Translator(function, sourceFile, module);
    InterpretedCode code =
        new InterpretedCode(
            function, sourceFile, translator.suspensions, module, translator.instrs.codes());
    function.blocks().forEach(translator::translateBlock);
    translator.links.forEach(Runnable::run);
    VariableRegisters variables =
        new VariableRegisters(function.attributes(), translator.registers);
    if (translator.suspensions != null) {
      translator.suspensions.name(variables.names());
    }
    code.define(
        CodeObjects.of(function, sourceFile, code, translator.positions.positions()),
        translator.first(function.entry()),
        translator.registers.template(),
        variables);
    return code;
  }

  private void translateBlock(Block block) {
    current = block;
    Step previous = null;
    for (Instr instr : block.instrs()) {
      previous = append(previous, instrs.translate(instr), instr.span());
      List<Temp> dead = lastReads.of(instr);
      if (!dead.isEmpty()) {
        int[] numbers = dead.stream().mapToInt(this::register).toArray();
        previous = append(previous, new ForgetStep(numbers), instr.span());
      }
    }
    Terminator terminator = block.terminator();
    if (terminator instanceof Terminator.Jump jump && previous != null) {
      jump(previous, jump.target());
    } else {
      append(previous, terminator.accept(this), terminator.span());
    }
  }

  private Step append(Step previous, Step step, Span span) {
    if (previous == null) {
      firstSteps.put(current, step);
    } else {
      previous.next = step;
    }
    step.position = step instanceof ControlSteps.Reraise ? reraise(span) : positions.index(span);
    cover(step);
    return step;
  }

  private int reraise(Span span) {
    return span == null ? Positions.NONE : Positions.ofReraise(positions.index(span));
  }

  /** Sends the exceptions of a step to the handler of the block that is being translated. */
  private void cover(Step step) {
    Block target = current.handler();
    if (target != null) {
      links.add(() -> step.handler = first(target));
    }
  }

  /** The step that control comes to when it comes to a block; empty blocks may form a cycle. */
  private Step first(Block block) {
    Step step = firstSteps.get(block);
    for (int hops = 0; step instanceof ControlSteps.Jump && hops < firstSteps.size(); hops++) {
      step = firstSteps.get(((ControlSteps.Jump) step).target);
    }
    return step;
  }

  private void jump(Step from, Block target) {
    links.add(() -> from.next = first(target));
  }

  private int register(Value value) {
    return registers.number(value);
  }

  @Override
  public Step visitJump(Terminator.Jump jump) {
    ControlSteps.Jump step = new ControlSteps.Jump(jump.target());
    jump(step, jump.target());
    return step;
  }

  @Override
  public Step visitBranch(Terminator.Branch branch) {
    ControlSteps.Branch step = new ControlSteps.Branch(register(branch.condition()));
    jump(step, branch.ifTrue());
    links.add(() -> step.otherwise = first(branch.ifFalse()));
    return step;
  }

  @Override
  public Step visitNext(Terminator.Next next) {
    ControlSteps.Next step =
        new ControlSteps.Next(register(next.iterator()), registers.resultNumber(next.result()));
    jump(step, next.body());
    links.add(() -> step.exhausted = first(next.exhausted()));
    return step;
  }

  @Override
  public Step visitReturn(Terminator.Return leave) {
    return new ControlSteps.Return(register(leave.value()));
  }

  @Override
  public Step visitRaise(Terminator.Raise raise) {
    if (raise.exception() == null) {
      ControlSteps.RaiseAgain step = new ControlSteps.RaiseAgain();
      step.next = new ControlSteps.Reraise(Registers.VALUE);
      step.next.position = reraise(raise.span());
      cover(step.next);
      return step;
    }
    return new ControlSteps.Raise(
        register(raise.exception()),
        raise.cause() == null ? Registers.NONE : register(raise.cause()));
  }

  @Override
  public Step visitReraise(Terminator.Reraise reraise) {
    return new ControlSteps.Reraise(register(reraise.exception()));
  }

  @Override
  public Step visitSwitch(Terminator.Switch choice) {
    int[] keys = choice.keys().stream().mapToInt(Integer::intValue).toArray();
    ControlSteps.Switch step = new ControlSteps.Switch(register(choice.selector()), keys);
    for (int i = 0; i < keys.length; i++) {
      int index = i;
      links.add(() -> step.targets[index] = first(choice.targets().get(index)));
    }
    links.add(() -> step.otherwise = first(choice.otherwise()));
    return step;
  }

  @Override
  public Step visitYield(Terminator.Yield yield) {
    int state = suspend(yield.resume(), yield.span());
    return new ControlSteps.Yield(register(yield.value()), handled(yield.handled()), state);
  }

  @Override
  public Step visitDelegate(Terminator.Delegate delegate) {
    int state = suspend(delegate.resume(), delegate.span());
    return new ControlSteps.Delegate(
        register(delegate.iterator()), handled(delegate.handled()), state);
  }

  private int handled(Value exception) {
    return exception == null ? Registers.NONE : register(exception);
  }

  private int suspend(Block resume, Span span) {
    int state = suspensions.add(positions.index(span));
    if (resume.handler() != null) {
      suspensions.protect();
    }
    links.add(() -> suspensions.resumeStep(state, first(resume)));
    return state;
  }

  @Override
  public Step visitUnreachable(Terminator.Unreachable unreachable) {
    return new ControlSteps.Unreachable();
  }
}
