package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JVM's local variables of one method.
 *
 * <p>A local, or a temporary that is read in several blocks, has a slot to itself. The temporaries
 * of a single block share slots, one after the other.
 */
final class LocalSlots {
  /** The slots of a variable in two: an object and a {@code long}. */
  private static final int INTEGER_SIZE = 3;

  private final ValueTypes types;
  private final TempUses uses;
  private final Map<Variable, Integer> slots = new LinkedHashMap<>();
  private final Map<Temp, Integer> usesLeft = new HashMap<>();
  private final Map<Kind, Deque<Integer>> free = new EnumMap<>(Kind.class);
  private final Deque<Integer> freeLongs = new ArrayDeque<>();
  private int next;

  /**
   * @param first the first slot that is not taken by {@code this} or a parameter
   */
  LocalSlots(int first, ValueTypes types, TempUses uses) {
    this.next = first;
    this.types = types;
    this.uses = uses;
    for (Kind kind : Kind.values()) {
      free.put(kind, new ArrayDeque<>());
    }
  }

  /** Takes a slot for something that is no variable. */
  int reserve() {
    return next++;
  }

  /** Gives a variable the slot in which it arrives. */
  void assign(Variable variable, int slot) {
    slots.put(variable, slot);
  }

  /** The slot of a variable; a new one at its first assignment. */
  int of(Variable variable) {
    Integer slot = slots.get(variable);
    if (slot == null) {
      slot = take(variable);
      slots.put(variable, slot);
    }
    return slot;
  }

  /** The slot of the {@code long} of a variable in two. */
  int ofLong(Variable variable) {
    return of(variable) + 1;
  }

  private int take(Variable variable) {
    if (types.isInteger(variable)) {
      next += INTEGER_SIZE;
      return next - INTEGER_SIZE;
    }
    Deque<Integer> reusable = free.get(variable.kind());
    return isShared(variable) && !reusable.isEmpty() ? reusable.pop() : next++;
  }

  private boolean isShared(Variable variable) {
    return variable instanceof Temp temp && uses.isLocalToBlock(temp) && !types.isInteger(variable);
  }

  /** Notes that a variable was read; behind its last use, a temporary's slot is free again. */
  void used(Variable variable) {
    if (variable instanceof Temp temp && isShared(temp)) {
      int left = usesLeft.getOrDefault(temp, uses.count(temp)) - 1;
      usesLeft.put(temp, left);
      if (left == 0) {
        free.get(temp.kind()).push(slots.get(temp));
      }
    }
  }

  /** The slots that hold objects which nothing reads any more. */
  List<Integer> freeObjects() {
    return List.copyOf(free.get(Kind.OBJECT));
  }

  /** Takes a slot for an object that is no variable, until it is released. */
  int takeScratch() {
    Deque<Integer> reusable = free.get(Kind.OBJECT);
    return reusable.isEmpty() ? next++ : reusable.pop();
  }

  void releaseScratch(int slot) {
    free.get(Kind.OBJECT).push(slot);
  }

  /** Takes two slots for a {@code long} that is no variable, until they are released. */
  int takeLong() {
    if (!freeLongs.isEmpty()) {
      return freeLongs.pop();
    }
    next += 2;
    return next - 2;
  }

  void releaseLong(int slot) {
    freeLongs.push(slot);
  }

  /** The slots of all locals that were used, in the order of their first use. */
  Map<Local, Integer> locals() {
    Map<Local, Integer> locals = new LinkedHashMap<>();
    slots.forEach(
        (variable, slot) -> {
          if (variable instanceof Local local) {
            locals.put(local, slot);
          }
        });
    return locals;
  }
}
