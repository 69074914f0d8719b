"""`super()` in odd places."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class A:

    def f(self):
        return 'A.f'

    @classmethod
    def c(cls):
        return ('A.c', cls.__name__)

    @staticmethod
    def s():
        return 'A.s'

    @property
    def p(self):
        return 'A.p'
    x = 1


class B(A):

    def f(self):
        return ('B', super().f(), super(B, self).f(), super().c(), super().s(), super().p, super().x)

    @classmethod
    def c(cls):
        return super().c()

    @staticmethod
    def s():
        return super().s()

    def nested(self):

        def inner():
            return super().f()
        return inner()

    def comp(self):
        return [super(B, self).f() for _ in range(1)]

    def comp2(self):
        return [super().f() for _ in range(1)]

    def lam(self):
        return (lambda: super().f())()

    def lam2(self):
        return (lambda self: super().f())(self)

    def gen(self):
        yield super().f()

    def noself():
        return super().f()

    def delself(self):
        del self
        return super().f()

    def setattr_(self):
        super().q = 1

    def attr(self):
        return super().nope

    def cls_(self):
        return __class__

    def rebind(self):
        self = 3
        return super().f()


b = B()
t(b.f)
t(b.c)
t(B.c)
t(B.s)
t(b.nested)
t(b.comp)
t(b.comp2)
t(b.lam)
t(b.lam2)
t(lambda: list(b.gen()))
t(B.noself)
t(b.delself)
t(b.setattr_)
t(b.attr)
t(b.cls_)
t(b.rebind)
t(lambda: super())
t(lambda: super(B))
t(lambda: super(B, b))
t(lambda: super(B, B))
t(lambda: super(A, 3))
t(lambda: super(3, 3))
t(lambda: super(B, A()))
t(lambda: super(B).f)
t(lambda: super(B).__get__(b).f())
t(lambda: super(B, b).__thisclass__)
t(lambda: super(B, b).__self__ is b)
t(lambda: super(B, b).__self_class__)
t(lambda: super(B).__self__)
t(lambda: super(B, None))
t(lambda: super(type, B).mro is not None)
t(lambda: super(B, b).__class__)


def outside(self):
    return super().f()


def f2():
    return super()


class C(A):
    f = lambda self: super().f()
    y = [x for x in (1,)]

    def __getattr__(self, n):
        return 'ga ' + n

    def g(self):
        return super().zz


t(C().f)
t(C().g)


class D(B):

    def __init__(self):
        super().__init__()
        self.k = 1

    def __setattr__(self, k, v):
        super().__setattr__(k, v + 1)

    def __getattribute__(self, n):
        return super().__getattribute__(n)

    def __repr__(self):
        return 'D' + super().__repr__()[:1]

    def __eq__(self, o):
        return super().__eq__(o)

    def __hash__(self):
        return super().__hash__() * 0


t(lambda: D().k)
t(lambda: D())
t(lambda: D() == 1)
t(lambda: hash(D()))


class S(super):

    def extra(self):
        return 'x'


class X:

    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)


t(lambda: type('Y', (X,), {}, a=1))


def mk():

    class Y(X, z=1):
        pass


t(mk)


class Mixed(int):

    def __add__(self, o):
        return ('mixed', super().__add__(o))

    def __new__(cls, v):
        return super().__new__(cls, v + 1)


t(lambda: Mixed(3) + 1)
