"""A generator expression with a condition, summed."""


def run():
    return sum(x * x for x in range(1_000_000) if x & 1)
