class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
print(p.x, p.y, hasattr(p, '__dict__'), P.__slots__, type(P.x), sorted(n for n in vars(P) if n in 'xy'))
p.x = 5; del p.y
for f in (lambda: p.y, lambda: setattr(p, 'z', 1), lambda: p.z, lambda: delattr(p, 'y'), lambda: vars(p), lambda: P.x.__get__(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Q(P): pass
q = Q(1, 2); q.z = 3
print(vars(q), q.x, q.z)
class R(P): __slots__ = 'z',
r = R(1, 2); r.z = 3
print(r.x, r.z, hasattr(r, '__dict__'))
class WithDict: __slots__ = ('a', '__dict__')
w = WithDict(); w.a = 1; w.b = 2
print(vars(w), w.a)
class Single: __slots__ = 'only'
s = Single(); s.only = 1
print(s.only)
class Empty: __slots__ = ()
try: Empty().x = 1
except AttributeError as e: print(e)
class Docs: __slots__ = {'a': 'doc of a'}
print(Docs.__slots__)
class Mangled:
    __slots__ = ('__secret',)
    def __init__(self): self.__secret = 7
    def get(self): return self.__secret
print(Mangled().get(), [n for n in vars(Mangled) if 'secret' in n])
for build in (lambda: type('A', (), {'__slots__': ('x',), 'x': 1}), lambda: type('B', (), {'__slots__': ('1bad',)}), lambda: type('C', (), {'__slots__': (5,)}), lambda: type('D', (int,), {'__slots__': ('x',)}), lambda: type('E', (P, WithDict), {}), lambda: type('F', (), {'__slots__': ('__dict__', '__dict__')}), lambda: type('G', (tuple,), {'__slots__': ('a',)})):
    try: print(build().__name__)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class Prop:
    __slots__ = ('_v',)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x * 2
o = Prop(); o.v = 4
print(o.v)
class Counter:
    __slots__ = ('n',)
    def __init__(self): self.n = 0
    def __iadd__(self, k): self.n += k; return self
c = Counter(); c += 5; c += 6
print(c.n)
