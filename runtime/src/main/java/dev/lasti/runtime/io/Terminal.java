package dev.lasti.runtime.io;

import java.io.File;
import java.io.IOException;

/** Tells whether standard streams are a terminal. */
public final class Terminal {
  private Terminal() {}

  /**
   * {@code os.isatty(descriptor)} for the standard streams.
   *
   * <p>Java's console says nothing about a single stream, so Linux is asked for the file behind it.
   */
  public static boolean is(int descriptor) {
    File link = new File("/proc/self/fd/" + descriptor);
    if (!link.exists()) {
      return System.console() != null;
    }
    try {
      String target = link.getCanonicalPath();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
