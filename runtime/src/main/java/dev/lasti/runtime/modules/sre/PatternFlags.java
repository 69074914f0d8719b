package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;

/** The flags of a pattern as its representation shows them. */
final class PatternFlags {
  private static final String[] NAMES = {
    "re.TEMPLATE",
    "re.IGNORECASE",
    "re.LOCALE",
    "re.MULTILINE",
    "re.DOTALL",
    "re.UNICODE",
    "re.VERBOSE",
    "re.DEBUG",
    "re.ASCII",
  };

  private static final int LOCALE = 1 << 2;
  private static final int UNICODE = 1 << 5;
  private static final int ASCII = 1 << 8;

  private static final int MAX_PATTERN = 200;

  private PatternFlags() {}

  /** {@code re.compile('…', re.IGNORECASE|0x1000)}; {@code pattern_repr}. */
  static String repr(Object pattern, int flags) {
    String text = ObjectProtocol.repr(pattern);
    StringBuilder out = new StringBuilder("re.compile(");
    out.append(CodePoints.slice(text, 0, Math.min(CodePoints.length(text), MAX_PATTERN)));
    String separator = ", ";
    int left = shown(pattern, flags);
    for (int i = 0; i < NAMES.length; i++) {
      if ((left & 1 << i) != 0) {
        out.append(separator).append(NAMES[i]);
        separator = "|";
        left &= ~(1 << i);
      }
    }
    if (left != 0) {
      out.append(separator).append("0x").append(Integer.toHexString(left));
    }
    return out.append(')').toString();
  }

  /** Patterns of text need not say that they are in Unicode. */
  private static int shown(Object pattern, int flags) {
    boolean isImplied =
        PyStr.valueOrNull(pattern) != null && (flags & (LOCALE | UNICODE | ASCII)) == UNICODE;
    return isImplied ? flags & ~UNICODE : flags;
  }
}
