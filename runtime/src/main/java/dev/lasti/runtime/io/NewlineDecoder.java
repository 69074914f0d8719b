package dev.lasti.runtime.io;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;

/**
 * Finds out which line ends a text has, and makes each {@code \n} if asked to. A {@code \r} at the
 * end of a part waits for what follows, so that {@code \r\n} never comes apart.
 */
final class NewlineDecoder {
  private static final int LINE_FEED = 1;
  private static final int RETURN = 2;
  private static final int RETURN_AND_FEED = 4;

  private final boolean translates;
  private int seen;
  private boolean isReturnPending;

  NewlineDecoder(boolean translates) {
    this.translates = translates;
  }

  void reset() {
    seen = 0;
    isReturnPending = false;
  }

  boolean isReturnPending() {
    return isReturnPending;
  }

  void isReturnPending(boolean isPending) {
    isReturnPending = isPending;
  }

  /**
   * The next part of the text.
   *
   * @param isLast whether nothing follows
   */
  String decode(String part, boolean isLast) {
    String text = part;
    if (isReturnPending && (isLast || !text.isEmpty())) {
      text = "\r" + text;
      isReturnPending = false;
    }
    if (!isLast && text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
      isReturnPending = true;
    }
    if (text.indexOf('\r') < 0) {
      seen |= text.indexOf('\n') < 0 ? 0 : LINE_FEED;
      return text;
    }
    look(text);
    return translates ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
  }

  private void look(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        seen |= LINE_FEED;
      } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        seen |= RETURN_AND_FEED;
        i++;
      } else if (c == '\r') {
        seen |= RETURN;
      }
    }
  }

  /** The line ends so far: {@code None}, one text, or a tuple of them. */
  Object newlines() {
    return switch (seen) {
      case 0 -> PyNone.NONE;
      case LINE_FEED -> "\n";
      case RETURN -> "\r";
      case LINE_FEED | RETURN -> PyTuple.of("\r", "\n");
      case RETURN_AND_FEED -> "\r\n";
      case LINE_FEED | RETURN_AND_FEED -> PyTuple.of("\n", "\r\n");
      case RETURN | RETURN_AND_FEED -> PyTuple.of("\r", "\r\n");
      default -> PyTuple.of("\r", "\n", "\r\n");
    };
  }
}
