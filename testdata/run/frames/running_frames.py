# Frames of running calls: their code, lines, globals and callers.
import sys
def f():
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_lineno,
          frame.f_lineno)
    back = frame.f_back
    print(back.f_code.co_name, back.f_lineno, back.f_globals is globals(), back.f_back is None)
    return sys._getframe(1).f_code.co_name
def g(): return f()
print(g())
class C:
    print(sys._getframe().f_code.co_name, sys._getframe().f_lineno)
    def __add__(self, other):
        return [sys._getframe(i).f_lineno for i in range(2)]
print(C() +
   C())
def gen():
    yield sys._getframe().f_code.co_name
    yield sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno
def use():
    return list(gen())
print(use())
def rec(n):
    if n: return rec(n - 1)
    out = []
    fr = sys._getframe()
    while fr: out.append((fr.f_code.co_name, fr.f_lineno)); fr = fr.f_back
    return out
print(rec(3))
try: sys._getframe(50)
except ValueError as e: print(e)
print(sys._getframemodulename(), sys._getframemodulename(9))
def key(x):
    return sys._getframe(1).f_code.co_name
def sorter(): return sorted([1,2], key=key), list(map(key, [1])), max([3], key=lambda v: sys._getframe(1).f_lineno)
print(sorter())
exec("def q(): return sys._getframe(), sys._getframe(1).f_lineno\nfr, n = q()\nprint(fr.f_code.co_filename, n, fr.f_back.f_code.co_name)")
print(repr(sys._getframe()).split(',')[2:])
ev = eval
print(ev("sys.maxsize > 5"), (lambda g=globals: g() is globals())())
print(sys._getframe().f_locals is globals())
class P:
    @property
    def caller(self): return sys._getframe(1).f_lineno
def pp():
    return P().caller
print(pp())
