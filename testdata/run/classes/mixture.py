class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.registry = getattr(cls, 'registry', []) + [name]
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __iter__(cls): return iter(cls.registry)
    def __len__(cls): return len(cls.registry)
    def __getitem__(cls, i): return cls.registry[i]
    def __contains__(cls, x): return x in cls.registry
    def __repr__(cls): return f'<cls {cls.__name__}>'
class A(metaclass=Meta, flag=1):
    x = 1
    def __init__(self, v=0): self.v = v
class B(A, other=2):
    y = 2
print(list(B), len(B), B[0], 'A' in B, A, B(5).v, bool(B))
print(type(B), B.__mro__, B.__bases__, B.__name__, B.__qualname__, B.__module__)
class P:
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    @property
    def ro(self): return 1
p = P()
p.x = 3
print(p.x, P.x.__doc__, P.x)if 0 else print(p.x, P.x.__doc__)
del p.x
for f in ('p.x', 'p.ro = 1', 'del p.ro', 'p.zz', 'P.zz', 'p.x.y.z'):
    try:
        if f == 'p.x': p.x
        elif f == 'p.ro = 1': p.ro = 1
        elif f == 'del p.ro': del p.ro
        elif f == 'p.zz': p.zz
        elif f == 'P.zz': P.zz
        else: p.ro.y
    except AttributeError as e: print(e)
class V:
    def __init__(s, x, y): s.x, s.y = x, y
    def __add__(s, o): return V(s.x + o.x, s.y + o.y) if isinstance(o, V) else NotImplemented
    def __radd__(s, o): return s if o == 0 else NotImplemented
    def __eq__(s, o): return (s.x, s.y) == (o.x, o.y)
    def __repr__(s): return f'V({s.x}, {s.y})'
    def __bool__(s): return bool(s.x or s.y)
    def __neg__(s): return V(-s.x, -s.y)
    def __abs__(s): return (s.x**2 + s.y**2) ** .5
    def __iter__(s): yield s.x; yield s.y
    def __lt__(s, o): return abs(s) < abs(o)
    def __getitem__(s, i): return (s.x, s.y)[i]
    def __call__(s, k): return V(s.x*k, s.y*k)
    def __matmul__(s, o): return s.x*o.x + s.y*o.y
    def __format__(s, spec): return f'<{s.x:{spec}},{s.y:{spec}}>'
    def __contains__(s, v): return v in (s.x, s.y)
    def __enter__(s): print('enter'); return s
    def __exit__(s, *a): print('exit', a[0]); return True
    def __index__(s): return 2
    def __len__(s): return 2
    def __reversed__(s): return iter((s.y, s.x))
    def __hash__(s): return hash((s.x, s.y))
v = V(3, 4)
print(v + v, sum([v, v]), v == V(3, 4), -v, abs(v), list(v), sorted([V(5, 5), v]), v[1], v(2), v @ v, f'{v:.1f}', 3 in v, [10, 20, 30][v], len(v), list(reversed(v)), {v: 1}[V(3, 4)], bool(V(0, 0)), v != v, hex(v), 'abc'[v])
with v as w: raise ValueError
for expr in (lambda: v + 1, lambda: 1 + v, lambda: v - v, lambda: v > 1, lambda: -'a', lambda: v ** 2, lambda: v < None, lambda: v[5], lambda: v.nope, lambda: v(), lambda: V(1), lambda: V(1, 2, 3), lambda: V(x=1, z=2), lambda: len(5), lambda: [] < {}, lambda: 1()):
    try: print(expr())
    except Exception as e: print(type(e).__name__, '|', e)
class Slots:
    __slots__ = ('a', 'b')
s = Slots(); s.a = 1
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
class GA:
    def __getattr__(s, n): return n.upper() if not n.startswith('_') else object.__getattribute__(s, n)
print(GA().hello, hasattr(GA(), '_x'), getattr(GA(), '_x', 'dflt'))
print(str(P)[:9], repr(type), object().__class__, type(P().__init__), P.__dict__.keys() >= {'x', 'ro'})
class Base:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
class Sub(Base, tag='t'): pass
print(Sub.tag)
try:
    class Bad(Base, zzz=1): pass
except TypeError as e: print(e)
class D1: 
    def who(s): return 'D1'
class D2(D1):
    def who(s): return 'D2' + super().who()
class D3(D1):
    def who(s): return 'D3' + super().who()
class D4(D2, D3):
    def who(s): return 'D4' + super().who()
print(D4().who(), [c.__name__ for c in D4.mro()])
try:
    class Bad(D1, D2): pass
except TypeError as e: print(e)
class Desc:
    def __set_name__(s, o, n): s.n = n
    def __get__(s, i, o): return (s.n, i is None, o.__name__)
    def __set__(s, i, v): print('set', s.n, v)
class HD: f = Desc()
print(HD.f, HD().f); HD().f = 3
import sys
print(super, staticmethod(len), classmethod)if 0 else None
class CM:
    @classmethod
    def c(cls, x): return cls.__name__, x
    @staticmethod
    def s(x): return x
    def i(self): return 'i'
print(CM.c(1), CM().c(2), CM.s(3), CM().s(4), CM.i(CM()))
try: CM.i()
except TypeError as e: print(e)
class Str(str):
    def upper(self): return 'UP' + super().upper()
class Int(int):
    def __add__(self, o): return Int(int.__add__(self, o) + 100)
    def __repr__(self): return f'Int({int(self)})'
class Lst(list):
    def __getitem__(self, i): return 'item', super().__getitem__(i)
class Dct(dict):
    def __missing__(self, k): return f'missing {k}'
print(Str('a').upper(), Str('x') + 'y', type(Str('x') + 'y'), Int(1) + 2, Int(3) * 2, Lst([1, 2])[0], Dct(a=1)['b'], Dct(a=1), Lst([1]), [Int(3)], f'{Int(5):3}', str(Int(7)), Int(7) == 7)
