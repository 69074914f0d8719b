def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(c=3, a=1), f(1, 2, 3, c=3, e=5), f(*[1, 2, 3], **{'c': 3, 'z': 26}), f(b=9, c=8, a=7), f(1, c=0, **{}, **{'y': 1}))
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
def h(a, /, **kw): return a, kw
print(h(1, a=2), h(1, **{'a b': 1, '': 2}), h(1, self=3, cls=4))
def k(*, a=1, b): return a, b
print(k(b=2), k(**{'b': 3, 'a': 4}))
for call in (lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: f(c=1), lambda: g(a=1, b=2, c=3), lambda: g(1, 2, 3), lambda: g(1), lambda: g(1, 2), lambda: h(a=1), lambda: k(1), lambda: k(), lambda: k(b=1, z=2), lambda: k(b=1, **{'b': 2}),
             lambda: f(*1, c=2), lambda: f(**1), lambda: h(1, **{1: 2}), lambda: g(1, 2, c=3, d=4, e=5), lambda: (lambda a, b, c, d: 0)(), lambda: (lambda a, b, c, d: 0)(1, d=4), lambda: (lambda: 0)(1, 2, x=3), lambda: (lambda a, *, b, c, d: 0)(1), lambda: (lambda a=1, *, b: 0)(1, 2), lambda: (lambda a, b=1: 0)(1, 2, 3), lambda: (lambda a, b=1, *, c: 0)(1, 2, 3, c=1)):
    try: print(call())
    except TypeError as e: print(e)
class C:
    def __init__(self, x, *, y=0): self.v = x, y
    def m(self, a, b=1): return a, b
    @classmethod
    def c(cls, q): return q
print(C(1, y=2).v, C(x=5).v, C(0).m(b=3, a=4), C.c(q=1))
for call in (lambda: C(), lambda: C(1, 2), lambda: C(1, z=1), lambda: C(0).m(), lambda: C(0).m(1, 2, 3), lambda: C(0).m(a=1, self=2), lambda: C.c(), lambda: C.m(1), lambda: C.c(1, q=2)):
    try: print(call())
    except TypeError as e: print(e)
