"""A generator with a counter, consumed by a for loop."""


def counter(n):
    i = 0
    while i < n:
        yield i
        i += 1


def run():
    total = 0
    for x in counter(1_000_000):
        total += x
    return total
