package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts long blocks, so that the emitter can put the parts of a large function into methods of their
 * own, and what looks at one block at a time never looks at much.
 *
 * <pre>
 *   b0:                     b0:
 *     x0 = 0                  x0 = 0
 *     ...                     ...
 *     x99 = 99         =&gt;      jump b1
 *     ...                   b1:
 *     x150 = 150              ...
 *     return x150             return x150
 * </pre>
 *
 * <p>A cut is made where the fewest temporaries are waiting for their use, which is at the end of a
 * statement if there is one near.
 */
final class BlockSplitting implements Pass {
  /** No block is longer when the pass is done, unless it is one instruction. */
  private static final int LONGEST = 100;

  private static final int SHORTEST_PART = LONGEST / 2;

  /** So many operands are as much code as an instruction is without them. */
  private static final int OPERANDS = 4;

  @Override
  public void run(IrFunction function) {
    List<Block> blocks = function.blocks();
    if (blocks.stream().noneMatch(block -> length(block.instrs()) > LONGEST)) {
      return;
    }
    List<Block> parts = new ArrayList<>();
    blocks.forEach(block -> split(block, function, parts));
    blocks.clear();
    blocks.addAll(parts);
  }

  private static int length(List<Instr> instrs) {
    return instrs.stream().mapToInt(BlockSplitting::length).sum();
  }

  private static int length(Instr instr) {
    return 1 + instr.operands().size() / OPERANDS;
  }

  private static void split(Block block, IrFunction function, List<Block> parts) {
    parts.add(block);
    List<Instr> instrs = List.copyOf(block.instrs());
    int[] waiting = waitingTemporaries(instrs);
    Terminator last = block.terminator();
    Block part = block;
    int start = 0;
    int left = length(instrs);
    while (left > LONGEST && start + 1 < instrs.size()) {
      int shortest = reach(instrs, start, SHORTEST_PART);
      int end = bestCut(waiting, shortest, Math.max(shortest, reach(instrs, start, LONGEST)));
      fill(part, instrs.subList(start, end));
      left -= length(part.instrs());
      Block next = function.newBlock();
      next.setHandler(block.handler());
      part.setTerminator(new Terminator.Jump(next, null));
      parts.add(next);
      part = next;
      start = end;
    }
    fill(part, instrs.subList(start, instrs.size()));
    part.setTerminator(last);
  }

  /** How far instructions of this length in all reach, but at least one. */
  private static int reach(List<Instr> instrs, int start, int length) {
    int end = start + 1;
    int left = length - length(instrs.get(start));
    while (end < instrs.size() && left >= length(instrs.get(end))) {
      left -= length(instrs.get(end));
      end++;
    }
    return end;
  }

  private static void fill(Block block, List<Instr> instrs) {
    block.instrs().clear();
    block.instrs().addAll(instrs);
  }

  /** The last one of the best places between two, both included. */
  private static int bestCut(int[] waiting, int first, int last) {
    int best = last;
    for (int i = last - 1; i >= first && waiting[best] > 0; i--) {
      if (waiting[i] < waiting[best]) {
        best = i;
      }
    }
    return best;
  }

  /** How many temporaries are assigned before each instruction and read there or later. */
  private static int[] waitingTemporaries(List<Instr> instrs) {
    int[] changes = new int[instrs.size() + 1];
    Map<Temp, Integer> lastUses = new HashMap<>();
    for (int i = instrs.size() - 1; i >= 0; i--) {
      for (Value operand : instrs.get(i).operands()) {
        if (operand instanceof Temp temp) {
          lastUses.putIfAbsent(temp, i);
        }
      }
      if (instrs.get(i).result() instanceof Temp temp && lastUses.containsKey(temp)) {
        changes[i + 1]++;
        changes[lastUses.get(temp) + 1]--;
      }
    }
    for (int i = 1; i < changes.length; i++) {
      changes[i] += changes[i - 1];
    }
    return changes;
  }
}
