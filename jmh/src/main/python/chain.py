"""A chain of yield from, 100 generators deep."""


def leaf(n):
    for i in range(n):
        yield i


def link(source):
    yield from source


def run():
    source = leaf(20_000)
    for _ in range(100):
        source = link(source)
    total = 0
    for x in source:
        total += x
    return total
