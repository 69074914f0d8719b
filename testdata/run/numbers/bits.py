# Shifts and bit operations, with any sign and size
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: [n << 3 for n in (0, 1, -1, 2 ** 61, -2 ** 61, 2 ** 80)])
attempt(lambda: [n >> 3 for n in (0, 7, 8, -1, -8, -9, 2 ** 80, -2 ** 80)])
attempt(lambda: ([1 << n for n in (0, 31, 32, 62, 63, 64, 100)], [-1 << n for n in (0, 62, 63, 64)]))
attempt(lambda: ([2 ** 70 >> n for n in (0, 63, 64, 70, 71, 1000)], [-5 >> n for n in (0, 1, 63, 64, 1000)]))
attempt(lambda: [a & b for a in (6, -6, 2 ** 70) for b in (3, -3, 2 ** 64 - 1, -2 ** 65)])
attempt(lambda: [a | b for a in (6, -6, 2 ** 70) for b in (3, -3, 2 ** 64 - 1, -2 ** 65)])
attempt(lambda: [a ^ b for a in (6, -6, 2 ** 70) for b in (3, -3, 2 ** 64 - 1, -2 ** 65)])
attempt(lambda: ([~n for n in (0, 1, -1, 2 ** 63 - 1, -2 ** 63, 2 ** 70)], True << 3, True & 6))
attempt(lambda: (True | False, True ^ True, type(True & True), type(True & 1)))
attempt(lambda: [n.bit_length() for n in (0, 1, -1, 255, 256, -256, 2 ** 63, -2 ** 63, 2 ** 100 - 1)])
attempt(lambda: [n.bit_count() for n in (0, 255, -255, 2 ** 100 - 1)])
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: 1 << 1.0)
attempt(lambda: 1.0 >> 1)
attempt(lambda: 1 & 1.0)
attempt(lambda: "a" | 1)
attempt(lambda: None ^ 1)
attempt(lambda: 1 << "2")
attempt(lambda: 0 << 10 ** 30)
attempt(lambda: (1 >> 10 ** 30, -1 >> 10 ** 30))
attempt(lambda: ([bin(n) for n in (0, 5, -5, 2 ** 65)], [f"{n & 0xff:08b}" for n in (1, -1, -128, 300)]))
attempt(lambda: ([bool(37 >> i & 1) for i in range(6)], 0b1010 ^ 0b0110 | 1 << 4 & ~0b10000))
def swap(a, b):
    a ^= b; b ^= a; a ^= b
    return a, b
attempt(lambda: (swap(5, 9), swap(-1, 2 ** 70), sum(1 << i for i in (0, 3, 5)), 0x1234 >> 4 & 0xf))
attempt(lambda: ((0xdeadbeef << 16 | 0xdeadbeef >> 16) & 0xffffffff, -1 & 0xffffffffffffffff))
