"""A sparse matrix over a dict of coordinates, with operators and slices of rows."""


class Sparse:
    def __init__(self, rows, columns, entries=()):
        self.shape = rows, columns
        self.cells = {}
        for position, value in dict(entries).items():
            self[position] = value

    def __setitem__(self, position, value):
        row, column = position
        if not (0 <= row < self.shape[0] and 0 <= column < self.shape[1]):
            raise IndexError(f"{position} outside {self.shape}")
        if value:
            self.cells[row, column] = value
        else:
            self.cells.pop((row, column), None)

    def __getitem__(self, position):
        match position:
            case int(), int():
                return self.cells.get(position, 0)
            case int(row), slice() as columns:
                return [self.cells.get((row, c), 0) for c in range(*columns.indices(self.shape[1]))]
            case slice() as rows, int(column):
                return [self.cells.get((r, column), 0) for r in range(*rows.indices(self.shape[0]))]
            case other:
                raise TypeError(f"bad index {other!r}")

    def __add__(self, other):
        if self.shape != other.shape:
            return NotImplemented
        both = self.cells.keys() | other.cells.keys()
        return Sparse(*self.shape, {key: self[key] + other[key] for key in both})

    def __matmul__(self, other):
        product = Sparse(self.shape[0], other.shape[1])
        for (i, k), left in self.cells.items():
            for (k2, j), right in other.cells.items():
                if k == k2:
                    product[i, j] += left * right
        return product

    def __neg__(self):
        return Sparse(*self.shape, {key: -value for key, value in self.cells.items()})

    def __eq__(self, other):
        return self.shape == other.shape and self.cells == other.cells

    def __str__(self):
        return "\n".join(" ".join(f"{value:3}" if value else "  ." for value in self[row, :])
                         for row in range(self.shape[0]))


a = Sparse(3, 4, {(0, 0): 1, (1, 3): -2, (2, 1): 5, (0, 2): 0})
b = Sparse(4, 3, {(0, 1): 7, (3, 0): 4, (1, 2): 3})
print(a, len(a.cells), sep="\n")
print(a @ b, (a + -a).cells, a + -a == Sparse(3, 4), sep="\n")
print(a[0, :], a[1, ::-1], a[:, 1], a[1:, 3])
for bad in (lambda: a + b, lambda: a[3.0], lambda: a["x":1, 0], lambda: a.__setitem__((5, 5), 1)):
    try:
        print(bad())
    except (TypeError, IndexError) as error:
        print(type(error).__name__, error)
