x = "global"


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def drop():
        nonlocal n
        del n

    return inc, drop


inc, drop = counter()
print(inc(), inc(5))
drop()
try:
    inc()
except NameError as e:
    print(type(e), e)


def unbound():
    try:
        y
    except UnboundLocalError as e:
        print(e)
    y = 1
    del y
    try:
        del y
    except UnboundLocalError as e:
        print(e)

    def inner():
        return z

    try:
        inner()
    except NameError as e:
        print(e)
    z = 1
    return inner()


print(unbound())


class A:
    x = x
    y = [x for _ in range(2)]
    z = [i for i in range(3)]
    w = [(lambda: i)() for i in range(3)]

    def f(self):
        return x, __class__

    @property
    def p(self):
        return super().__init__ is not None

    def __private(self):
        return "private"

    def call(self):
        return self.__private()


print(A.x, A.y, A.z, A.w, A().f()[0], A().f()[1] is A, A().call(), A().p)


def make(x):
    class B:
        a = x
        x = 2
        b = x

        def get(self):
            return x

    return B.a, B.b, B().get()


try:
    print(make(1))
except NameError as e:
    print(e)


def make2(v):
    class B:
        a = v

        class C:
            b = v

            def get(self):
                return v

    return B.a, B.C.b, B.C().get()


print(make2(3))


class Base:
    def __init__(self, n):
        self.n = n

    def who(self):
        return ["Base"]

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def s(a, /, *b, c=3, **d):
        return a, b, c, d


class Left(Base):
    def who(self):
        return ["Left"] + super().who()


class Right(Base):
    def who(self):
        return ["Right"] + super().who()


class Both(Left, Right):
    def who(self):
        f = lambda: super(Both, self).who()
        return ["Both"] + f() + [type(super()).__name__]

    @classmethod
    def make(cls, n):
        return super().make(n * 2)


print(Both.make(4).n, Both(1).who(), Both.s(1, 2, c=4, e=5))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = []
for i in range(3):
    fs.append(lambda i=i: i)
print([f() for f in fs], i)
i = 10
print([i for i in range(3)], i, [[j for j in range(i)] for i in range(3)], i)


def shadow(i):
    a = [i for i in range(i)]
    b = {i: i + 1 for i in a}
    c = list(i * 2 for i in b)
    d = [(lambda: i)() for i in c]
    g = [lambda: (i, k) for i in d for k in [i]]
    return a, b, c, d, [f() for f in g], i


print(shadow(3))


def walrus(xs):
    if any((hit := x) > 2 for x in xs):
        return hit, [last := x for x in xs], last
    return None


print(walrus([1, 2, 3, 4]))


def star(a, b=2, *c, d, e=5, **f):
    return a, b, c, d, e, f


print(star(1, d=4), star(1, 2, 3, 4, d=0, z=1), star(*[1, 2, 3], **{"d": 4, "q": 5}))
print((lambda *a, **k: (a, k))(1, *[2], *(3, 4), x=1, **{"y": 2}))


def annotated(a: int, *, b: "str" = 1) -> None:
    c: undefined_thing = 3
    return c


print(annotated(1), annotated.__annotations__)
counted: int = 0
print(__annotations__)


def g():
    global created
    created = 1


g()
print(created)
del created
try:
    created
except NameError as e:
    print(e)
(lambda: [print(k) for k in (1, 2)])()
