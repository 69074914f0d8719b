"""Exact cover by backtracking over dicts of sets: pentomino-like tiles, Langford pairs, a small sudoku."""


def solve(columns, rows, chosen=()):
    if not columns:
        yield chosen
        return
    column = min(columns, key=lambda c: (len(columns[c]), str(c)))
    for row in sorted(columns[column], key=str):
        removed = select(columns, rows, row)
        yield from solve(columns, rows, (*chosen, row))
        deselect(columns, rows, row, removed)


def select(columns, rows, row):
    removed = []
    for column in rows[row]:
        for other in columns[column]:
            for c in rows[other]:
                if c != column:
                    columns[c].discard(other)
        removed.append(columns.pop(column))
    return removed


def deselect(columns, rows, row, removed):
    for column in reversed(rows[row]):
        columns[column] = removed.pop()
        for other in columns[column]:
            for c in rows[other]:
                if c != column:
                    columns[c].add(other)


def cover(rows):
    columns = {}
    for name, row in rows.items():
        for column in row:
            columns.setdefault(column, set()).add(name)
    return solve(columns, rows)


def langford(n):
    return {(k, i): [k, ("at", i), ("at", i + k + 1)] for k in range(1, n + 1) for i in range(2 * n - k - 1)}


def dominoes(width, height):
    for y in range(height):
        for x in range(width):
            if x + 1 < width:
                yield ("-", x, y), [(x, y), (x + 1, y)]
            if y + 1 < height:
                yield ("|", x, y), [(x, y), (x, y + 1)]


def sudoku(clues, box=2):
    size = box * box
    for r in range(size):
        for c in range(size):
            for v in "1234"[:size] if clues[r][c] == "." else clues[r][c]:
                yield (r, c, v), [("cell", r, c), ("row", r, v), ("column", c, v), ("box", r // box, c // box, v)]


knuth = {"A": [1, 4, 7], "B": [1, 4], "C": [4, 5, 7], "D": [3, 5, 6], "E": [2, 3, 6, 7], "F": [2, 7]}
print(*cover(knuth), list(cover({"A": [1, 2], "B": [2, 3]})), list(cover({})))
for n in 3, 4, 5:
    solutions = list(cover(langford(n)))
    if solutions:
        places = {i + d: k for k, i in solutions[0] for d in (0, k + 1)}
        print(n, len(solutions), "".join(str(places[i]) for i in range(2 * n)))
    else:
        print(n, "none")
print([sum(1 for _ in cover(dict(dominoes(w, h)))) for w, h in ((2, 1), (2, 5), (3, 3), (4, 4), (3, 4))])
for clues in (["1...", "..3.", ".4..", "...2"], ["12..", "....", "....", "...."], ["11..", "....", "....", "...."]):
    solutions = list(cover(dict(sudoku(clues))))
    print(len(solutions), "/".join("".join(v for _, _, v in sorted(solutions[0])[i:i + 4]) for i in range(0, 16, 4)) if solutions else "-")
