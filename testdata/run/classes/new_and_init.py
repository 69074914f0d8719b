class A:
    def __new__(cls, *args, **kw):
        print('new', cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw): print('init', args, kw)
A(); A(1, k=2)
class Other:
    def __new__(cls): return 'not an instance'
    def __init__(self): print('never')
print(Other())
class Cached:
    pool = {}
    def __new__(cls, key):
        if key not in cls.pool: cls.pool[key] = super().__new__(cls)
        return cls.pool[key]
    def __init__(self, key):
        self.key = key
        self.inits = getattr(self, 'inits', 0) + 1
print(Cached('a') is Cached('a'), Cached('a').inits)
class Sub(A):
    def __init__(self): print('sub init'); super().__init__('from sub')
Sub()
class Bad:
    def __init__(self): return 5
class Bad2:
    def __new__(cls): pass
class OnlyNew:
    def __new__(cls, x): self = object.__new__(cls); self.x = x; return self
class OnlyInit:
    def __init__(self, x): self.x = x
print(Bad2(), OnlyNew(1).x, OnlyInit(2).x)
for f in (lambda: Bad(), lambda: OnlyNew(), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: A.__new__(), lambda: object.__new__(int), lambda: int.__new__(str), lambda: list.__new__(), lambda: A.__init__()):
    try: print(f())
    except TypeError as e: print(e)
class Temp(float):
    def __new__(cls, v, unit='C'):
        self = super().__new__(cls, v if unit == 'C' else (v - 32) / 1.8)
        self.unit = unit
        return self
t = Temp(212, 'F')
print(t, t.unit, t + 1, t == 100.0)
class Shape:
    def __new__(cls, kind, *a):
        if cls is Shape:
            for sub in cls.__subclasses__():
                if sub.__name__.lower() == kind: return super().__new__(sub)
            raise ValueError(kind)
        return super().__new__(cls)
    def __init__(self, kind, *a): self.a = a
class Square(Shape):
    def area(self): return self.a[0] ** 2
print(Shape('square', 4).area(), type(Shape('square', 1)).__name__)
try: Shape('blob')
except ValueError as e: print('ValueError', e)
class Copy:
    def __init__(self, v): self.v = v
    @classmethod
    def blank(cls): return cls.__new__(cls)
print(vars(Copy.blank()), vars(Copy(1)), Copy.__new__ is object.__new__, Copy.__init__ is object.__init__, A.__new__.__name__, type(A.__dict__['__new__']).__name__)
