package dev.lasti.runtime.lifetime;

import java.util.ArrayList;
import java.util.List;

/** Keeps watches alive, in the order of their creation. */
final class WatchList {
  /** How many are looked at where somebody asks often. */
  private static final int RECENT = 100;

  private Watch first;
  private volatile Watch last;

  synchronized void add(Watch watch) {
    watch.previous = last;
    if (last == null) {
      first = watch;
    } else {
      last.next = watch;
    }
    last = watch;
  }

  /** Forgets a watch, if it is in the list. */
  synchronized void remove(Watch watch) {
    if (watch.previous == null && first != watch) {
      return;
    }
    if (watch.previous == null) {
      first = watch.next;
    } else {
      watch.previous.next = watch.next;
    }
    if (watch.next == null) {
      last = watch.previous;
    } else {
      watch.next.previous = watch.previous;
    }
    watch.previous = null;
    watch.next = null;
  }

  /** Whether anybody would have anything to do if all were lost now. */
  synchronized boolean isAnyNeeded() {
    Watch watch = last;
    while (watch != null && !watch.isNeeded()) {
      watch = watch.previous;
    }
    return watch != null;
  }

  /** The same as far as a short look tells; without one, there is no need to synchronize. */
  boolean mayAnyBeNeeded() {
    return last != null && (recent(false) != null || isLong());
  }

  /**
   * Whether one of the newest has something to do, and was not known at the last {@link
   * #markKnown}.
   */
  boolean isAnyNew() {
    return last != null && recent(true) != null;
  }

  private synchronized boolean isLong() {
    Watch watch = last;
    for (int i = 0; i < RECENT && watch != null; i++) {
      watch = watch.previous;
    }
    return watch != null;
  }

  /** The newest watch with something to do, of a few. */
  private synchronized Watch recent(boolean isNew) {
    Watch watch = last;
    for (int i = 0; i < RECENT && watch != null; i++) {
      if (watch.isNeeded() && !(isNew && watch.isKnown)) {
        return watch;
      }
      watch = watch.previous;
    }
    return null;
  }

  /** Makes known all that have something to do. */
  synchronized void markKnown() {
    for (Watch watch = last; watch != null; watch = watch.previous) {
      watch.isKnown |= watch.isNeeded();
    }
  }

  synchronized List<Watch> all() {
    List<Watch> watches = new ArrayList<>();
    for (Watch watch = first; watch != null; watch = watch.next) {
      watches.add(watch);
    }
    return watches;
  }
}
