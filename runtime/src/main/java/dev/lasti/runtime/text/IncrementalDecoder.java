package dev.lasti.runtime.text;

import dev.lasti.runtime.objects.PyBytes;
import java.util.Arrays;

/**
 * Decodes a stream of bytes part by part: {@code codecs.IncrementalDecoder}. The first bytes of a
 * character wait until the others come.
 */
public final class IncrementalDecoder {
  private static final byte[] NOTHING = {};

  private final Codec initial;
  private final String errors;
  private Codec codec;
  private byte[] pending = NOTHING;

  /** Raises LookupError for an unknown encoding. */
  public IncrementalDecoder(String encoding, String errors) {
    this.initial = Codecs.lookup(encoding);
    this.errors = errors;
    this.codec = initial;
  }

  private IncrementalDecoder(Codec initial, String errors, Codec codec) {
    this.initial = initial;
    this.errors = errors;
    this.codec = codec;
  }

  /** Another decoder for what follows here in the stream, to which no bytes wait. */
  public IncrementalDecoder fork() {
    return new IncrementalDecoder(initial, errors, codec);
  }

  /** The bytes that wait for the rest of their character. The caller must not change them. */
  public byte[] pending() {
    return pending;
  }

  /** Decodes the stream from its beginning again. */
  public void reset() {
    codec = initial;
    pending = NOTHING;
  }

  /** Goes on elsewhere in the stream; what its mark said about byte order stays. */
  public void clear() {
    pending = NOTHING;
  }

  /**
   * The text of the next bytes, which may be changed afterwards. Raises UnicodeDecodeError.
   *
   * @param isLast whether nothing follows, so that an incomplete character is an error
   */
  public String decode(byte[] bytes, int start, int count, boolean isLast) {
    byte[] input = pending.length == 0 ? part(bytes, start, count) : joined(bytes, start, count);
    int complete = isLast ? input.length : complete(input);
    byte[] whole = complete == input.length ? input : Arrays.copyOf(input, complete);
    pending =
        complete == input.length ? NOTHING : Arrays.copyOfRange(input, complete, input.length);
    if (complete == 0) {
      return "";
    }
    String text = codec.decode(whole, errors, PyBytes.of(whole));
    Codec following = codec.following(whole);
    codec = following == null ? codec : following;
    return text;
  }

  /** How many bytes can be decoded already. */
  private int complete(byte[] input) {
    return codec.following(input) == null ? 0 : codec.completeLength(input);
  }

  private static byte[] part(byte[] bytes, int start, int count) {
    return Arrays.copyOfRange(bytes, start, start + count);
  }

  private byte[] joined(byte[] bytes, int start, int count) {
    byte[] all = Arrays.copyOf(pending, pending.length + count);
    System.arraycopy(bytes, start, all, pending.length, count);
    return all;
  }
}
