"""A generator that catches what is thrown into it."""


def resilient():
    caught = 0
    while True:
        try:
            yield caught
        except ValueError:
            caught += 1


def run():
    g = resilient()
    next(g)
    last = 0
    error = ValueError
    for _ in range(100_000):
        last = g.throw(error)
    return last
