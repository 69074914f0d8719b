"""Continued fractions: of rationals, of square roots by their period, convergents, Pell's equation."""

from itertools import chain, count, cycle, islice
from math import isqrt, pi


def of_ratio(p, q):
    while q:
        a, (p, q) = p // q, (q, p % q)
        yield a


def of_root(n):
    root = isqrt(n)
    yield root
    m, d, a = 0, 1, root
    while root * root != n:
        m = d * a - m
        d = (n - m * m) // d
        a = (root + m) // d
        yield a


def period(n):
    terms = of_root(n)
    first = next(terms)
    repeated = []
    for a in terms:
        repeated.append(a)
        if a == 2 * first:
            break
    return first, repeated


def convergents(terms):
    p, q, p1, q1 = 1, 0, 0, 1
    for a in terms:
        p, q, p1, q1 = a * p + p1, a * q + q1, p, q
        yield p, q


def of_e():
    yield 2
    yield from chain.from_iterable((1, 2 * n, 1) for n in count(1))


def pell(n):
    return next((p, q) for p, q in convergents(of_root(n)) if p * p - n * q * q == 1)


print(list(of_ratio(415, 93)), list(of_ratio(-17, 5)), list(of_ratio(*(3.125).as_integer_ratio())))
print(list(convergents(of_ratio(415, 93))))
for n in (2, 3, 7, 13, 61, 94, 16):
    print(n, *period(n))
print([f"{p}/{q}" for p, q in islice(convergents(of_root(2)), 8)])
print([f"{p}/{q}" for p, q in islice(convergents(of_e()), 10)])
for p, q in islice(convergents(of_ratio(*pi.as_integer_ratio())), 6):
    print(f"{p}/{q} {p / q:.12f} {abs(p / q - pi):.1e}")
print([(n, *pell(n)) for n in (2, 3, 5, 13, 61)])
p, q = next(islice(convergents(cycle([1])), 90, None))
print(p, q, 10**30 * p // q)
x, y = pell(109)
print(x, y, x * x - 109 * y * y)
