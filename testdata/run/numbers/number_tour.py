print(7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, 2 ** 0.5, 10 ** -2, 1e3, 0x1f, 0b101, 0o17, 1_000_000, 5j * 5j, (1 + 2j).conjugate(), abs(3 + 4j), complex(1, -0.0), -0.0, 1 / 3)
print(int(3.99), int(-3.99), round(3.14159, 3), round(15, -1), round(25, -1), float(5), bool(0), int(True), True + True, int('  -42\n'), 3 .real, (5).bit_length(), (5).bit_count(), (255).to_bytes(2, 'little'), (0.75).as_integer_ratio(), (3.0).is_integer(), float.fromhex('0x1.8p1'), (1.5).hex())
print(divmod(17, 5), pow(3, 4, 5), pow(3, -1, 7), abs(-5), max(1, 2.5), min([3, 1, 2]), sum([1, 2, 3], 10), sum([0.1] * 3), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -1 >> 3, 2 ** 64 - 1, -(2 ** 63), 10 ** 25 // 3, 10 ** 25 % 7, -10 ** 25 // 7)
print(1 == 1.0, 0.1 + 0.2 == 0.3, 1 < 2 < 3, 1 < 3 > 2, 3 > 2 == 2, float('nan') == float('nan'), float('inf') > 10 ** 400, 2 ** 53 + 1 == 2.0 ** 53)
for f in [lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 5.0 % 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 1 + 'a', lambda: 'a' + 1, lambda: [] + 1, lambda: 1 + None, lambda: -'a', lambda: 1 << -1, lambda: 2.0 ** 10000, lambda: int('1' * 5000), lambda: float('1e400'), lambda: int(float('inf')), lambda: int(float('nan')), lambda: round('a'), lambda: abs('a'), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: 1 < 'a', lambda: max([]), lambda: max(1), lambda: sum(['a']), lambda: sum('ab', ''), lambda: 1j < 2j, lambda: 1j // 1, lambda: int(1j), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(5)[9], lambda: bin(1.5), lambda: chr(1.5), lambda: 5 .foo, lambda: (1).x, lambda: 1.5 & 1, lambda: 1 @ 2, lambda: not_defined + 1, lambda: float('a'), lambda: complex('a'), lambda: (1).to_bytes(0, 'big'), lambda: (-1).to_bytes(1, 'big'), lambda: (300).to_bytes(1, 'big'), lambda: str(10 ** 5000)[:3], lambda: 10 ** 400 * 1.0, lambda: 1e308 * 10, lambda: -2 ** 0.5, lambda: (-2) ** 0.5, lambda: round(1e20), lambda: round(float('nan')), lambda: hash(2 ** 61 - 1), lambda: hash(-1), lambda: hash(1.5), lambda: hash(float('inf')), lambda: 7 .__add__(3), lambda: 7 .__add__('a'), lambda: int.from_bytes(b'\x01\x00'), lambda: divmod(5, 2.5), lambda: 1 if [] else 2, lambda: True // 2]:
    try: print(f())
    except Exception as e: print(f'{type(e).__name__}: {e}')
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(50), len(str(fact(200))), fact(30) // fact(28))
a, b = 0, 1
while b < 10 ** 30: a, b = b, a + b
print(b, b.bit_length(), f'{b:,}', f'{b:e}', f'{b:x}', b % 97, -b // 3, b & 0xffff, b >> 40, b == int(str(b)), str(b)[::-1])
def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x: x = y
    return x
print(isqrt(2 * 10 ** 40), isqrt(10 ** 20), f'{isqrt(2 * 10 ** 40) / 10 ** 20:.15f}')
def collatz(n):
    while True:
        yield n
        if n == 1: return
        n = 3 * n + 1 if n % 2 else n // 2
print(*collatz(27), sep=' ')
print([n for n in range(2, 60) if all(n % d for d in range(2, int(n ** .5) + 1))], [n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print(0.1 + 0.7, 1e16 + 1, 123456.789e3, 5e-324, 1.7976931348623157e308, 4.35 * 100, 1.1 * 3, 2.0 ** 70, 1e21, 123e-7, float(10 ** 15), float(10 ** 16), 1.0e5, 0.00001234)
class Money(int):
    def __add__(s, o): return Money(int(s) + int(o))
    def __repr__(s): return f'${int(s)}'
print(Money(5) + 3, Money(5) * 2, [Money(1)], f'{Money(3)}', f'{Money(3):>5}', sum([Money(1), Money(2)], Money(0)))
x = int("n? ")
