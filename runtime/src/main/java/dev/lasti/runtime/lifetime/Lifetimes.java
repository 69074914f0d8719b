package dev.lasti.runtime.lifetime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/** Runs on Python threads what is due for objects that are lost. */
public final class Lifetimes {
  /** A JVM that was told not to run finalizers does not keep {@code gc.collect()} for longer. */
  private static final long PATIENCE_MILLIS = 2000;

  private static final int MOST_ROUNDS = 5;

  static final ReferenceQueue<Object> CLEARED = new ReferenceQueue<>();

  private static final ConcurrentLinkedQueue<Watch> DUE = new ConcurrentLinkedQueue<>();
  private static final WatchList WATCHES = new WatchList();

  /** Held while things are done; what they do themselves waits until they are over. */
  private static final ReentrantLock WORK = new ReentrantLock();

  /** What is being done. */
  private static List<Watch> batch = List.of();

  /** So many collections for the sake of promptness are free; more get their share of the time. */
  private static final int FREE_COLLECTIONS = 20;

  private static final int SHARE_OF_TIME = 20;
  private static final long START = System.nanoTime();
  private static int promptCollections;
  private static long promptNanos;

  private Lifetimes() {}

  /**
   * Arranges that the object gets its finalizer when it is lost, or at the end of the program.
   *
   * @return what only the object must refer to
   */
  public static Guard guard(Finalizable object) {
    Guard guard = new Guard(object);
    watch(guard.place());
    return guard;
  }

  /** Keeps a watch until its object is gone. */
  public static void watch(Watch watch) {
    WATCHES.add(watch);
    safePoint();
  }

  /** Forgets a watch. */
  public static void forget(Watch watch) {
    WATCHES.remove(watch);
  }

  /** Does what is due. Called on Python threads, where Python code may run. */
  public static void safePoint() {
    for (Reference<?> cleared = CLEARED.poll(); cleared != null; cleared = CLEARED.poll()) {
      due((Watch) cleared);
    }
    if (!DUE.isEmpty()) {
      work();
    }
  }

  static void due(Watch watch) {
    if (!watch.isPending()) {
      DUE.add(watch);
    }
  }

  private static void work() {
    if (WORK.isHeldByCurrentThread() || !WORK.tryLock()) {
      return;
    }
    try {
      List<Watch> watches = new ArrayList<>();
      for (Watch watch = DUE.poll(); watch != null; watch = DUE.poll()) {
        watches.add(watch);
      }
      run(watches);
    } finally {
      WORK.unlock();
    }
  }

  /** The callbacks of weak references come first, the rest in the order of creation. */
  private static long run(List<Watch> watches) {
    Collections.sort(watches);
    List<Watch> outer = batch;
    batch = watches;
    long count = 0;
    for (Watch watch : watches) {
      WATCHES.remove(watch);
      if (watch.finish()) {
        watch.gone();
        count++;
      }
    }
    batch = outer;
    return count;
  }

  /**
   * Lets go of what may have been the last reference to an object: {@code del x}, or the iterator
   * of a {@code for} loop that is left early. Where the object has something to do before it goes,
   * this looks at once whether it is lost, as long as that does not take too much of the time.
   */
  public static void letGo(Object object) {
    boolean matters = isWatched(object) || object instanceof Holder && isLostWith(object);
    if (matters && WORK.isHeldByCurrentThread()) {
      finishNext(Holdings.firstGuarded(object));
      return;
    }
    object = null; // The JVM's interpreter would take the parameter for a reference in use.
    if (matters) {
      collectPromptly();
    }
  }

  /** What was lost together with the object that lets go of it now gets what is due next. */
  private static void finishNext(Finalizable object) {
    for (Watch watch : batch) {
      if (object != null && watch.hasFound(object) && watch.finish()) {
        watch.gone();
      }
    }
  }

  private static boolean isWatched(Object object) {
    return object instanceof Finalizable finalizable && finalizable.isGuarded()
        || WeakWatches.has(object);
  }

  private static boolean isLostWith(Object object) {
    return WATCHES.mayAnyBeNeeded()
        && Holdings.mayHoldAny(object)
        && Holdings.firstGuarded(object) != null;
  }

  /**
   * Looks for objects that the code before may have lost without any place of its own: a generator
   * that was an argument of a call. Those that it finds in use it does not look for again.
   *
   * @param value what the call has returned, which this returns, too
   */
  public static Object findLost(Object value) {
    if (WATCHES.isAnyNew() && !WORK.isHeldByCurrentThread()) {
      collectPromptly();
      WATCHES.markKnown();
    }
    return value;
  }

  private static void collectPromptly() {
    long start = System.nanoTime();
    if (promptCollections >= FREE_COLLECTIONS && promptNanos * SHARE_OF_TIME > start - START) {
      return;
    }
    WORK.lock();
    try {
      promptCollections++;
      collectOnce();
    } finally {
      promptNanos += System.nanoTime() - start;
      WORK.unlock();
    }
  }

  /**
   * {@code gc.collect()}: finds what is lost, and does what is due for it.
   *
   * @return how many lost objects were found that something was due for
   */
  public static long collect() {
    if (WORK.isHeldByCurrentThread()) {
      return 0;
    }
    WORK.lock();
    try {
      long found = 0;
      for (int round = 0; round < MOST_ROUNDS; round++) {
        long count = collectOnce();
        found += count;
        if (count == 0) {
          break;
        }
      }
      return found;
    } finally {
      WORK.unlock();
    }
  }

  private static long collectOnce() {
    System.gc();
    long count = run(WeakWatches.cleared());
    List<Watch> gone = new ArrayList<>();
    for (Watch watch : WATCHES.all()) {
      if (watch.refersTo(null) && await(watch)) {
        gone.add(watch);
      }
    }
    return count + run(gone);
  }

  /** The collector has cleared the watch; its guard's finalizer runs any moment. */
  private static boolean await(Watch watch) {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (watch.isPending()) {
      if (System.currentTimeMillis() > deadline) {
        return false;
      }
      Thread.yield();
    }
    return true;
  }

  /**
   * The end of the program: what is lost gets what is due, and then whatever is left, in the order
   * of creation.
   */
  public static void end() {
    if (!WATCHES.isAnyNeeded()) {
      return;
    }
    collect();
    WORK.lock();
    try {
      for (Watch watch : WATCHES.all()) {
        WATCHES.remove(watch);
        if (watch.finish()) {
          watch.end();
        }
      }
    } finally {
      WORK.unlock();
    }
  }
}
