class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'N({self.v})'
calls = []
for op in 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod'.split():
    setattr(N, f'__{op}__', lambda self, o, op=op: (op, self.v, getattr(o, 'v', o)))
    setattr(N, f'__r{op}__', lambda self, o, op=op: ('r' + op, o, self.v))
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * b, 2 * a, a / 2, 2 / a, a // b, 3 // a, a % 2, 5 % a, a ** 2, 2 ** a, a << 1, 1 << a, a >> 1, a & 1, 1 & a, a | 2, [] | a, a ^ 1, 1 ^ a, a @ b, 5 @ a, divmod(a, 2), divmod(2, a), pow(a, 2))
class Vec(list):
    def __iadd__(self, o): return Vec(x + y for x, y in zip(self, o))
    def __imul__(self, k):
        for i, x in enumerate(self): self[i] = x * k
        return self
    def __isub__(self, o): return NotImplemented
    def __ixor__(self, o): return 'replaced'
v = w = Vec([1, 2])
v += [10, 20]; print(v, w, v is w)
v *= 3; print(v)
u = v; u *= 2; print(u is v)
try: v -= [1]
except TypeError as e: print(e)
v ^= 1; print(v)
class Never:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
n = Never()
for f in (lambda: n + n, lambda: n + 1, lambda: 1 + n, lambda: n < n, lambda: n < 1, lambda: n > 1, lambda: n == n, lambda: n == 1, lambda: n != 1, lambda: -n, lambda: n[0], lambda: abs(n), lambda: n @ 1, lambda: n ** 1, lambda: n()):
    try: print(f())
    except TypeError as e: print(e)
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
    def __lt__(self, o): return 'Base.lt'
    def __gt__(self, o): return 'Base.gt'
    def __eq__(self, o): return 'Base.eq'
class Sub(Base):
    def __radd__(self, o): return 'Sub.radd'
    def __gt__(self, o): return 'Sub.gt'
    def __eq__(self, o): return 'Sub.eq'
class Plain(Base): pass
print(Base() + Sub(), Sub() + Base(), Base() + Plain(), Plain() + Base(), Base() < Sub(), Base() == Sub(), Sub() == Base(), Base() == Plain(), Base() != Sub(), Base() > Sub())
class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return f'round {n}'
    def __trunc__(self): return 'trunc'
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __index__(self): return 7
    def __contains__(self, x): return x
print(-U(), +U(), ~U(), abs(U()), round(U()), round(U(), 2), complex(U()), float(U()), hex(U()), [0] * U(), range(10)[U()], 'a' * U(), 0 in U(), 'x' in U(), 1 not in U(), int(U()))
