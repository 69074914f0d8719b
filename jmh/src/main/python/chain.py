"""A chain of yield from, 100 generators deep."""


def leaf(n):
    for i in range(n):
        yield i


def link(source):
    yield from source


def chain(depth, n):
    source = leaf(n)
    for _ in range(depth):
        source = link(source)
    return source


def take(source, n):
    total = 0
    for _ in range(n):
        total += next(source)
    return total


def run():
    total = 0
    for x in chain(100, 20_000):
        total += x
    return total
