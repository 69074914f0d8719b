"""A knight's tour by Warnsdorff's rule, exact backtracking on small boards, distances by search."""

MOVES = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


def steps(square, size, visited=()):
    x, y = square
    return [(x + dx, y + dy) for dx, dy in MOVES
            if 0 <= x + dx < size and 0 <= y + dy < size and (x + dx, y + dy) not in visited]


def warnsdorff(size, start=(0, 0)):
    visited = {start: 1}
    while choices := steps(start, size, visited):
        start = min(choices, key=lambda s: (len(steps(s, size, visited)), s))
        visited[start] = len(visited) + 1
    return visited


def tours(size, path):
    if len(path) == size * size:
        yield path
        return
    for square in steps(path[-1], size, path):
        yield from tours(size, [*path, square])


def rings(start, size):
    ring, seen = {start}, set()
    while ring:
        yield len(ring)
        seen |= ring
        ring = {after for square in ring for after in steps(square, size)} - seen


tour = warnsdorff(6)
for y in range(6):
    print(*(f"{tour.get((x, y), '-'):>2}" for x in range(6)))
squares = sorted(tour, key=tour.get)
print(len(squares), all(b in steps(a, 6) for a, b in zip(squares, squares[1:])))
big = warnsdorff(20, (7, 3))
print(len(big), len(set(big.values())))
first = next(tours(5, [(0, 0)]))
print(first[:6], first[-1], next(tours(5, [(0, 0), (1, 2), (0, 4)]))[3:5])
print(next(tours(4, [(0, 0)]), "no tour on 4x4"), sum(1 for _ in tours(3, [(0, 0)])))
print(list(rings((0, 0), 8)), list(rings((3, 3), 8)), list(rings((1, 1), 3)))
