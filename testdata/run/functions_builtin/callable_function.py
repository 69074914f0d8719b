# callable()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class C:
    def __call__(self): return 1
class D: pass
d = D()
d.__call__ = lambda: 1
attempt(lambda: (callable(len), callable(C), callable(C()), callable(D()), callable(d), callable(5)))
attempt(lambda: (callable(lambda: 0), callable("".join), callable(None), callable(type)))
attempt(lambda: callable(C().__call__))
attempt(lambda: callable())
attempt(lambda: d())
attempt(lambda: (C()(), C.__call__(C()), (lambda: "called").__call__()))
