"""Many short-lived generators, of which only the first items are taken."""


def pair(a, b):
    yield a
    yield b


def run():
    total = 0
    for i in range(300_000):
        for x in pair(i, 1):
            total += x
    return total
