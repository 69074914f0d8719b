package dev.lasti.runtime.lifetime;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The watches of Python's weak references, by object: CPython's {@code tp_weaklistoffset}. A watch
 * is only in here as long as somebody has its weak reference.
 */
public final class WeakWatches {
  private static final Map<Integer, List<Entry>> BY_HASH = new HashMap<>();
  private static final ReferenceQueue<Watch> LOST = new ReferenceQueue<>();

  /** Whether the program has any weak references; most have none. */
  private static volatile boolean isUsed;

  private WeakWatches() {}

  /** Adds the watch of an object. */
  public static synchronized void add(Object object, Watch watch) {
    isUsed = true;
    forgetLost();
    Integer hash = System.identityHashCode(object);
    List<Entry> entries = BY_HASH.get(hash);
    if (entries == null) {
      entries = new ArrayList<>(1);
      BY_HASH.put(hash, entries);
    }
    entries.add(new Entry(watch, hash));
  }

  private static void forgetLost() {
    for (Object lost = LOST.poll(); lost != null; lost = LOST.poll()) {
      Entry entry = (Entry) lost;
      List<Entry> entries = BY_HASH.get(entry.hash);
      if (entries != null && entries.remove(entry) && entries.isEmpty()) {
        BY_HASH.remove(entry.hash);
      }
    }
  }

  /** Whether an object is watched. */
  public static boolean has(Object object) {
    return isUsed && !of(object).isEmpty();
  }

  /** The watches of an object, the oldest first. */
  public static synchronized List<Watch> of(Object object) {
    List<Watch> watches = new ArrayList<>(1);
    List<Entry> entries = BY_HASH.get(System.identityHashCode(object));
    for (int i = 0; entries != null && i < entries.size(); i++) {
      Watch watch = entries.get(i).get();
      if (watch != null && watch.refersTo(object)) {
        watches.add(watch);
      }
    }
    return watches;
  }

  /** The watches whose object is gone. Afterwards they are no longer in here. */
  static synchronized List<Watch> cleared() {
    forgetLost();
    List<Watch> cleared = new ArrayList<>();
    for (List<Entry> entries : BY_HASH.values()) {
      for (Entry entry : entries) {
        Watch watch = entry.get();
        if (watch != null && watch.refersTo(null)) {
          cleared.add(watch);
          entry.clear();
          entry.enqueue();
        }
      }
    }
    return cleared;
  }

  /** Keeps no watch alive. */
  private static final class Entry extends WeakReference<Watch> {
    private final Integer hash;

    Entry(Watch watch, Integer hash) {
      super(watch, LOST);
      this.hash = hash;
    }
  }
}
