package dev.lasti.runtime.text;

/**
 * Encodes a stream of text part by part: {@code codecs.IncrementalEncoder}. A byte order mark
 * stands before the first part only.
 */
public final class IncrementalEncoder {
  private final Codec initial;
  private final String errors;
  private Codec codec;

  /** Raises LookupError for an unknown encoding. */
  public IncrementalEncoder(String encoding, String errors) {
    this.initial = Codecs.lookup(encoding);
    this.errors = errors;
    this.codec = initial;
  }

  /** Says whether what follows is the beginning of the stream. */
  public void isAtStart(boolean isAtStart) {
    codec = isAtStart ? initial : initial.withoutMark();
  }

  /** The bytes of the next part. Raises UnicodeEncodeError. */
  public byte[] encode(String text) {
    byte[] bytes = codec.encode(text, errors);
    codec = initial.withoutMark();
    return bytes;
  }
}
