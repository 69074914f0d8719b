package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyErrors;

/**
 * The mode argument of {@code FileIO}: one of {@code r}, {@code w}, {@code a}, {@code x}, and
 * perhaps {@code +} and {@code b}.
 */
record OpenMode(char kind, boolean isUpdating) {

  /** Raises ValueError. */
  static OpenMode parse(String mode) {
    char kind = 0;
    boolean isUpdating = false;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if (c == '+' && !isUpdating) {
        isUpdating = true;
      } else if ("rwax".indexOf(c) >= 0 && kind == 0) {
        kind = c;
      } else if ("rwax+".indexOf(c) >= 0) {
        throw bad();
      } else if (c != 'b') {
        throw PyErrors.valueError("invalid mode: " + mode);
      }
    }
    if (kind == 0) {
      throw bad();
    }
    return new OpenMode(kind, isUpdating);
  }

  private static RuntimeException bad() {
    return PyErrors.valueError(
        "Must have exactly one of create/read/write/append mode and at most one plus");
  }

  boolean isReadable() {
    return kind == 'r' || isUpdating;
  }

  boolean isWritable() {
    return kind != 'r' || isUpdating;
  }

  /** {@code FileIO.mode}. */
  String text() {
    return switch (kind) {
      case 'r' -> isUpdating ? "rb+" : "rb";
      case 'x' -> isUpdating ? "xb+" : "xb";
      case 'a' -> isUpdating ? "ab+" : "ab";
      default -> isUpdating ? "rb+" : "wb";
    };
  }

  /** The flags of {@code open(2)} on Linux, close-on-exec included, which an opener gets. */
  int flags() {
    int access = isUpdating ? 2 : kind == 'r' ? 0 : 1;
    int creation =
        switch (kind) {
          case 'w' -> 0x40 | 0x200;
          case 'a' -> 0x40 | 0x400;
          case 'x' -> 0x40 | 0x80;
          default -> 0;
        };
    return access | creation | 0x80000;
  }
}
