"""Cellular automata: elementary rules as integers, Langton's ant, forest fire, wireworld."""

from itertools import islice


def elementary(rule, width, cells=None):
    cells = cells or 1 << width // 2
    mask = (1 << width) - 1
    while True:
        yield cells
        left, right = cells >> 1 | (cells & 1) << width - 1, (cells << 1 | cells >> width - 1) & mask
        cells = sum((rule >> ((right >> i & 1) + 2 * (cells >> i & 1) + 4 * (left >> i & 1)) & 1) << i for i in range(width))


def ant(steps):
    black, place, heading = set(), 0j, 1j
    for _ in range(steps):
        heading *= 1j if place in black else -1j
        black ^= {place}
        place += heading
    return black, place


def neighbours(grid, x, y):
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dx or dy:
                yield grid.get((x + dx, y + dy), " ")


def wireworld(text):
    grid = {(x, y): c for y, line in enumerate(text.splitlines()) for x, c in enumerate(line) if c != " "}
    width, height = (1 + max(axis) for axis in zip(*grid))
    while True:
        yield "\n".join("".join(grid.get((x, y), " ") for x in range(width)).rstrip() for y in range(height))
        fresh = {}
        for (x, y), cell in grid.items():
            match cell:
                case "H":
                    fresh[x, y] = "t"
                case "t":
                    fresh[x, y] = "."
                case _:
                    heads = [*neighbours(grid, x, y)].count("H")
                    fresh[x, y] = "H" if heads in (1, 2) else "."
        grid = fresh


def forest(size, seed=99):
    trees = {(x, y): "T" for x in range(size) for y in range(size)
             if (seed := seed * 16807 % 2147483647) % 100 < 62}
    for y in range(size):
        if (0, y) in trees:
            trees[0, y] = "*"
    while True:
        yield [sum(1 for tree in trees.values() if tree == kind) for kind in "T*."]
        if "*" not in trees.values():
            return
        trees = {(x, y): "." if t in "*." else "*" if "*" in neighbours(trees, x, y) else "T"
                 for (x, y), t in trees.items()}


for rule in 30, 90, 184:
    print("rule", rule)
    for row in islice(elementary(rule, 31, 0x5A5A5A5 if rule == 184 else None), 6):
        print(f"{row:031b}".replace("0", ".").replace("1", "#"))
print([row.bit_count() for row in islice(elementary(90, 65), 33)][::4])
black, place = ant(2000)
print(len(black), place, min(p.real for p in black), max(p.imag for p in black))
for picture in islice(wireworld("tH....\n.    .\n......"), 0, 8, 3):
    print(picture, end="\n\n")
print(*forest(14))
