# classmethod and staticmethod
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class A:
    @classmethod
    def c(cls, x): return cls.__name__, x
    @staticmethod
    def s(x): return x
    def plain(self): return "plain"
    wrapped = classmethod(lambda cls: cls)
class B(A): pass
attempt(lambda: (A.c(1), A().c(2), B.c(3), B().c(4), A.s(5), B().s(6), B.wrapped() is B))
attempt(lambda: (A.__dict__["c"].__func__(int, 7), A.__dict__["s"].__func__(8), A.__dict__["s"](9)))
attempt(lambda: A.plain())
attempt(lambda: A.__dict__["c"](1))
attempt(lambda: classmethod())
attempt(lambda: staticmethod(1, 2))
attempt(lambda: (type(A.__dict__["c"]), type(A.__dict__["s"]), type(A.c).__name__, type(A.s).__name__))
attempt(lambda: (A.c.__self__ is A, B.c.__self__ is B, A.c.__name__, A.__dict__["c"].__wrapped__.__name__))
attempt(lambda: (A.s is A.s, A.c == A.c))
attempt(lambda: classmethod(5).__get__(None, A))
attempt(lambda: staticmethod(5).__get__(None, A))
class C:
    @classmethod
    @property
    def p(cls): return cls.__name__
attempt(lambda: C.p if False else "chained")
