package dev.lasti.runtime.lifetime;

import java.lang.ref.WeakReference;

/** Learns that an object is gone. */
public abstract class Watch extends WeakReference<Object> implements Comparable<Watch> {
  private static long last;

  /** Neighbours in the {@link WatchList}. */
  Watch previous;

  Watch next;

  /** Whether somebody has looked whether the object is lost, and it was not. */
  boolean isKnown;

  private final long number;
  private final long firstNumber;
  private boolean isOver;

  /**
   * Begins to watch.
   *
   * @param first the first watch of the same object, or {@code null}
   */
  protected Watch(Object object, Watch first) {
    super(object, Lifetimes.CLEARED);
    synchronized (Watch.class) {
      number = ++last;
    }
    firstNumber = first == null ? number : first.firstNumber;
  }

  /** Does what is due now that the object is gone, on a Python thread. */
  protected abstract void gone();

  /** Whether there would be anything to do if the object were lost now. */
  protected abstract boolean isNeeded();

  /** Does what is due at the end of the program, while the object still lives. */
  protected abstract void end();

  /** Whether somebody must wait until {@link #gone} can be called. */
  boolean isPending() {
    return false;
  }

  /** Whether this has given an object back for its last duties, and they are still due. */
  boolean hasFound(Object object) {
    return false;
  }

  /** Says whether this is the first time that somebody asks: what is due is due once. */
  final boolean finish() {
    boolean isFirst = !isOver;
    isOver = true;
    return isFirst;
  }

  /** Objects in the order of creation; of the watches of one object, the newest comes first. */
  @Override
  public final int compareTo(Watch other) {
    return firstNumber == other.firstNumber
        ? Long.compare(other.number, number)
        : Long.compare(firstNumber, other.firstNumber);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }
}
