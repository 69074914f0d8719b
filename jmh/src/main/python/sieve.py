"""The sieve of generators: each prime puts one more filter in front."""


def naturals(n):
    while True:
        yield n
        n += 1


def without(p, numbers):
    for x in numbers:
        if x % p:
            yield x


def primes():
    numbers = naturals(2)
    while True:
        p = next(numbers)
        yield p
        numbers = without(p, numbers)


def run():
    total = 0
    for i, p in enumerate(primes()):
        if i == 300:
            break
        total += p
    return total
