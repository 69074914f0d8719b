"""Bit tricks: subsets of masks, Gray code, next permutation of bits, popcounts, reversal, square roots."""


def subsets(mask):
    sub = mask
    while True:
        yield sub
        if not sub:
            return
        sub = sub - 1 & mask


def same_count(bits, limit):
    while bits < limit:
        yield bits
        low = bits & -bits
        ripple = bits + low
        bits = ripple | (bits ^ ripple) // low >> 2


def popcount(n):
    n -= n >> 1 & 0x5555555555555555
    n = (n & 0x3333333333333333) + (n >> 2 & 0x3333333333333333)
    n = n + (n >> 4) & 0x0F0F0F0F0F0F0F0F
    return (n * 0x0101010101010101 & (1 << 64) - 1) >> 56


def reverse(n, width):
    half = width
    while half := half >> 1:
        mask = sum(((1 << half) - 1) << i for i in range(0, width, 2 * half))
        n = n >> half & mask | (n & mask) << half
    return n


def signed(n, width):
    return (n & (1 << width) - 1 ^ 1 << width - 1) - (1 << width - 1)


def square_root(n):
    root, bit = 0, 1 << (n.bit_length() - 1 & ~1) if n else 0
    while bit:
        if n >= root + bit:
            n -= root + bit
            root = (root >> 1) + bit
        else:
            root >>= 1
        bit >>= 2
    return root


print([f"{sub:04b}" for sub in subsets(0b1011)])
gray = [n ^ n >> 1 for n in range(16)]
print(*(f"{g:04b}" for g in gray), all((a ^ b).bit_count() == 1 for a, b in zip(gray, gray[1:])))
print([f"{n:05b}" for n in same_count(0b11, 32)], sum(1 for _ in same_count(0b1111111, 1 << 14)))
samples = [0, 1, 255, 2**32 - 1, 0xDEADBEEF, 2**63, 2**64 - 1, 123456789012345678]
print([popcount(n) for n in samples], all(popcount(n) == n.bit_count() for n in samples))
print(f"{reverse(0b1101, 8):08b} {reverse(0x12345678, 32):08x} {reverse(1, 64):x}", reverse(reverse(77, 16), 16))
print([signed(n, 8) for n in (0, 127, 128, 255, 256, -1)], [~n & 0xFF for n in (0, 5, 255)], -5 >> 1, -5 & 7, ~0 << 70)
print(all(square_root(n * n + d) == n for n in (0, 3, 99, 2**31, 10**20) for d in (0, n) if n or not d), square_root(10**40 + 1))
a, b = 0b1100, 0b1010
a ^= b
b ^= a
a ^= b
print(a, b, a & b, a | b, a & ~b, (a + b) == (a ^ b) + 2 * (a & b), bool(64 & 63), 64 & -64)
for shift in (lambda: 1 << -1, lambda: 1 >> 2**70, lambda: 0 << 2**70, lambda: 1.0 << 2, lambda: True << 3):
    try:
        print(shift())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
