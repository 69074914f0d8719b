def handler_cell():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        print(repr(f()))
    try:
        f()
    except NameError as error:
        print(error)


handler_cell()


class A:
    __x = 1

    def __m(self, __p):
        global __g
        __g = __p
        __l = [__p for __q in (1, 2)]
        return self.__x, __l, (lambda __z: __z + __p)(1)

    def call(self):
        return self.__m(5)

    class __Inner:
        pass

    fs = [(lambda: i) for i in range(2)]
    gs = list((i, j) for i in range(2) for j in range(2))
    k = 3
    hs = [k2 for k2 in range(k) if k2]

    def cls(self):
        return [__class__ for _ in range(1)][0]


print(A().call(), _A__g, sorted(n for n in A.__dict__ if n.startswith("_A")), A().cls() is A)
print([f() for f in A.fs], A.gs, A.hs, A._A__m.__qualname__, A._A__Inner.__qualname__)


def outer():
    x = "outer"

    class B:
        nonlocal x
        x = "class"
        y = x
        z = [x for _ in (1,)]

        def f(self):
            return x

    return x, B.y, B.z, B().f()


print(outer())


def late():
    def f():
        return later

    class C:
        try:
            f()
        except NameError as e:
            print(e)
        try:
            later
        except NameError as e:
            print(e)

    later = 1
    return f()


print(late())


def defaults(a, b=[], *, c={}):
    b.append(a)
    c[a] = len(b)
    return b, c


defaults(1)
print(defaults(2))


def params(a, /, b, *args, c=3, d, **kw):
    def inner():
        nonlocal a, args
        a += 1
        args += (9,)
        return a, b, args, c, d, kw

    return inner


f = params(1, 2, 3, d=4, e=5)
print(f(), f())


def recursive(n):
    return 1 if n == 0 else n * recursive(n - 1)


print(recursive(30))


def deep():
    fs = []
    for i in range(3):
        def g(i=i):
            def h():
                return i, fs is not None
            return h
        fs.append(g())
    return [h() for h in fs]


print(deep())


def conditional(flag):
    if flag:
        import math as value
    else:
        def value():
            return "function"
    return value


print(conditional(False)())


def shadowing(list, print=print):
    print(list)
    for list in list:
        pass
    return list


print(shadowing([1, 2]))
print((lambda: (yield))().__class__.__name__)
print([*(x for x in range(3)), *{1: 2}, *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}})
a = [1, 2, 3, 4]
a[1:3] = [9]
a[::2], b = [7, 8], a
a[0], (a[1], *rest) = 5, (6, 7, 8)
print(a, b, rest)
for a[0] in range(3):
    pass
print(a)
x = y = 0
while x < 10:
    x += 1
    if x % 2:
        continue
    if x == 8:
        break
    y += x
else:
    y = -1
print(x, y)
for i, (j, *k) in enumerate([(1, 2, 3), "xy"]):
    print(i, j, k)
print(not 1 < 2 < 3, 1 < 3 > 2 != x is not None, 2 in [1, 2] in [[1, 2]])
print(f"{x!r:>4}|{y:{x}}|{'nested ' + f'{x + 1}'}|{x = }|{{}}")
print("a" "b" f"{1}" "c")
assert True, 1 / 0
try:
    assert x < 0, f"x is {x}"
except AssertionError as e:
    print(e)


class Descr:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)

    def __get__(self, obj, owner=None):
        return "got", obj is None

    def __set__(self, obj, value):
        print("set", value)

    def __delete__(self, obj):
        print("delete")


class WithDescr:
    d = Descr()

    def __init_subclass__(cls, **kw):
        print("subclass", cls.__name__, kw)


class Sub(WithDescr, tag=1):
    pass


w = Sub()
print(w.d, Sub.d)
w.d = 1
del w.d


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": 1}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        return "called", args


class M(metaclass=Meta, option=2):
    later = prepared + 1


print(M.prepared, M.later, M(1, 2))


def no_super():
    return super()


try:
    no_super()
except RuntimeError as e:
    print(e)
