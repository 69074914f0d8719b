class Matrix(object):
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")
        self.shape = (len(self.rows), len(self.rows[0]) if self.rows else 0)
    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])
    @classmethod
    def zeros(cls, n, m):
        return cls([[0] * m for _ in range(n)])
    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                rs = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in rs])
            return self.rows[i][j]
        return self.rows[key]
    def __setitem__(self, key, v):
        i, j = key
        self.rows[i][j] = v
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shape mismatch: {self.shape} @ {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __mul__(self, k):
        if isinstance(k, Matrix): return NotImplemented
        return Matrix([[x * k for x in r] for r in self.rows])
    __rmul__ = __mul__
    def __add__(self, o):
        return Matrix(map(lambda p: [a + b for a, b in zip(*p)], zip(self.rows, o.rows)))
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __pow__(self, n):
        r = Matrix.identity(self.shape[0])
        b = self
        while n:
            if n & 1: r @= b
            b @= b
            n >>= 1
        return r
    @property
    def T(self): return Matrix(zip(*self.rows))
    def det(self):
        n = len(self.rows)
        if n == 1: return self.rows[0][0]
        return sum((-1) ** j * self.rows[0][j] * Matrix([r[:j] + r[j+1:] for r in self.rows[1:]]).det() for j in range(n))
    def __str__(self):
        w = max((len(str(x)) for r in self.rows for x in r), default=0)
        return '\n'.join('[' + ' '.join(str(x).rjust(w) for x in r) + ']' for r in self.rows)
    def __repr__(self): return f'Matrix({self.rows!r})'
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __bool__(self): return any(map(any, self.rows))
    def __contains__(self, v): return any(v in r for r in self.rows)

a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a - b, 2 * a, a * 0.5, sep='\n\n')
print(a ** 10, (a ** 10).det(), a.T, repr(a[:, 1]), repr(a[0, :]), a[1, 1], a[1])
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), bool(Matrix.zeros(2, 2)), 4 in a, a == Matrix(a))
a[0, 0] = 10**20
print(a)
try:
    a * b
except TypeError as e: print('TypeError:', e)
try:
    Matrix([[1], [1, 2]])
except ValueError as e: print(e)
try: a + 5
except AttributeError as e: print(e)
print(a @ Matrix([[1, 2, 3]]))
