package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Encodings; the tables come from {@code record_codecs.py}. */
class CodecsTest {

  @Test
  void encode() {
    RecordedCases.check("encode", row -> Codecs.encode(row.text(0), row.text(1), row.text(2)));
  }

  @Test
  void decode() {
    RecordedCases.check(
        "decode", row -> Codecs.decode(row.bytes(0), row.text(1), row.text(2), row.text(0)));
  }

  @Test
  void names() {
    RecordedCases.check("codec_names", row -> Codecs.encode("а一a1", row.text(0), "replace"));
  }

  @Test
  void charactersOfAllBytes() {
    byte[] bytes = new byte[0xFF - 0xA0];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0xA0 + i);
    }
    RecordedCases.check(
        "codec_decode_names", row -> Codecs.decode(bytes, row.text(0), "ignore", "bytes"));
  }

  @Test
  void multibyteEncodingsReadBackWhatTheyWrite() {
    for (String encoding : new String[] {"gbk", "gb18030", "big5", "shift_jis", "euc_jp"}) {
      byte[] encoded = Codecs.encode("abc一二", encoding, "strict");
      assertEquals("abc一二", Codecs.decode(encoded, encoding, "strict", "bytes"));
    }
  }

  @Test
  void registeredHandlers() {
    CodecErrors.register("test.handler", error -> new CodecErrorHandler.Replacement("<>", -1));
    byte[] encoded = Codecs.encode("aéb", "ascii", "test.handler");
    assertEquals("a<>b", new String(encoded, StandardCharsets.US_ASCII));
    assertEquals("a<>b", Codecs.decode(new byte[] {'a', -1, 'b'}, "utf-8", "test.handler", ""));
  }
}
