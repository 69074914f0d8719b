package dev.lasti.runtime.text;

import java.util.HashMap;
import java.util.Map;

/** A codec of single bytes, by a table. Equals CPython's {@code charmap_encode} and its inverse. */
final class CharmapCodec extends Codec {

  /** A byte that stands for no character. */
  static final char UNDEFINED = 0xFFFE;

  private static final String REASON = "character maps to <undefined>";

  private final char[] characters;
  private final Map<Character, Byte> bytes = new HashMap<>();

  /** A codec in which {@code characters} has the character of each byte. */
  CharmapCodec(char[] characters) {
    super("charmap", 1);
    this.characters = characters;
    for (int b = 0; b < characters.length; b++) {
      if (characters[b] != UNDEFINED) {
        bytes.put(characters[b], (byte) b);
      }
    }
  }

  @Override
  byte[] encode(String text, String errors) {
    EncodeBuffer out = new EncodeBuffer(this, name, text, errors);
    for (int i = 0; i < text.length(); ) {
      Byte encoded = bytes.get(text.charAt(i));
      if (encoded == null) {
        i = out.fail(i, unencodableEnd(text, i), REASON);
      } else {
        out.write(encoded);
        i++;
      }
    }
    return out.toBytes();
  }

  private int unencodableEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !bytes.containsKey(text.charAt(end))) {
      end++;
    }
    return end;
  }

  @Override
  String decode(byte[] input, String errors, Object object) {
    DecodeBuffer out = new DecodeBuffer(this, input, errors, object);
    for (int i = 0; i < input.length; ) {
      char c = characters[input[i] & 0xFF];
      if (c == UNDEFINED) {
        i = out.fail(i, i + 1, REASON);
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toText();
  }

  @Override
  boolean escapesPartially() {
    return false;
  }
}
