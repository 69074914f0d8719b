class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError('ragged rows')
    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])
    @property
    def T(self):
        return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]
    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value
    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows
    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])
    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])
    __rmul__ = __mul__
    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'cannot multiply {self.shape} by {other.shape}')
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result
    def __repr__(self):
        return f'Matrix({self.rows})'
    def __str__(self):
        width = max(len(str(x)) for r in self.rows for x in r)
        return '\n'.join(' '.join(f'{x:>{width}}' for x in r) for r in self.rows)
    def determinant(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * x * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).determinant()
                   for j, x in enumerate(self.rows[0]))

a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, 3 * a, a * 2, a.T, a[1, 0], a.shape, a == Matrix([(1, 2), (3, 4)]), a != b)
print(a ** 10)
print(Matrix([[1, 1], [1, 0]]) ** 90)
a[0, 0] = 100
print(str(a), a.determinant(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).determinant(), sep='\n')
for bad in (lambda: a @ Matrix([[1]]), lambda: Matrix([[1], [2, 3]]), lambda: a @ 3, lambda: a[0], lambda: a - b):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
a @= b
print(a)
