f = lambda: None
print(f(), f.__name__, (lambda x: x * 2)(4), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda x, /, y=2, *, z: (x, y, z))(1, z=3))
funcs = [lambda i=i: i for i in range(3)]
print([g() for g in funcs], [g(9) for g in funcs], [g() for g in [lambda: i for i in range(3)]])
def evaluated(label):
    print('evaluated', label)
    return label
def defaults(a=evaluated('a'), *, b=evaluated('b')): return a, b
print(defaults(), defaults(1, b=2), defaults.__defaults__, defaults.__kwdefaults__)
defaults.__defaults__ = ('new',)
defaults.__kwdefaults__ = {'b': 'newer'}
print(defaults())
defaults.__kwdefaults__ = None
try: defaults()
except TypeError as e: print(e)
def accumulate(x, into=[]):
    into.append(x)
    return into
print(accumulate(1), accumulate(2), accumulate(3, []), accumulate.__defaults__)
print((lambda: (yield))().__class__.__name__, (lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
compose = lambda *fs: (lambda x: compose(*fs[:-1])(fs[-1](x))) if fs else x_identity(x) if False else (lambda x: x) if not fs else None
x_identity = lambda x: x
print(list(map(lambda p: p[0] + p[1], zip((1, 2), (3, 4)))), sorted('bca', key=lambda c: -ord(c)), max([(1, 'b'), (2, 'a')], key=lambda t: t[1]))
print((lambda a, b=lambda: 'inner': (a, b()))(1), {k: (lambda v: v + k)(1) for k in range(2)}, (lambda: (lambda: __name__)())())
cond = lambda x: 'neg' if x < 0 else 'zero' if x == 0 else 'pos'
print([cond(v) for v in (-1, 0, 1)], (lambda x: (x := x + 1) * 2)(3) if True else 0)
class C:
    m = lambda self, x=1: (self.__class__.__name__, x)
    s = staticmethod(lambda x: x)
    c = classmethod(lambda cls: cls.__name__)
    p = property(lambda self: 'prop')
print(C().m(), C().m(5), C.s(3), C.c(), C().p, C.m.__name__, C.m.__qualname__)
def nested():
    return lambda: nested
print(nested().__qualname__, nested()() is nested, (lambda: 0).__code__.co_name, (lambda x, y: 0).__code__.co_varnames)
for bad in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda x: x)(y=1), lambda: (lambda x, **k: k)(1, x=2)):
    try: bad()
    except TypeError as e: print(e)
