"""Encodings and checksums by hand over bytes: base64, base32, hex, CRC-32, Adler-32, Luhn, ISBN."""

ALPHABET = bytes([*range(65, 91), *range(97, 123), *range(48, 58)]) + b"+/"
BASE32 = ALPHABET[:26] + b"234567"


def encode(data, alphabet=ALPHABET):
    width = len(alphabet).bit_length() - 1
    group = 3 if width == 6 else 5
    out = bytearray()
    for start in range(0, len(data), group):
        chunk = data[start:start + group]
        value = int.from_bytes(chunk.ljust(group, b"\0"), "big")
        used = -(-len(chunk) * 8 // width)
        digits = [alphabet[value >> shift & (1 << width) - 1] for shift in range(group * 8 - width, -1, -width)]
        out += bytes(digits[:used]).ljust(len(digits), b"=")
    return out.decode("ascii")


def decode(text, alphabet=ALPHABET):
    width = len(alphabet).bit_length() - 1
    bits = value = 0
    for place, char in enumerate(text.rstrip("=").encode()):
        digit = alphabet.find(char)
        if digit < 0:
            raise ValueError(f"bad character {chr(char)!r} at {place}")
        bits, value = bits + width, value << width | digit
        if bits >= 8:
            bits -= 8
            yield value >> bits
            value &= (1 << bits) - 1


def crc32(data, table=[]):
    if not table:
        for n in range(256):
            for _ in range(8):
                n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
            table.append(n)
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def luhn(number):
    digits = [int(d) for d in reversed(number) if d.isdigit()]
    return sum(digits[::2] + [sum(divmod(2 * d, 10)) for d in digits[1::2]]) % 10 == 0


def isbn10(text):
    return sum((10 if c == "X" else int(c)) * w for w, c in enumerate(reversed(text.replace("-", "")), 1)) % 11 == 0


for data in (b"", b"f", b"fo", b"foo", b"foobar", bytes(range(250, 256)), "Grüße".encode()):
    text, text32 = encode(data), encode(data, BASE32)
    assert bytes(decode(text)) == data == bytes(decode(text32, BASE32))
    print(f"{data!r:32} {text:12} {text32:16} {crc32(data):08x} {adler32(data):08x} {data.hex('-', 2)}")
print(hex(crc32(b"123456789")), hex(adler32(b"Wikipedia")), len(crc32.__defaults__[0]))
print([luhn(n) for n in ("4539 1488 0343 6467", "8273 1232 7352 0569")], isbn10("0-306-40615-2"), isbn10("097522980X"))
for bad in ("Zm9v!mFy", "a b"):
    collected = []
    try:
        collected.extend(decode(bad))
    except ValueError as error:
        print(error, collected)
