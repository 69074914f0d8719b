package dev.lasti.runtime.lifetime;

import java.util.ArrayList;
import java.util.List;

/** Keeps watches alive, in the order of their creation. */
final class WatchList {
  private Watch first;
  private Watch last;

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

  /** The same of those that were not known at the last {@link #markKnown}. */
  synchronized boolean isAnyNew() {
    Watch watch = last;
    while (watch != null && (watch.isKnown || !watch.isNeeded())) {
      watch = watch.previous;
    }
    return watch != null;
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
