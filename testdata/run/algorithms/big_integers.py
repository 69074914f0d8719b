def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)
print(factorial(50), len(str(factorial(200))))
print(2**100, -2**100, (-2)**101, 3**200 % 10**20)
a, b = 10**30 + 7, 10**15 + 3
print(a + b, a - b, a * b, a // b, a % b, divmod(-a, b), -a // b, a // -b, a % -b)
print(a & b, a | b, a ^ b, ~a, a << 5, a >> 70, -a >> 90, a.bit_length(), b.bit_count())
print(hex(a), oct(b), bin(b)[:20], int('ff' * 20, 16), int('-1011', 2), int('z' * 10, 36))
print(a == float(a), a < float('inf'), float(10**300), round(a, -28), abs(-a))
print(a.to_bytes(16, 'big').hex(), int.from_bytes(b'\xff' * 9, 'little', signed=True), int.from_bytes(b'\x80' + bytes(8), 'big', signed=True))
print(f'{a:,}', f'{a:_x}', f'{a:>40}', f'{-a:+}', f'{a:e}', f'{a:.3g}')
def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x
print(isqrt(2 * 10**60), isqrt(10**40 - 1))
fib = [0, 1]
while len(fib) < 200:
    fib.append(fib[-1] + fib[-2])
print(fib[199], sum(fib), hash(2**61), hash(2**61 - 1), hash(-1), hash(10**40))
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -9223372036854775808 // -1,
      abs(-9223372036854775808), -(-9223372036854775808), 3037000500**2, 1 << 63, 1 << 64, -1 << 63)
try:
    10.0 ** 400
except OverflowError as e:
    print(e)
try:
    float(10**400)
except OverflowError as e:
    print(e)
try:
    10**400 / 3
except OverflowError as e:
    print(e)
print(10**400 / 10**399, 10**400 // 10**398)
try:
    int('9' * 5000)
except ValueError as e:
    print(e)
