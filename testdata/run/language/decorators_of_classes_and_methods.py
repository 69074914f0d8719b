def tag(**kw):
    def apply(x):
        for k, v in kw.items(): setattr(x, k, v)
        return x
    return apply
def trace(f):
    print('decorating', f.__name__)
    return f
@trace
@tag(kind='class', level=1)
class A:
    @trace
    @tag(route='/m')
    def m(self): return self.m.route
    @staticmethod
    @trace
    def s(): return 's'
    @classmethod
    @trace
    def c(cls): return cls.kind
    @property
    @trace
    def p(self): return 'p'
    @p.setter
    @trace
    def p(self, v): self.q = v
a = A(); a.p = 5
print(a.m(), A.s(), A.c(), a.p, a.q, A.level)
order = []
def note(label):
    order.append(('expr', label))
    def d(f):
        order.append(('apply', label))
        return f
    return d
@note(1)
@note(2)
def f(x=order.append('default')): pass
print(order)
@lambda f: 'replaced'
def g(): pass
print(g)
@(lambda n: lambda f: [f.__name__] * n)(2)
def h(): pass
print(h)
registry = {}
@registry.setdefault('k', [])  .append
def i(): pass
print(i, registry['k'][0].__name__)
class Deco:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return ('wrapped', self.f(*a))
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name)
    def __get__(self, i, o): return self if i is None else lambda *a: self(i, *a)
class B:
    @Deco
    def m(self, x): return x * 2
print(B().m(4), B.m(None, 3))
try:
    @5
    def bad(): pass
except TypeError as e: print(e)
try:
    @undefined.attr
    def bad(): pass
except NameError as e: print(e)
def count(f):
    f.calls = getattr(f, 'calls', 0) + 1
    return f
for _ in range(3):
    @count
    def repeated(): pass
print(repeated.calls)
@max
@sorted
@list
@(lambda f: f())
def value(): return 'decorated'
print(value)
