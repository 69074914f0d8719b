# object()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


o = object()
attempt(lambda: (type(o), o == o, o == object(), o != object(), isinstance(5, object), object.__name__))
attempt(lambda: (object.__bases__, object.__mro__, repr(o)[:16], bool(o), hash(o) == hash(o), o.__class__))
attempt(lambda: (str(o) == repr(o), o.__eq__(5), o.__ne__(o), o.__lt__(o), o.__init__()))
attempt(lambda: object.__new__(object) is o)
attempt(lambda: object(1))
attempt(lambda: object(x=1))
attempt(lambda: o.missing)
attempt(lambda: setattr(o, "x", 1))
attempt(lambda: o < o)
attempt(lambda: o + 1)
attempt(lambda: o())
attempt(lambda: o[0])
attempt(lambda: len(o))
attempt(lambda: iter(o))
class C: pass
class D:
    def __init__(self, x): pass
class E:
    def __new__(cls, x): return object.__new__(cls)
attempt(lambda: C(1))
attempt(lambda: D())
attempt(lambda: D(1, 2))
attempt(lambda: E())
attempt(lambda: (isinstance(D(1), D), isinstance(E(1), E), object.__init__(C())))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__init__(C(), 1))
