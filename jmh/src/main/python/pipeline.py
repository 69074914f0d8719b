"""Four generators behind each other: numbers, a filter, a mapping, a running maximum."""


def numbers(n):
    x = 12345
    for _ in range(n):
        x = (x * 1103515245 + 12345) & 0x7FFFFFFF
        yield x


def keep_odd(source):
    for x in source:
        if x & 1:
            yield x


def scale(source):
    for x in source:
        yield x // 3 + 1


def maxima(source):
    best = 0
    for x in source:
        if x > best:
            best = x
        yield best


def run():
    total = 0
    for best in maxima(scale(keep_odd(numbers(300_000)))):
        total += best
    return total
