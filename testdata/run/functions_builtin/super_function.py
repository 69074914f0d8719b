# super()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = 1
class B(A):
    def f(self): return "B.f " + super().f()
    @classmethod
    def c(cls): return "B.c " + super().c()
    @staticmethod
    def s(): return "B.s " + super(B, B).s()
    @property
    def p(self): return "B.p " + super().p
    def g(self): return (lambda: super(B, self).f())(), [super(B, self).x for _ in "a"]
    def h(self):
        def inner(): return super(B, self).f()
        return inner()
    def attr(self): return super().x, super().missing
    def outside(this): return super().f()
    def noargs(): return super()
    def deleted(self):
        del self
        return super()
class C(B):
    def f(self): return "C.f " + super(B, self).f()
attempt(lambda: (B().f(), C().f(), B.c(), C.c(), B.s(), B().p, B().g(), B().h(), B().outside()))
attempt(lambda: (super(B, B()).f(), super(C, C()).f(), super(B, C).c(), super(B, B()).__self__.__class__))
attempt(lambda: (super(B, B()).__thisclass__, super(B, B()).__self_class__))
attempt(lambda: B().attr())
attempt(lambda: B.noargs())
attempt(lambda: B().deleted())
attempt(lambda: super(5))
attempt(lambda: super(B, 5))
attempt(lambda: super(A, int))
attempt(lambda: super(B).f)
attempt(lambda: super(B, B()).missing)
attempt(lambda: (super(B, B()).x, super(B).__thisclass__, super(B).__self__, super(B, B).f is A.f))
attempt(lambda: super(B, B()).f.__func__ is A.f)
attempt(lambda: setattr(super(B, B()), "x", 1))
attempt(lambda: super(A, B()).f)
