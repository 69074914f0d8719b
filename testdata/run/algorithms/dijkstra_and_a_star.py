"""Shortest paths on a grid with Dijkstra and A*, sharing one search that is a generator."""

MAZE = """\
S..#....3.
.#.#.##.#.
.#...#..#.
.####.#.9.
......#..G"""


class Grid:
    def __init__(self, text):
        self.cells = {(x, y): c for y, row in enumerate(text.split()) for x, c in enumerate(row)}
        self.start, self.goal = (next(p for p, c in self.cells.items() if c == m) for m in "SG")

    def neighbours(self, point):
        x, y = point
        for step in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
            cell = self.cells.get(step, "#")
            if cell != "#":
                yield step, int(cell) if cell.isdigit() else 1


def search(graph, start, estimate=lambda point: 0):
    frontier, best = [(estimate(start), 0, start, None)], {}
    while frontier:
        entry = min(frontier, key=lambda entry: (entry[0], -entry[1], entry[2]))
        frontier.remove(entry)
        _, cost, point, before = entry
        if point in best:
            continue
        best[point] = before
        yield cost, point, best
        for following, price in graph.neighbours(point):
            if following not in best:
                total = cost + price
                frontier.append((total + estimate(following), total, following, point))


def path(best, point):
    return [] if point is None else path(best, best[point]) + [point]


grid = Grid(MAZE)
gx, gy = grid.goal
for name, estimate in (("dijkstra", lambda p: 0), ("a*", lambda p: abs(p[0] - gx) + abs(p[1] - gy))):
    for seen, (cost, point, best) in enumerate(search(grid, grid.start, estimate), 1):
        if point == grid.goal:
            break
    route = path(best, point)
    print(name, "cost", cost, "steps", len(route) - 1, "seen", seen)
marks = {**grid.cells, **dict.fromkeys(route[1:-1], "o")}
for y in range(5):
    print("".join(marks[x, y] for x in range(10)))
walled = Grid("S.#G\n..#.")
print([(cost, point) for cost, point, _ in search(walled, walled.start)])
