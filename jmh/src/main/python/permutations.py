"""All permutations of eight items, by recursive generators."""


def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item, *rest)


def run():
    count = 0
    for p in permutations((0, 1, 2, 3, 4, 5, 6, 7)):
        count += p[0]
    return count
