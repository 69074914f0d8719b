"""Linear systems: elimination with pivots over floats, modulo a prime, and over exact fractions."""


class Mod:
    p = 10007

    def __init__(self, n):
        self.n = n % self.p

    def __add__(self, other):
        return Mod(self.n + getattr(other, "n", other))

    def __sub__(self, other):
        return Mod(self.n - other.n)

    def __mul__(self, other):
        return Mod(self.n * other.n)

    def __truediv__(self, other):
        return Mod(self.n * pow(other.n, -1, self.p))

    def __abs__(self):
        return self.n

    def __neg__(self):
        return Mod(-self.n)

    __radd__ = __add__

    def __bool__(self):
        return bool(self.n)

    def __repr__(self):
        return f"{self.n}m"


class Singular(ArithmeticError):
    pass


def solve(matrix, right):
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size, sign, determinant = len(rows), 1, None
    for k in range(size):
        pivot = max(range(k, size), key=lambda i: abs(rows[i][k]))
        if not rows[pivot][k]:
            raise Singular(f"column {k}")
        if pivot != k:
            rows[k], rows[pivot] = rows[pivot], rows[k]
            sign = -sign
        determinant = rows[k][k] if determinant is None else determinant * rows[k][k]
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            rows[i][k:] = [a - factor * b for a, b in zip(rows[i][k:], rows[k][k:])]
    answer = [None] * size
    for k in reversed(range(size)):
        rest = sum((rows[k][j] * answer[j] for j in range(k + 1, size)), start=rows[k][k] - rows[k][k])
        answer[k] = (rows[k][-1] - rest) / rows[k][k]
    return answer, -determinant if sign < 0 else determinant


def inverse(matrix):
    size = len(matrix)
    columns = (solve(matrix, [float(i == j) for i in range(size)])[0] for j in range(size))
    return [list(row) for row in zip(*columns)]


a = [[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]]
x, d = solve(a, [8.0, -11.0, -3.0])
print([round(v, 10) for v in x], round(d, 10))
for row in inverse(a):
    print(*(f"{v:8.4f}" for v in row))
m = [[Mod(v) for v in row] for row in ((3, 5, 7), (0, 0, 1), (1, 4, 9))]
x, d = solve(m, [Mod(v) for v in (1, 2, 3)])
print(x, d, [sum(c * v for c, v in zip(row, x)) for row in m])
hilbert = [[1 / (i + j + 1) for j in range(5)] for i in range(5)]
print(f"{solve(hilbert, [1.0] * 5)[1]:.6e}", [round(v, 3) for v in solve(hilbert, [sum(row) for row in hilbert])[0]])
for matrix, right in (([[1, 2], [2, 4]], [1, 2]), ([[1, 2], [3, 4]], [1]), ([[0, 1], [1, 0]], [5, 6])):
    try:
        print(solve(matrix, right))
    except (Singular, ValueError) as error:
        print(type(error).__name__, error)
