"""Ints grow beyond 64 bits in the middle of an expression, and come back."""


def powers():
    x = 1
    for i in range(70):
        x = x * 3 + i
    return x, x % 1000, -x, ~x, x >> 90, x & 0xFFFF


def congruential(n):
    x = 12345
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        yield x % 1000003


def edges():
    low, high = -(2**63), 2**63 - 1
    for step in range(-1, 2):
        yield high + step + 0, low + step + 0, high * step - 1, low * step + 1
    for shift in range(60, 66):
        yield (1 << shift) + 0, (-1 << shift) - 0, (high >> shift) + 0, (low >> shift) + 0
    n = low
    n -= 1
    yield n, -n - 1, n // -1 + 0, abs(n)
    n += 1
    yield -n + 0, n // -1 + 0, n % -1 + 0, ~n + 0, +n - 0


def around_the_end():
    for i in range(2**63 - 2, 2**63 + 2):
        yield i + 1, i * 2
    for i in range(-(2**63) + 1, -(2**63) - 2, -1):
        yield i - 1


def total(values):
    result = 0
    for value in values:
        result += value * 2 + 1
    return result


print(powers())
print(list(congruential(5)))
for row in edges():
    print(row)
print(list(around_the_end()))
print(total([2**62, 2**62, -(2**63)]), total([10**30, -(10**30), 5]))
