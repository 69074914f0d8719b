print(1 + 2, 5 - 7, 3 * 4, 7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 2 ** -1, divmod(-7, 2), divmod(7, -2))
print(2 ** 63, 2 ** 64, -2 ** 63, 9223372036854775807 + 1, -9223372036854775808 - 1, 3037000500 * 3037000500, 10 ** 30 // 7, 10 ** 30 % 7)
print(9223372036854775807 * 2 // 2, (2 ** 64 - 2 ** 64), (2 ** 64) >> 60, 1 << 70, -1 >> 5, -(2 ** 65) >> 3, -9223372036854775808 // -1)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, -1 & 0xFF, 2 ** 65 | 1, -1 ^ 2 ** 64)
print(0.1 + 0.2, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1.0, -0.0, 1e300 * 1e10, -1e300 * 1e10, 5e-324, 1.7976931348623157e308)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 2.0 ** 0.5, divmod(7.5, 2), 1 / 3, 2 / 3, 100 / 10)
print(1 == 1.0, 1 < 1.5, 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 10 ** 400 > 1e308, hash(1) == hash(1.0) == hash(True))
print(int(3.9), int(-3.9), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e20), float(5), int(True), bool(2))
print(abs(-5), abs(-5.5), abs(3 + 4j), max(1, 2.5), min(3, 1, 2), sum([1, 2, 3]), sum([0.1] * 3), sum([], 5), pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7))
print(bin(10), oct(8), hex(255), bin(-5), hex(-255), 0b101, 0o17, 0xFF, 1_000_000, int("0xff", 16))
print(True + True, True * 5, -True, not True, True & False, True | 2, isinstance(True, int), str(True), True == 1)
print(1j * 1j, (1 + 2j) * (3 - 1j), (1 + 2j).real, (1 + 2j).conjugate(), complex(1, -2), 1j ** 2, (1 + 2j) / (1 - 1j), 3 + 0j == 3, complex("1+2j"))
print((5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), (1.5).is_integer(), (0.5).as_integer_ratio(), (3.0).hex(), (10).bit_count())
print(float("inf") > 1, float("nan") == float("nan"), float("inf") - float("inf"), -float("inf"), 1e1000)
print(3 .real, (3).imag, (3.5).real, (7).numerator, (7).denominator, 5 .__add__(3), (5).__class__)
print(1 if 0.0 else 2, 0 == False, 0.0 == -0.0, str(1e100), repr(1e22), 1e21, 123456789012345680.0, 1.5e-10)
print(10 ** 50, -10 ** 50, 10 ** 50 * 10 ** 50 == 10 ** 100, (10 ** 50) / (10 ** 49), 2 ** 100 % 97, int("1" * 40), -(10 ** 20) // 3, -(10 ** 20) % 3)
print(sum(range(101)), sum(i * i for i in range(10)), max(range(5), key=lambda x: -x), sorted([3, 1.5, 2]), 0.1 * 3, 1.1 + 2.2)
print(f"{12345.678:,.2f} {12345:e} {0.000123:g} {1e10:g} {5:03} {-5:+d} {3.0} {3.0:.0f} {2.5:.0f} {1e-7} {255:08b}")
x = 10
x += 5.5
print(x, x.__class__.__name__, type(2 ** 70).__name__)
n = 0
for i in range(10 ** 5):
    n += i * i % 7
print(n)
a, b = 0, 1
for _ in range(100):
    a, b = b, a + b
print(a)
f = 1
for i in range(1, 31):
    f *= i
print(f, f // 10 ** 20, len(str(f)))
