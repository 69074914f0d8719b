# Every kind of statement and expression in exec() and eval().
import sys
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return {}
exec("class Q(metaclass=Meta):\n    a = 1\n    def m(self): return __class__.__name__, super().__repr__()[:5]")
print(Q.a, Q().m()[0])
exec("""
def deco(f):
    def w(*a, **k): return ('w', f(*a, **k))
    return w
@deco
def t(a, b=2, *c, d=4, **e): return a, b, c, d, e
""")
print(t(1, 2, 3, d=5, z=6))
exec("match [1,2]:\n    case [a, b]: print('match', a, b)")
exec("with open as x: pass") if 0 else None
exec("try:\n    1/0\nexcept ZeroDivisionError as e:\n    print('caught', e)\nelse: pass\nfinally: print('fin')")
exec("x = [i for i in range(3) if i]; y = {k: v for k, v in zip('ab', x)}; print(x, y, (lambda: x)())")
exec("def outer():\n    n = 0\n    def inc():\n        nonlocal n\n        n += 1\n        return n\n    return inc\nf = outer(); print(f(), f())")
exec("global G\nG = 1\nfor G in range(3): pass\nprint(G)")
exec("import math as m, sys\nfrom math import (pi, e as E)\nprint(m.floor(pi), E > 2)")
exec("a = b = c = 1; a += 1; (d, *e) = [1, 2, 3]; print(a, b, c, d, e)")
exec("del a") if "a" in dir() else print("no a")
print(eval("(y := 5) + y"), y)
print(eval("f'{1+1} {\"q\"!r:>5}'"))
print(eval("[*range(3)], {**{'a': 1}}, {1, 2}, (1,)"))
print(eval("x if x else None", {"x": 0}), eval("not x", {"x": 0}))
