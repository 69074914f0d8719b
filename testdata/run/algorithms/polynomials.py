class Poly:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while len(c) > 1 and c[-1] == 0: c.pop()
        self.c = tuple(c) or (0,)
    @classmethod
    def roots(cls, *rs):
        p = cls(1)
        for r in rs: p *= cls(-r, 1)
        return p
    degree = property(lambda self: len(self.c) - 1)
    def __call__(self, x):
        total = 0
        for k in reversed(self.c): total = total * x + k
        return total
    def __add__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        n = max(len(self.c), len(o.c))
        return Poly(*(a + b for a, b in zip(self.c + (0,) * (n - len(self.c)), o.c + (0,) * (n - len(o.c)))))
    __radd__ = __add__
    def __neg__(self): return Poly(*(-k for k in self.c))
    def __sub__(self, o): return self + -o
    def __rsub__(self, o): return o + -self
    def __mul__(self, o):
        if not isinstance(o, Poly): return Poly(*(k * o for k in self.c))
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __pow__(self, n):
        p = Poly(1)
        for _ in range(n): p = p * self
        return p
    def __divmod__(self, d):
        if d.c == (0,): raise ZeroDivisionError('polynomial division by zero')
        q, r = [0] * max(1, len(self.c) - len(d.c) + 1), list(self.c)
        for i in range(len(self.c) - len(d.c), -1, -1):
            q[i] = r[i + d.degree] // d.c[-1]
            for j, k in enumerate(d.c): r[i + j] -= q[i] * k
        return Poly(*q), Poly(*r)
    __floordiv__ = lambda self, d: divmod(self, d)[0]
    __mod__ = lambda self, d: divmod(self, d)[1]
    def __matmul__(self, o): return sum((o ** i * k for i, k in enumerate(self.c)), Poly(0))
    def derivative(self): return Poly(*(i * k for i, k in enumerate(self.c) if i))
    def __eq__(self, o): return self.c == (o.c if isinstance(o, Poly) else (o,))
    def __hash__(self): return hash(self.c)
    def __iter__(self): return iter(self.c)
    def __getitem__(self, i): return self.c[i] if i < len(self.c) else 0
    def __str__(self):
        terms = []
        for i, k in reversed(list(enumerate(self.c))):
            if k:
                sign = '-' if k < 0 else '+'
                body = f'{abs(k) if abs(k) != 1 or i == 0 else ""}{"x" if i else ""}{f"^{i}" if i > 1 else ""}'
                terms.append((sign, body))
        if not terms: return '0'
        (s, first), *rest = terms
        return ('-' if s == '-' else '') + first + ''.join(f' {s} {b}' for s, b in rest)
p, q = Poly(1, 2, 3), Poly(-1, 1)
for name, v in {'p': p, 'q': q, 'p+q': p + q, 'p-q': p - q, '1-p': 1 - p, 'p*q': p * q, '2p': 2 * p, 'q^4': q ** 4, 'p(q)': p @ q, "p'": p.derivative(), 'roots': Poly.roots(1, -2, 3), 'zero': p - p, 'neg': -p}.items(): print(f'{name:>6} = {v}')
print(p(0), p(2), p(-1.5), p(1j), list(p), p[1], p[9], p.degree, p == Poly(1, 2, 3, 0), Poly(5) == 5, len({p, Poly(1, 2, 3)}))
print(*divmod(Poly(-4, 0, -2, 1), Poly(-3, 1)), p // q, p % q, sep=' | ')
try: p % Poly(0)
except ZeroDivisionError as e: print(e)
