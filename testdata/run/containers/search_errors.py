class A:
    def __iter__(self): return [1]
class B:
    def __iter__(self): raise TypeError("mine")
class C:
    def __iter__(self): raise ValueError("mine")
import operator
for k in (A, B, C):
    for f in (lambda: 1 in k(), lambda: operator.countOf(k(), 1), lambda: operator.indexOf(k(), 1), lambda: list(k()), lambda: tuple(k()), lambda: [*k()], lambda: max(k()), lambda: (lambda *a: a)(*k())):
        try: print(f())
        except Exception as e: print(type(e).__name__, e, repr(e.__context__))
def u(k):
    a, b = k()
for k in (A,B,C):
    try: u(k)
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
