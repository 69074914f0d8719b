package dev.lasti.runtime.io;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

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
      return isTerminal(link.getCanonicalPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the file of this name is a terminal. */
  static boolean isTerminal(Path file) {
    return isTerminal(file.toString());
  }

  private static boolean isTerminal(String name) {
    return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
  }
}
