"""Statistics by hand: least squares, a polynomial fit, k-means with an own generator, a confusion matrix."""

from math import dist, fsum, hypot, inf, sqrt


def uniform(seed=42):
    while True:
        seed = (16807 * seed) % 2147483647
        yield seed / 2147483647


def mean(values):
    values = list(values)
    return fsum(values) / len(values)


def line(points):
    mx, my = (mean(column) for column in zip(*points))
    slope = fsum((x - mx) * (y - my) for x, y in points) / fsum((x - mx) ** 2 for x, _ in points)
    fit = lambda x: my + slope * (x - mx)
    residual = fsum((y - fit(x)) ** 2 for x, y in points)
    total = fsum((y - my) ** 2 for _, y in points)
    return slope, fit(0), 1 - residual / total


def polynomial(points, degree):
    rows = [[fsum(x ** (i + j) for x, _ in points) for j in range(degree + 1)]
            + [fsum(y * x**i for x, y in points)] for i in range(degree + 1)]
    for k, row in enumerate(rows):
        row[:] = [value / row[k] for value in row]
        for other in rows:
            if other is not row:
                other[:] = [a - other[k] * b for a, b in zip(other, row)] if other[k] else other
    return [row[-1] for row in rows]


def k_means(points, k):
    centers, last = points[:k], None
    for step in range(100):
        groups = [[] for _ in centers]
        for point in points:
            groups[min(range(k), key=lambda i: dist(point, centers[i]))].append(point)
        if groups == last:
            return step, centers, groups
        last = groups
        centers = [tuple(map(mean, zip(*group))) if group else center for group, center in zip(groups, centers)]
    raise RuntimeError("no convergence")


def confusion(pairs):
    labels = sorted({label for pair in pairs for label in pair})
    counts = {pair: pairs.count(pair) for pair in pairs}
    return labels, [[counts.get((a, b), 0) for b in labels] for a in labels]


noise = uniform()
points = [(x, 3 * x + 2 + next(noise) - 0.5) for x in range(20)]
print(*(f"{value:.6f}" for value in line(points)))
print([round(c, 6) + 0.0 for c in polynomial([(x, 2 * x**3 - x + 5) for x in range(-4, 6)], 3)])
cloud = [(cx + next(noise), cy + next(noise)) for _ in range(15) for cx, cy in ((0, 0), (5, 5), (0, 6))]
cloud.sort(key=lambda p: hypot(*p))
steps, centers, groups = k_means(cloud, 3)
print(steps, [len(group) for group in groups], *sorted(f"({x:.4f}, {y:.4f})" for x, y in centers))
labels, table = confusion([("cat", "cat"), ("cat", "dog"), ("dog", "dog"), ("dog", "dog"), ("emu", "cat")])
print(f"{'':5}" + "".join(f"{label:>5}" for label in labels))
for label, row in zip(labels, table):
    print(f"{label:5}" + "".join(f"{n or '.':>5}" for n in row))
print(f"{sum(row[i] for i, row in enumerate(table)) / 5:.0%}", f"{sqrt(mean(n * n for n in range(5))):.4f}")
for bad in (lambda: line([(1, 2), (1, 3)]), lambda: mean([]), lambda: k_means([(0, inf), (0, 0)], 2), lambda: dist((1, 2), (1,))):
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
