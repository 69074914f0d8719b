# Exact cover by dancing through dicts: pentominoes in a 5 x 6 box.
def solve(x, y, solution, limit):
    if not x:
        yield dict(solution)
        return
    c = min(x, key=lambda c: (len(x[c]), c))
    for r in sorted(x[c]):
        solution[r[0]] = r[1]
        columns = select(x, y, r)
        yield from solve(x, y, solution, limit)
        deselect(x, y, r, columns)
        del solution[r[0]]
def select(x, y, r):
    columns = []
    for j in y[r]:
        for i in x[j]:
            for k in y[i]:
                if k != j: x[k].remove(i)
        columns.append(x.pop(j))
    return columns
def deselect(x, y, r, columns):
    for j in reversed(y[r]):
        x[j] = columns.pop()
        for i in x[j]:
            for k in y[i]:
                if k != j: x[k].add(i)
PIECES = {'L': [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1)], 'P': [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1)],
          'V': [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)], 'U': [(0, 0), (0, 1), (1, 0), (2, 0), (2, 1)]}
def orientations(cells):
    for flip in (1, -1):
        shape = [(r, c * flip) for r, c in cells]
        for _ in range(4):
            shape = [(c, -r) for r, c in shape]
            top, left = min(r for r, c in shape), min(c for r, c in shape)
            yield tuple(sorted((r - top, c - left) for r, c in shape))
def search(rows, columns):
    y = {}
    for name, cells in PIECES.items():
        for n, shape in enumerate(sorted(set(orientations(cells)))):
            for r in range(rows):
                for c in range(columns):
                    placed = [(r + dr, c + dc) for dr, dc in shape]
                    if all(i < rows and j < columns for i, j in placed):
                        y[name, tuple(placed)] = [name] + placed
    x = {name: set() for name in PIECES} | {(r, c): set() for r in range(rows) for c in range(columns)}
    # Names and cells sort apart.
    x = {str(k): set() for k in x}
    y = {r: [str(k) for k in ks] for r, ks in y.items()}
    for r, ks in y.items():
        for k in ks: x[k].add(r)
    return list(solve(x, y, {}, 10))
for rows, columns in ((4, 5), (2, 10)):
    solutions = search(rows, columns)
    print(rows, columns, len(solutions))
    for s in solutions[:3]:
        grid = [['.'] * columns for _ in range(rows)]
        for name, cells in s.items():
            for r, c in cells: grid[r][c] = name
        print('\n'.join(''.join(row) for row in grid), end='\n\n')
