"""Lookups of absent keys in dicts whose keys are runs of ints take no longer than others."""


def longest_collatz(limit):
    steps = {1: 0}
    best = 1
    for start in range(2, limit):
        path = []
        n = start
        while n not in steps:
            path.append(n)
            n = n // 2 if n % 2 == 0 else 3 * n + 1
        known = steps[n]
        for back, m in enumerate(reversed(path), 1):
            steps[m] = known + back
        if steps[start] > steps[best]:
            best = start
    return best, steps[best], len(steps)


def misses(step):
    table = {n * step: n for n in range(50_000)}
    return sum(n * step + 1 + (1 << 20) in table for n in range(50_000))


print(longest_collatz(60_000))
print([misses(step) for step in (1, 2, 4, 64, 1024, 1 << 16, 1 << 32, 1 << 40)])
negative = {n: -n for n in range(-20_000, 20_000)}
print(len(negative), negative[-7], sum(n in negative for n in range(-100_000, 100_000)))
squares = {n * n: n for n in range(30_000)}
print(sum(n in squares for n in range(100_000)))
grid = {(x, y): x * y for x in range(150) for y in range(150)}
print(sum((x + 75, y + 75) in grid for x in range(150) for y in range(150)))
floats = {n * 0.5: n for n in range(40_000)}
print(sum(n in floats for n in range(30_000)), sum(n + 0.25 in floats for n in range(30_000)))
