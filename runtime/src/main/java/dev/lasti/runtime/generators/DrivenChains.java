package dev.lasti.runtime.generators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The delegations that a thread drives at the moment, for who walks the running frames: generators
 * that wait for others are on no Java stack.
 *
 * <pre>
 *   Java stack, the innermost first      entry             Python frames
 *   leaf.resume                          -                 leaf
 *   Delegation.send or climb             root              those above leaf in the chain, up to root
 *   __next__ of a foreign iterator       -                 __next__
 *   ForeignDelegate.step                 its delegator     the delegator
 * </pre>
 *
 * <p>Nothing is kept before {@link #keep}, which code brings about that may look at its callers.
 */
public final class DrivenChains {
  private static final ThreadLocal<DrivenChains> CURRENT = new ThreadLocal<>();

  private static boolean areKept;

  private final List<Entry> entries = new ArrayList<>();

  private DrivenChains() {}

  /** A frame that waits for what it delegates to, and the suspension point where it does. */
  public record Waiting(GeneratorFrame frame, int state) {
    /** The line of the {@code yield from} or {@code await}. */
    public int line() {
      return frame.code().positions().line(frame.states().position(state));
    }
  }

  /** Makes the drives visible that begin from now on. */
  public static void keep() {
    areKept = true;
  }

  /** Whether a Java method, while it runs, has an entry. */
  public static boolean hasEntry(Class<?> type, String method) {
    return type == Delegation.class
        ? method.equals("send") || method.equals("climb")
        : type == ForeignDelegate.class && method.equals("step");
  }

  /** The frames that wait in each entry of the current thread, always the innermost first. */
  public static List<List<Waiting>> current() {
    DrivenChains chains = CURRENT.get();
    List<List<Waiting>> waiting = new ArrayList<>();
    for (int i = chains == null ? -1 : chains.entries.size() - 1; i >= 0; i--) {
      waiting.add(chains.entries.get(i).waiting());
    }
    return waiting;
  }

  /**
   * The drive of a chain begins.
   *
   * @return what to give to {@link #leave}
   */
  static DrivenChains enter(GeneratorObject root) {
    return areKept ? push(new Chain(root)) : null;
  }

  /**
   * A frame calls its foreign delegate.
   *
   * @param state where the frame is suspended meanwhile
   * @param isThrow whether an exception is thrown in: as in {@code _gen_throw}, the frame does not
   *     run then
   */
  static DrivenChains enter(GeneratorFrame frame, int state, boolean isThrow) {
    return areKept ? push(new Step(new Waiting(frame, state), isThrow)) : null;
  }

  private static DrivenChains push(Entry entry) {
    DrivenChains chains = CURRENT.get();
    if (chains == null) {
      chains = new DrivenChains();
      CURRENT.set(chains);
    }
    chains.entries.add(entry);
    return chains;
  }

  /** The innermost of what was entered is over. */
  static void leave(DrivenChains chains) {
    if (chains != null) {
      chains.entries.remove(chains.entries.size() - 1);
    }
  }

  private interface Entry {
    List<Waiting> waiting();
  }

  private record Chain(GeneratorObject root) implements Entry {
    @Override
    public List<Waiting> waiting() {
      List<Waiting> waiting = new ArrayList<>();
      GeneratorObject generator = root;
      GeneratorObject below = Delegation.below(root);
      while (below != null) {
        waiting.add(new Waiting(generator.frame, generator.frame.lasti));
        generator = below;
        below = Delegation.below(generator);
      }
      Collections.reverse(waiting);
      return waiting;
    }
  }

  private record Step(Waiting delegator, boolean isThrow) implements Entry {
    @Override
    public List<Waiting> waiting() {
      return isThrow ? List.of() : List.of(delegator);
    }
  }
}
