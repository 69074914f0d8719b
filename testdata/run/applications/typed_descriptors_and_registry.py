class Typed:
    def __init__(self, typ, default=None): self.typ, self.default = typ, default
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, v):
        if not isinstance(v, self.typ): raise TypeError(f'{type(obj).__name__}.{self.name} must be {self.typ.__name__}, got {type(v).__name__}')
        obj.__dict__[self.name] = v
    def __delete__(self, obj):
        try: del obj.__dict__[self.name]
        except KeyError: raise AttributeError(self.name) from None
class Point:
    x = Typed(int, 0); y = Typed((int), 0)
    label = Typed(str)
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def __repr__(self): return f'Point({", ".join(f"{k}={v!r}" for k, v in vars(self).items())})'
p = Point(x=1, label='a'); print(p, p.y, type(Point.x).__name__)
try: p.x = 'no'
except TypeError as e: print(e)
del p.x; print(p.x, p)
try: del p.x
except AttributeError as e: print(repr(e))
class lazy:
    def __init__(self, f): self.f = f; self.__doc__ = f.__doc__
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o); return v
class C:
    @lazy
    def big(self): 'doc'; print('computing'); return 42
c = C(); print(c.big, c.big, C.big.__doc__)
class M(type):
    registry = {}
    def __new__(m, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], [k for k in ns if not k.startswith('__')], kw)
        cls = super().__new__(m, name, bases, ns); m.registry[name.lower()] = cls; return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): return {'injected': name}
    def __call__(cls, *a, **k):
        inst = super().__call__(*a, **k); print('made', cls.__name__); return inst
    def __len__(cls): return len(cls.registry)
    def __iter__(cls): return iter(sorted(cls.registry))
    def __getitem__(cls, k): return cls.registry[k]
    def __contains__(cls, k): return k in cls.registry
    def __getattr__(cls, n): return f'meta attr {n}'
class Base(metaclass=M, tag='b'): z = 1
class Sub(Base, tag='s'):
    def __init__(self, v): self.v = v
s = Sub(3); print(len(Base), list(Sub), Base['sub'] is Sub, 'nope' in Base, Base.injected, Sub.whatever, isinstance(s, Base), Sub.__mro__, type(Sub))
class Cm:
    @classmethod
    def make(cls, *a): return cls, a
    @staticmethod
    def st(a, *, b=2): return a + b
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
class Cm2(Cm): pass
print(Cm2.make(1), Cm2.st(1), Cm2().st(1, b=5), Cm[int], Cm2['x'])
class RO:
    @property
    def v(self): return 1
    w = property(lambda s: s._w, lambda s, x: setattr(s, '_w', x * 2), lambda s: print('del w'), 'w doc')
r = RO(); r.w = 4; print(r.w, RO.w.__doc__, RO.v.fget(r)); del r.w
try: r.v = 2
except AttributeError as e: print(e)
try: del r.v
except AttributeError as e: print(e)
class A: 
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super().f()
class D(A):
    def f(self): return 'D' + super().f()
class E(B, D):
    def f(self): return 'E' + super().f()
print(E().f(), [k.__name__ for k in E.mro()])
try: type('X', (A, B), {})
except TypeError as e: print(e)
Y = type('Y', (A,), {'g': lambda self: self.f() * 2, 'n': 5}); print(Y().g(), Y.n, Y.__name__, Y.__module__)
p.z = 1; p.nosuch
