package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text encodings by their names: {@code str.encode} and {@code bytes.decode}. Error handlers
 * are {@code strict}, {@code ignore}, {@code replace}, {@code backslashreplace}, {@code
 * xmlcharrefreplace}, {@code namereplace}, {@code surrogateescape}, {@code surrogatepass}, and what
 * {@link CodecErrors#register} added.
 */
public final class Codecs {

  private static final Map<String, Codec> FOUND = new ConcurrentHashMap<>();

  private Codecs() {}

  /**
   * {@code text.encode(encoding, errors)}.
   *
   * @throws PyBaseException LookupError for an unknown encoding or error handler,
   *     UnicodeEncodeError for characters without bytes
   */
  public static byte[] encode(String text, String encoding, String errors) {
    return lookup(encoding).encode(text, errors);
  }

  /**
   * {@code bytes.decode(encoding, errors)}.
   *
   * @param object the Python object that holds the bytes, for the error
   * @throws PyBaseException LookupError for an unknown encoding or error handler,
   *     UnicodeDecodeError for bytes without meaning
   */
  public static String decode(byte[] bytes, String encoding, String errors, Object object) {
    return lookup(encoding).decode(bytes, errors, object);
  }

  /** The name of the module of {@code encoding} in CPython's package {@code encodings}, or null. */
  public static String canonicalName(String encoding) {
    return EncodingTable.INSTANCE.canonicalName(normalize(encoding));
  }

  /** The codec of this name. Raises LookupError. */
  static Codec lookup(String encoding) {
    return switch (encoding) {
      case "utf-8", "utf8", "UTF-8" -> Utf8Codec.PLAIN;
      case "ascii" -> Latin1Codec.ASCII;
      case "latin-1", "latin1" -> Latin1Codec.LATIN_1;
      default -> cached(encoding);
    };
  }

  private static Codec cached(String encoding) {
    Codec codec = FOUND.get(encoding);
    if (codec == null) {
      codec = find(encoding);
      FOUND.put(encoding, codec);
    }
    return codec;
  }

  private static Codec find(String encoding) {
    String name = canonicalName(encoding);
    if (name == null) {
      throw PyErrors.lookupError("unknown encoding: " + encoding);
    }
    return switch (name) {
      case "utf_8" -> Utf8Codec.PLAIN;
      case "utf_8_sig" -> Utf8Codec.WITH_SIGNATURE;
      case "utf_16" -> Utf16Codec.MARKED;
      case "utf_16_le" -> Utf16Codec.LITTLE_ENDIAN;
      case "utf_16_be" -> Utf16Codec.BIG_ENDIAN;
      case "utf_32" -> Utf32Codec.MARKED;
      case "utf_32_le" -> Utf32Codec.LITTLE_ENDIAN;
      case "utf_32_be" -> Utf32Codec.BIG_ENDIAN;
      case "ascii" -> Latin1Codec.ASCII;
      case "latin_1" -> Latin1Codec.LATIN_1;
      case "unicode_escape" -> UnicodeEscapeCodec.INSTANCE;
      case "raw_unicode_escape" -> RawUnicodeEscapeCodec.INSTANCE;
      case "cp932" -> new MultibyteCodec(name, "windows-31j");
      case "cp949" -> new MultibyteCodec(name, "x-windows-949");
      case "johab" -> new MultibyteCodec(name, "x-Johab");
      case "euc_jp" -> new MultibyteCodec(name, "EUC-JP");
      case "euc_kr" -> new MultibyteCodec(name, "EUC-KR");
      case "big5", "gb18030", "gb2312", "gbk", "shift_jis" -> new MultibyteCodec(name, name);
      default -> new CharmapCodec(EncodingTable.INSTANCE.characters(name));
    };
  }

  /**
   * Lowercase, with one underscore for each run of other characters than letters, digits and
   * points. Equals {@code encodings.normalize_encoding}.
   */
  private static String normalize(String encoding) {
    StringBuilder out = new StringBuilder(encoding.length());
    boolean gap = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      boolean kept =
          UnicodeDatabase.isAsciiLetter(c) || UnicodeDatabase.isAsciiDigit(c) || c == '.';
      if (kept) {
        out.append(gap && !out.isEmpty() ? "_" : "").append(c);
      }
      gap = !kept;
    }
    return AsciiCase.lower(out.toString());
  }
}
