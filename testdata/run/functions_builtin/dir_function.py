# dir() of objects
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class A:
    x = 1
    def __init__(self): self.y = 2
    def m(self): pass
class B(A):
    z = 3
class D:
    def __dir__(self): return ["b", "a"]
class Bad:
    def __dir__(self): return 5
def public(names): return [n for n in names if not n.startswith("__")]
attempt(lambda: (public(dir(A())), public(dir(B)), public(dir(B())), dir(D()), public(dir([]))[:5]))
attempt(lambda: (public(dir(object)), "__len__" in dir(""), "real" in dir(5), public(dir(type(None)))))
attempt(lambda: dir(Bad()))
attempt(lambda: dir(1, 2))
attempt(lambda: ("mro" in dir(A), "mro" in dir(type), "__init__" in dir(A), "__dict__" in dir(A())))
attempt(lambda: (public(dir(lambda: 0)), [n for n in dir(ValueError()) if not n.startswith("_")]))
