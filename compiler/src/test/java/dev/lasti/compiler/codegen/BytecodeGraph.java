package dev.lasti.compiler.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** The control-flow graph of a method's instructions, exception edges included. */
final class BytecodeGraph {
  private final List<Set<Integer>> successors = new ArrayList<>();
  private final List<Integer> reversePostorder = new ArrayList<>();
  private final int[] positions;
  private final int[] immediateDominators;

  private BytecodeGraph(MethodNode method, String owner) {
    int count = method.instructions.size();
    for (int i = 0; i < count; i++) {
      successors.add(new LinkedHashSet<>());
    }
    addEdges(method, owner);
    orderFrom(0);
    positions = new int[count];
    for (int i = 0; i < reversePostorder.size(); i++) {
      positions[reversePostorder.get(i)] = i;
    }
    immediateDominators = dominators();
  }

  /**
   * The edges of the method that lead back into a loop, but not to a block that dominates where
   * they come from. A reducible graph has none.
   */
  static List<String> irreducibleEdges(MethodNode method, String owner) {
    return method.instructions.size() == 0
        ? List.of()
        : new BytecodeGraph(method, owner).irreducibleEdges();
  }

  private void addEdges(MethodNode method, String owner) {
    Analyzer<BasicValue> analyzer =
        new Analyzer<>(new BasicInterpreter()) {
          @Override
          protected void newControlFlowEdge(int from, int to) {
            successors.get(from).add(to);
          }

          @Override
          protected boolean newControlFlowExceptionEdge(int from, int to) {
            successors.get(from).add(to);
            return true;
          }
        };
    try {
      analyzer.analyze(owner, method);
    } catch (AnalyzerException e) {
      throw new IllegalStateException(owner + "." + method.name, e);
    }
  }

  private void orderFrom(int entry) {
    Set<Integer> seen = new LinkedHashSet<>(List.of(entry));
    Deque<Integer> path = new ArrayDeque<>(List.of(entry));
    Deque<Iterator<Integer>> pending = new ArrayDeque<>();
    pending.push(successors.get(entry).iterator());
    while (!path.isEmpty()) {
      if (!pending.peek().hasNext()) {
        pending.pop();
        reversePostorder.add(path.pop());
        continue;
      }
      int next = pending.peek().next();
      if (seen.add(next)) {
        path.push(next);
        pending.push(successors.get(next).iterator());
      }
    }
    Collections.reverse(reversePostorder);
  }

  private int[] dominators() {
    int[] immediate = new int[reversePostorder.size()];
    Arrays.fill(immediate, -1);
    immediate[0] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int from = 0; from < immediate.length; from++) {
        for (int successor : successors.get(reversePostorder.get(from))) {
          int to = positions[successor];
          int found = immediate[to] < 0 ? from : common(immediate, immediate[to], from);
          changed |= to != 0 && found != immediate[to];
          immediate[to] = to == 0 ? 0 : found;
        }
      }
    }
    return immediate;
  }

  private static int common(int[] immediate, int first, int second) {
    int a = first;
    int b = second;
    while (a != b) {
      if (a > b) {
        a = immediate[a];
      } else {
        b = immediate[b];
      }
    }
    return a;
  }

  private List<String> irreducibleEdges() {
    List<String> edges = new ArrayList<>();
    for (int from = 0; from < reversePostorder.size(); from++) {
      for (int successor : successors.get(reversePostorder.get(from))) {
        int to = positions[successor];
        if (to <= from && !dominates(to, from)) {
          edges.add(reversePostorder.get(from) + " -> " + successor);
        }
      }
    }
    return edges;
  }

  private boolean dominates(int dominator, int position) {
    int at = position;
    while (at > dominator) {
      at = immediateDominators[at];
    }
    return at == dominator;
  }
}
