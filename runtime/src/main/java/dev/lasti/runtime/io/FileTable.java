package dev.lasti.runtime.io;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The file descriptors of the program: small ints that stand for open files. Java hides those of
 * the system, so but for the standard streams the numbers are the runtime's own.
 *
 * <p>A file that the program has lost without closing it is not held here: Java closes it then.
 */
final class FileTable {
  private static final int STANDARD_COUNT = 3;

  private static final OpenFile[] STANDARD = new OpenFile[STANDARD_COUNT];
  private static final boolean[] IS_CLOSED = new boolean[STANDARD_COUNT];
  private static final List<WeakReference<OpenFile>> OTHERS = new ArrayList<>();

  private FileTable() {}

  /** Uses other standard streams than the process has; {@code null} leaves one as it is. */
  static synchronized void redirect(InputStream in, OutputStream out, OutputStream error) {
    STANDARD[0] = in == null ? null : StandardFile.redirected(0, in, null);
    STANDARD[1] = out == null ? null : StandardFile.redirected(1, null, out);
    STANDARD[2] = error == null ? null : StandardFile.redirected(2, null, error);
    for (int i = 0; i < STANDARD_COUNT; i++) {
      IS_CLOSED[i] = false;
    }
  }

  /** The open file behind a descriptor, or {@code null}. */
  static synchronized OpenFile get(int descriptor) {
    if (descriptor >= STANDARD_COUNT) {
      int index = descriptor - STANDARD_COUNT;
      return index < OTHERS.size() ? OTHERS.get(index).get() : null;
    }
    if (descriptor < 0 || IS_CLOSED[descriptor]) {
      return null;
    }
    if (STANDARD[descriptor] == null) {
      STANDARD[descriptor] = StandardFile.ofProcess(descriptor);
    }
    return STANDARD[descriptor];
  }

  /** Gives an open file the lowest number that is free. */
  static synchronized int add(OpenFile file) {
    int index = 0;
    while (index < OTHERS.size() && !OTHERS.get(index).refersTo(null)) {
      index++;
    }
    WeakReference<OpenFile> entry = new WeakReference<>(file);
    if (index < OTHERS.size()) {
      OTHERS.set(index, entry);
    } else {
      OTHERS.add(entry);
    }
    return index + STANDARD_COUNT;
  }

  /** Frees a number. */
  static synchronized void remove(int descriptor) {
    if (descriptor < STANDARD_COUNT) {
      IS_CLOSED[descriptor] = true;
    } else {
      OTHERS.get(descriptor - STANDARD_COUNT).clear();
    }
  }
}
