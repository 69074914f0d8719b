package dev.lasti.runtime.modules.binascii;

/** Checksums that are the remainder of a division of polynomials over GF(2). */
final class CyclicRedundancyCheck {
  /** The polynomial of IEEE 802.3, lowest power first. */
  private static final int IEEE_802_3 = 0xedb88320;

  /** The polynomial of CCITT, highest power first; BinHex 4 uses it. */
  private static final int CCITT = 0x1021;

  private static final int[] REMAINDERS = remainders();

  private CyclicRedundancyCheck() {}

  private static int[] remainders() {
    int[] remainders = new int[256];
    for (int i = 0; i < remainders.length; i++) {
      int remainder = i;
      for (int bit = 0; bit < 8; bit++) {
        remainder = remainder >>> 1 ^ ((remainder & 1) == 0 ? 0 : IEEE_802_3);
      }
      remainders[i] = remainder;
    }
    return remainders;
  }

  /** The checksum of what came before, which has {@code crc}, and these bytes. */
  static long crc32(byte[] bytes, int crc) {
    int remainder = ~crc;
    for (byte b : bytes) {
      remainder = remainder >>> 8 ^ REMAINDERS[(remainder ^ b) & 0xFF];
    }
    return Integer.toUnsignedLong(~remainder);
  }

  /** As {@link #crc32}, with 16 bits. */
  static long ccitt(byte[] bytes, int crc) {
    int remainder = crc & 0xFFFF;
    for (byte b : bytes) {
      remainder ^= (b & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        remainder = remainder << 1 ^ ((remainder & 0x8000) == 0 ? 0 : CCITT);
      }
      remainder &= 0xFFFF;
    }
    return remainder;
  }
}
