"""SHA-256 and MD5 written out from their definitions; constants from primes with integer roots."""

from math import isqrt, sin

MASK = 0xFFFFFFFF
PRIMES = [p for p in range(2, 312) if all(p % d for d in range(2, isqrt(p) + 1))]


def cube_root(n):
    x = 1 << (n.bit_length() + 2) // 3
    while (y := (2 * x + n // (x * x)) // 3) < x:
        x = y
    return x


START = [isqrt(p << 64) & MASK for p in PRIMES[:8]]
ROUNDS = [cube_root(p << 96) & MASK for p in PRIMES[:64]]
SINES = [int(abs(sin(i + 1)) * 2**32) for i in range(64)]


def right(x, n):
    return (x >> n | x << 32 - n) & MASK


def padded(message, order):
    length = len(message) * 8
    message += b"\x80" + bytes(-(len(message) + 9) % 64) + length.to_bytes(8, order)
    for start in range(0, len(message), 64):
        block = message[start:start + 64]
        yield [int.from_bytes(block[i:i + 4], order) for i in range(0, 64, 4)]


def sha256(message):
    state = START
    for w in padded(message, "big"):
        for i in range(16, 64):
            x, y = w[i - 15], w[i - 2]
            s0 = right(x, 7) ^ right(x, 18) ^ x >> 3
            s1 = right(y, 17) ^ right(y, 19) ^ y >> 10
            w.append(w[i - 16] + s0 + w[i - 7] + s1 & MASK)
        a, b, c, d, e, f, g, h = state
        for k, word in zip(ROUNDS, w):
            t1 = h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + (e & f ^ ~e & g) + k + word
            t2 = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = t1 + t2 & MASK, a, b, c, d + t1 & MASK, e, f, g
        state = [x + y & MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b"".join(x.to_bytes(4, "big") for x in state).hex()


def md5(message):
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    for w in padded(message, "little"):
        a, b, c, d = state
        for i in range(64):
            match i // 16:
                case 0:
                    f, g, turns = b & c | ~b & d, i, (7, 12, 17, 22)
                case 1:
                    f, g, turns = d & b | ~d & c, 5 * i + 1, (5, 9, 14, 20)
                case 2:
                    f, g, turns = b ^ c ^ d, 3 * i + 5, (4, 11, 16, 23)
                case _:
                    f, g, turns = c ^ (b | ~d), 7 * i, (6, 10, 15, 21)
            f = a + f + SINES[i] + w[g % 16] & MASK
            a, b, c, d = d, b + right(f, 32 - turns[i % 4]) & MASK, b, c
        state = [x + y & MASK for x, y in zip(state, (a, b, c, d))]
    return b"".join(x.to_bytes(4, "little") for x in state).hex()


print(len(PRIMES), hex(START[0]), hex(ROUNDS[-1]), SINES[0])
for message in (b"", b"abc", b"The quick brown fox jumps over the lazy dog", bytes(range(256))):
    print(sha256(message), md5(message))
different = int(sha256(b"a"), 16) ^ int(sha256(b"b"), 16)
print(different.bit_count())
