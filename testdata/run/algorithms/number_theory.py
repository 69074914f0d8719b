"""Extended Euclid, the Chinese remainder theorem, Miller-Rabin, Pollard's rho, totients, orders."""

from math import gcd, isqrt, prod


def egcd(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x, y, u, v = u, v, x - q * u, y - q * v
    return a, x, y


def crt(pairs):
    r, m = 0, 1
    for remainder, modulus in pairs:
        g, p, _ = egcd(m, modulus)
        if (remainder - r) % g:
            raise ArithmeticError(f"x = {remainder} mod {modulus} contradicts x = {r} mod {m}")
        r, m = r + m * ((remainder - r) // g * p % (modulus // g)), m * modulus // g
    return r % m, m


def is_prime(n):
    if n < 2 or any(n % p == 0 for p in (2, 3, 5, 7, 11, 13)):
        return n in (2, 3, 5, 7, 11, 13)
    twos = ((n - 1) & (1 - n)).bit_length() - 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(base, n - 1 >> twos, n)
        if x in (0, 1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factors(n):
    if n == 1:
        return
    if is_prime(n):
        yield n
        return
    if n % 2 == 0:
        yield 2
        yield from factors(n // 2)
        return
    for c in range(1, n):
        x = y = 2
        g = 1
        while g == 1:
            x = (x * x + c) % n
            for _ in "ab":
                y = (y * y + c) % n
            g = gcd(x - y, n)
        if g != n:
            yield from factors(g)
            yield from factors(n // g)
            return


def totient(n):
    return prod((p - 1) * p ** (k - 1) for p, k in counts(n).items())


def counts(n):
    result = {}
    for p in sorted(factors(n)):
        result[p] = result.get(p, 0) + 1
    return result


print(egcd(240, 46), egcd(17, 3120), egcd(2**90, 3**50)[0], pow(3, -1, 7))
print(crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 4), (3, 6)]), crt([(n * n, 2 * n + 101) for n in (0, 1, 3, 5)]))
try:
    crt([(1, 4), (2, 6)])
except ArithmeticError as error:
    print(error)
print([n for n in range(60) if is_prime(n)], [n for n in (561, 1105, 2**31 - 1, 2**61 - 1, 2**67 - 1) if is_prime(n)])
print(sum(is_prime(n) != all(n % d for d in range(2, isqrt(n) + 1)) for n in range(2, 1500)))
for n in (360, 8051, 1000003 * 999983, 2**32 + 1, 600851475143):
    print(n, counts(n), prod(p**k for p, k in counts(n).items()) == n, totient(n))
print([totient(n) for n in range(2, 20)], [n for n in range(2, 400) if n == sum(d for d in range(1, n) if n % d == 0)])
