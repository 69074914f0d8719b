# globals(), locals() and vars()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class C:
    def __init__(self): self.a = 1
    b = 2
class S:
    __slots__ = ("q",)
def f(x, *y, z=3, **w):
    k = x
    return sorted(locals().items(), key=lambda p: p[0])
def g():
    v = 1
    def h(): return v, sorted(locals())
    return h(), sorted(locals())
attempt(lambda: (f(1, 2, n=4), g(), vars(C()), "b" in vars(C), "f" in globals(), globals() is globals()))
attempt(lambda: (globals()["__name__"], vars()["C"] is C if "C" in vars() else "in lambda"))
attempt(lambda: vars(5))
attempt(lambda: vars(S()))
attempt(lambda: vars(1, 2))
attempt(lambda: globals(1))
globals()["made"] = "by globals"
attempt(lambda: made)
vars(C)["b"] if False else None
c = C()
vars(c)["added"] = 5
attempt(lambda: (c.added, vars(c)))
class Body:
    one = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
attempt(lambda: Body.names)
