package dev.lasti.compiler.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the rules that the rest of the compiler relies on:
 *
 * <ul>
 *   <li>The entry block has no predecessor. Every block ends in a terminator, and its successors
 *       and handler belong to the function.
 *   <li>Handlers start with {@code catch_exception} and are entered by exceptions alone.
 *   <li>What follows a {@code yield} or {@code delegate} starts with {@code resume}, which at most
 *       a {@code swap_handled} precedes, and is entered from there alone. Only generators have
 *       them.
 *   <li>A temporary is assigned by one instruction, and on every path to a use. (The result of
 *       {@code next} is assigned on the way to the body alone.)
 *   <li>Instructions have the operands, immediates and results that they ask for, of the right
 *       kind.
 * </ul>
 */
public final class IrVerifier {
  private final IrFunction function;
  private final IrPrinter printer;
  private final List<String> violations = new ArrayList<>();

  private IrVerifier(IrFunction function) {
    this.function = function;
    this.printer = IrPrinter.forParts(function);
  }

  /** Throws an {@link IllegalStateException} that lists all rules that the function breaks. */
  public static void verify(IrFunction function) {
    List<String> violations = violations(function);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("malformed IR\n  " + String.join("\n  ", violations));
    }
  }

  /** Verifies all functions of a module. */
  public static void verify(IrModule module) {
    module.functions().forEach(IrVerifier::verify);
  }

  /** The rules that the function breaks, each with function, block and instruction. */
  static List<String> violations(IrFunction function) {
    if (function.blocks().isEmpty()) {
      return List.of(function.qualname() + ": there are no blocks");
    }
    IrVerifier verifier = new IrVerifier(function);
    verifier.verifyGraph();
    if (verifier.violations.isEmpty()) {
      verifier.verifyEntries();
      verifier.verifySteps();
      verifier.verifyTemps();
    }
    return verifier.violations;
  }

  private void report(Block block, String message) {
    violations.add(function.qualname() + ", " + printer.text(block) + ": " + message);
  }

  private void report(Block block, Instr instr, String message) {
    report(block, "`" + printer.text(instr) + "`: " + message);
  }

  private void report(Block block, Terminator terminator, String message) {
    report(block, "`" + printer.text(terminator) + "`: " + message);
  }

  private void verifyGraph() {
    Set<Block> blocks = new HashSet<>(function.blocks());
    if (blocks.size() != function.blocks().size()) {
      violations.add(function.qualname() + ": a block is listed twice");
    }
    for (Block block : function.blocks()) {
      if (block.handler() != null && !blocks.contains(block.handler())) {
        report(block, "the handler is no block of the function");
      }
      if (block.terminator() == null) {
        report(block, "there is no terminator");
      } else if (!blocks.containsAll(block.terminator().successors())) {
        report(block, block.terminator(), "a target is no block of the function");
      }
    }
  }

  /** Checks how each block is entered: by a jump, by an exception, or by resuming. */
  private void verifyEntries() {
    Map<Block, Integer> predecessors = new HashMap<>();
    for (Block block : function.blocks()) {
      for (Block successor : block.terminator().successors()) {
        predecessors.merge(successor, 1, Integer::sum);
        verifyEdge(block, successor);
      }
      if (block.handler() != null) {
        verifyHandler(block);
      }
    }
    if (predecessors.containsKey(function.entry()) || function.entry().isHandler()) {
      report(function.entry(), "the entry block has a predecessor");
    }
    for (Block block : function.blocks()) {
      verifyPlaces(block, predecessors.getOrDefault(block, 0));
    }
  }

  private void verifyEdge(Block block, Block successor) {
    if (successor.isHandler()) {
      report(block, block.terminator(), "only an exception may lead to a handler");
    }
    if (block.suspends() != isResumeBlock(successor)) {
      report(
          block,
          block.terminator(),
          block.suspends()
              ? "what follows must start with resume"
              : "what follows starts with resume");
    }
  }

  private void verifyHandler(Block block) {
    if (!block.handler().isHandler()) {
      report(block, "the handler does not start with catch_exception");
    }
    if (block.handler() == block) {
      report(block, "the block is its own handler");
    }
  }

  private void verifyPlaces(Block block, int predecessors) {
    boolean resumes = isResumeBlock(block);
    if (resumes && predecessors > 1) {
      report(block, "two blocks lead to resume");
    }
    if (block.suspends() && !function.kind().isResumable()) {
      report(block, block.terminator(), "only generators and coroutines can be suspended");
    }
    int allowed = resumes ? resumePosition(block) : -1;
    for (int i = 0; i < block.instrs().size(); i++) {
      Instr instr = block.instrs().get(i);
      if (instr instanceof Instr.Resume && i != allowed) {
        report(block, instr, "resume is out of place");
      }
      if (instr instanceof Instr.CatchException && i != 0) {
        report(block, instr, "catch_exception must come first");
      }
    }
  }

  private static boolean isResumeBlock(Block block) {
    return resumePosition(block) >= 0;
  }

  /** Where the {@code resume} stands that the block starts with, or -1. */
  private static int resumePosition(Block block) {
    int position = 0;
    while (position < block.instrs().size() && isSwapHandled(block.instrs().get(position))) {
      position++;
    }
    boolean found =
        position < block.instrs().size() && block.instrs().get(position) instanceof Instr.Resume;
    return found ? position : -1;
  }

  private static boolean isSwapHandled(Instr instr) {
    return instr instanceof Instr.Operate operate && operate.operation() == Operation.SWAP_HANDLED;
  }

  private void verifySteps() {
    Map<String, Kind> kinds = new HashMap<>();
    InstrRules instrRules = new InstrRules(function);
    TerminatorRules terminatorRules = new TerminatorRules();
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        verifyLocals(block, kinds, instr.operands(), instr.result());
        String violation = instr.accept(instrRules);
        if (violation != null) {
          report(block, instr, violation);
        }
      }
      Terminator terminator = block.terminator();
      verifyLocals(block, kinds, terminator.operands(), terminator.result());
      String violation = terminator.accept(terminatorRules);
      if (violation != null) {
        report(block, terminator, violation);
      }
    }
  }

  private void verifyLocals(
      Block block, Map<String, Kind> kinds, List<Value> operands, Variable result) {
    List<Value> values = new ArrayList<>(operands);
    values.add(result);
    for (Value value : values) {
      if (value instanceof Local local
          && kinds.merge(local.name(), local.kind(), (first, second) -> first) != local.kind()) {
        report(block, local.name() + " is used as two kinds of variable");
      }
    }
  }

  private void verifyTemps() {
    TempDefinitions definitions = new TempDefinitions(function);
    definitions
        .assignedTwice()
        .forEach((block, temp) -> report(block, printer.text(temp) + " is assigned a second time"));
    for (Block block : function.blocks()) {
      Set<Temp> defined = definitions.atStart(block);
      if (defined == null) {
        continue;
      }
      for (Instr instr : block.instrs()) {
        for (Temp temp : TempDefinitions.undefined(instr.operands(), defined)) {
          report(block, instr, printer.text(temp) + " is not assigned on every path to here");
        }
        TempDefinitions.define(instr.result(), defined);
      }
      for (Temp temp : TempDefinitions.undefined(block.terminator().operands(), defined)) {
        report(
            block,
            block.terminator(),
            printer.text(temp) + " is not assigned on every path to here");
      }
    }
  }
}
