# Corners of ranges, floats, partial functions, sorting, reversed iterators, properties and views.
import builtins
import math
import operator
from _functools import partial
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e).__name__, e)
big = 1<<70
t(range(big, big+10).index, big+3); t(range(-big, big, 7).index, -big+14); t(range(0, big, 3).index, big)
t(range(0, 10).index, 3.0); t(range(1,2).index, True); t(range(-big, big).count, 5); t(range(big)[-1].bit_length)
t(range, 0, 1<<65); t(len, range(1<<65)); t(lambda: range(1<<65)[1<<64]); t(lambda: range(1<<65)[1<<66]); t(lambda: range(1<<65)[(1<<64):].start)
t(lambda: (big*2) in range(0,big*3,2)); t(lambda: 3.0 in range(big))
print(hash(int|str)==hash(frozenset([int,str])))
for a,b in [(-5e-324,0.0),(5e-324,-0.0),(0.0,-0.0),(-0.0,0.0),(1.0,1.0),(-1.0,-1.0),(5e-324,0.0),(-5e-324,1.0),(math.inf,0.0)]:
    print(math.nextafter(a,b), [math.nextafter(a,b,steps=s) for s in (0,1,2,5)])
t(math.nextafter,1.0,2.0,steps=-1); t(math.nextafter,1.0,math.nan,steps=0); t(math.nextafter,math.nan,1.0); t(math.nextafter, 1.0, -math.inf, steps=1<<70)
p = partial(print, "a", **{"sep": 1}); p.__setstate__((print, (1,), {1: 2}, {"x": 5})); print(repr(p), p.x)
class P(partial): pass
q = P(print); q.attr = 3; print(q.__reduce__()[2])
L = [2, 1]
def key(x): L.append(3); L.pop(); return x
t(L.sort, key=key); print(L)
L = [2, 1]
def key(x): L[:] = []; return x
t(L.sort, key=key); print(L)
class S:
    n = 3
    def __len__(self): return self.n
    def __getitem__(self, i): return i
s = S(); r = reversed(s); print(operator.length_hint(r)); s.n = 1; print(operator.length_hint(r)); print(list(r))
print(sorted(n for n in dir(operator) if n[0]!='_' and n not in operator.__all__), [n for n in operator.__all__ if getattr(operator,n).__module__ not in ('operator','_operator')][:5])
kw={'metaclass': type}
def f():
    class C(metaclass=type, **kw): pass
t(f)
t(lambda: property().__set_name__()); t(property().__set_name__, 1); t(property().__set_name__, 1,2,3)
m = memoryview(b"abc"); h = hash(m); m.release(); print(hash(m) == h); m=memoryview(b"x"); m.release(); t(hash, m)
t(memoryview(b"abc").__getitem__, 1)
print(t.__builtins__ is builtins.__dict__)
