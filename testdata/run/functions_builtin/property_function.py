# property()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class C:
    def __init__(self): self._x = 1
    def getx(self): return self._x
    def setx(self, v): self._x = v
    def delx(self): del self._x
    x = property(getx, setx, delx, "the doc")
    y = property()
    z = property(fset=setx)
    @property
    def w(self):
        "w doc"
        return self._x * 2
    @w.setter
    def w(self, v): self._x = v // 2
    v = x.getter(lambda self: "other getter")
c = C()
attempt(lambda: (c.x, setattr(c, "x", 5), c.x, C.x.__doc__, C.w.__doc__, c.w, setattr(c, "w", 20), c.x))
attempt(lambda: (C.x.fget is C.getx, C.w.fdel, type(C.x), C.v is C.x, c.v))
attempt(lambda: (isinstance(C.__dict__["x"], property), C.x.fset(c, 7), c.x))
attempt(lambda: c.y)
attempt(lambda: setattr(c, "y", 1))
attempt(lambda: delattr(c, "y"))
attempt(lambda: c.z)
attempt(lambda: (setattr(c, "z", 3), c.x))
attempt(lambda: delattr(c, "w"))
attempt(lambda: (delattr(c, "x"), hasattr(c, "x")))
attempt(lambda: c.x)
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(foo=1))
attempt(lambda: property(5).__get__(c))
attempt(lambda: (C.x.__get__(None, C) is C.x, property().__doc__, property(doc="d").__doc__))
class D(C):
    @C.x.getter
    def x(self): return "derived " + str(super().x)
    w = property(lambda self: "overridden")
d = D()
attempt(lambda: (d.x, setattr(d, "x", 3), d.x, d.w))
attempt(lambda: setattr(d, "w", 1))
class Fallback:
    @property
    def p(self): raise AttributeError("inside p")
    def __getattr__(self, n): return f"fallback {n}"
attempt(lambda: (Fallback().p, Fallback().q))
