def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b'\0\0'
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]

print(sieve(60), len(sieve(10000)))

def primes():
    yield 2
    composites = {}
    n = 3
    while True:
        if n in composites:
            for p in composites.pop(n):
                composites.setdefault(n + 2 * p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]
        n += 2

def take(n, it):
    return [x for x, _ in zip(it, range(n))]
print(take(15, primes()))

def factor(n):
    factors, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            factors[d] = factors.get(d, 0) + 1
            n //= d
        d += 1 + (d > 2)
    if n > 1:
        factors[n] = factors.get(n, 0) + 1
    return factors
for n in (1, 12, 97, 360, 1001, 65536, 600851475143):
    print(n, ' * '.join(f'{p}^{e}' if e > 1 else str(p) for p, e in factor(n).items()) or '1')

def is_probable_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True
print([p for p in range(100) if is_probable_prime(p)] == sieve(100), is_probable_prime(2**61 - 1),
      is_probable_prime(2**89 - 1), is_probable_prime(2**67 - 1), is_probable_prime(10**18 + 9))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - b // a * x, x
print(gcd(1071, 462), egcd(240, 46), pow(3, -1, 11), pow(17, -1, 3120))
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
