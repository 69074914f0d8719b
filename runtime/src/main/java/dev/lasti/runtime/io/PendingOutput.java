package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyBaseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The streams that hold bytes which have yet to be written.
 *
 * <p>CPython writes them when the last reference to a stream goes. Nothing counts references here;
 * so {@code open("f", "w").write("text")} is written when the program opens the next file, which
 * may be the same one, and at its end.
 */
final class PendingOutput {
  private static final Set<PyIOBase> STREAMS = new LinkedHashSet<>();

  private PendingOutput() {}

  static void add(PyIOBase stream) {
    synchronized (STREAMS) {
      STREAMS.add(stream);
    }
  }

  static void remove(PyIOBase stream) {
    synchronized (STREAMS) {
      STREAMS.remove(stream);
    }
  }

  /** Writes what all streams hold. What cannot be written is lost, as when CPython finalizes. */
  static void flush() {
    for (PyIOBase stream : streams()) {
      try {
        stream.flushPending();
      } catch (PyBaseException e) {
        remove(stream);
      }
    }
  }

  private static List<PyIOBase> streams() {
    synchronized (STREAMS) {
      return new ArrayList<>(STREAMS);
    }
  }
}
