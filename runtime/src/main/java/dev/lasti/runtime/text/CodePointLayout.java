package dev.lasti.runtime.text;

import java.lang.ref.WeakReference;

/** Where the code points of a long string are, with a small cache of recent strings. */
final class CodePointLayout {

  /** It is cheaper to scan a shorter string again than to remember it. */
  static final int MIN_LENGTH = 64;

  private static final int BLOCK_BITS = 6;

  /** Chosen by a few bits of the content; races lose an entry and nothing else. */
  private static final CodePointLayout[] CACHE = new CodePointLayout[16];

  private final WeakReference<String> text;

  /** The number of code points. */
  final int length;

  /** The position of every 64th code point among the chars; null until it is needed. */
  private volatile int[] blocks;

  private CodePointLayout(String text) {
    this.text = new WeakReference<>(text);
    this.length = text.codePointCount(0, text.length());
  }

  static CodePointLayout of(String text) {
    int slot = (text.length() ^ text.charAt(text.length() >> 1)) & (CACHE.length - 1);
    CodePointLayout cached = CACHE[slot];
    if (cached != null && cached.text.refersTo(text)) {
      return cached;
    }
    CodePointLayout layout = new CodePointLayout(text);
    CACHE[slot] = layout;
    return layout;
  }

  /** The position among the chars of {@code string}, which is this layout's text. */
  int offset(String string, int index) {
    if (length == string.length()) {
      return index;
    }
    int[] starts = blocks;
    if (starts == null) {
      starts = blocks(string);
      blocks = starts;
    }
    int block = index >> BLOCK_BITS;
    return string.offsetByCodePoints(starts[block], index - (block << BLOCK_BITS));
  }

  private int[] blocks(String string) {
    int[] starts = new int[(length >> BLOCK_BITS) + 1];
    for (int block = 1; block < starts.length; block++) {
      starts[block] = string.offsetByCodePoints(starts[block - 1], 1 << BLOCK_BITS);
    }
    return starts;
  }
}
