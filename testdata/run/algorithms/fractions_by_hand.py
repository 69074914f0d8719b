class Fraction:
    __slots__ = ('n', 'd')
    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            n, _, d = n.partition('/')
            n, d = int(n), int(d or 1)
        if d == 0: raise ZeroDivisionError(f'Fraction({n}, 0)')
        self = super().__new__(cls)
        a, b = n, d
        while b: a, b = b, a % b
        self.n, self.d = n // a, d // a
        if self.d < 0: self.n, self.d = -self.n, -self.d
        return self
    @staticmethod
    def of(x): return x if isinstance(x, Fraction) else Fraction(x) if isinstance(x, int) else NotImplemented
    def _op(f):
        def forward(a, b):
            b = Fraction.of(b)
            return b if b is NotImplemented else f(a, b)
        def reverse(b, a):
            a = Fraction.of(a)
            return a if a is NotImplemented else f(a, b)
        return forward, reverse
    __add__, __radd__ = _op(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _op(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _op(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    __floordiv__, __rfloordiv__ = _op(lambda a, b: a.n * b.d // (a.d * b.n))
    __mod__, __rmod__ = _op(lambda a, b: a - b * (a // b))
    __eq__, _ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))
    __lt__, _ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __le__, _ = _op(lambda a, b: a.n * b.d <= b.n * a.d)
    del _op, _
    def __pow__(self, k): return Fraction(self.n ** k, self.d ** k) if k >= 0 else Fraction(self.d ** -k, self.n ** -k)
    def __neg__(self): return Fraction(-self.n, self.d)
    def __abs__(self): return Fraction(abs(self.n), self.d)
    def __bool__(self): return self.n != 0
    def __float__(self): return self.n / self.d
    def __int__(self): return int(self.n / self.d)
    def __round__(self, k=0): return round(self.n / self.d, k)
    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __repr__(self): return f'Fraction({self.n}, {self.d})'
    def __str__(self): return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)
    def __format__(self, spec): return format(float(self), spec) if spec else str(self)
F = Fraction
a, b = F(1, 2), F('3/4')
print(a + b, a - b, a * b, a / b, b // a, F(7, 2) % 1, a + 1, 1 - a, 2 * b, 1 / b, 5 // a, a ** 3, b ** -2, -a, abs(F(-3, 6)))
print(a < b, a <= F(2, 4), a > b, a == F(2, 4), a != 0.5, F(4, 2) == 2, sorted([b, a, F(1, 3)]), sum([a, b, F(1, 4)]), max(a, b), bool(F()), float(b), int(F(7, 2)), round(F(1, 3), 3), f'{F(2, 3):.4f} {b}', {F(2): 'two'}[2], repr(a))
for bad in (lambda: F(1, 0), lambda: a / 0, lambda: a + 1.5, lambda: a < 'x', lambda: F('x'), lambda: setattr(a, 'z', 1), lambda: F(0) ** -1):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def continued(x):
    while True:
        whole = x // 1
        yield whole
        x = x - whole
        if not x: return
        x = 1 / x
print(list(continued(F(415, 93))), list(continued(F(-7, 3))), [str(sum((F(1, k) for k in range(1, n)), F(0))) for n in (2, 5, 9)])
