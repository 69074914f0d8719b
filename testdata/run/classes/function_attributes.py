"""What functions, methods and cells let be read and changed."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


def f(a, b=1, *c, d, e=2, **g):
    """doc"""
    return (a, b, c, d, e, g)


t(lambda: f.__defaults__)
t(lambda: f.__kwdefaults__)
t(lambda: f.__annotations__)
t(lambda: f.__closure__)
t(lambda: f.__code__.co_name)
t(lambda: f.__dict__)
t(lambda: f.__module__)
t(lambda: f.__doc__)
t(lambda: f.__globals__ is globals())
t(lambda: f.__builtins__.__class__)


def s(o, n, v):

    def g():
        setattr(o, n, v)
        return getattr(o, n)
    return g


t(s(f, '__defaults__', (5, 6)))
t(lambda: f(d=1))
t(s(f, '__defaults__', None))
t(lambda: f(d=1))
t(s(f, '__defaults__', [1]))
t(s(f, '__kwdefaults__', {'d': 9}))
t(lambda: f(1, 2))
t(lambda: f(1, 2, e=1))
t(s(f, '__kwdefaults__', 3))
t(s(f, '__kwdefaults__', None))
t(lambda: f(1, 2))
t(s(f, '__annotations__', {'x': 1}))
t(s(f, '__annotations__', 3))
t(lambda: delattr(f, '__annotations__'))
t(lambda: f.__annotations__)
t(s(f, '__code__', 3))
t(s(f, '__name__', 'zz'))
t(lambda: f.__qualname__)
t(s(f, '__name__', 3))
t(s(f, '__qualname__', 3))
t(s(f, '__doc__', 3))
t(s(f, '__dict__', {'q': 1}))
t(lambda: f.q)
t(s(f, '__dict__', 3))
t(lambda: delattr(f, '__dict__'))
t(lambda: delattr(f, '__name__'))
t(lambda: delattr(f, '__code__'))
t(lambda: delattr(f, '__defaults__'))
t(lambda: delattr(f, 'nope'))
t(s(f, '__type_params__', 3))
t(s(f, '__module__', 3))
t(lambda: delattr(f, '__module__'))
t(lambda: f.__module__)


def mk(x):

    def inner():
        return x
    return inner


i1 = mk(1)
i2 = mk(2)


def h():
    return 'h'


t(lambda: i1.__closure__[0].cell_contents)
t(s(i1, '__code__', h.__code__))
t(s(h, '__code__', i1.__code__))
t(s(i1, '__code__', i2.__code__)) if 0 else None
t(lambda: i1())
i1.__closure__[0].cell_contents = 7
t(lambda: i1())


def setcell():
    del i1.__closure__[0].cell_contents


t(setcell)
t(lambda: i1())
t(lambda: i1.__closure__[0].cell_contents)
t(lambda: i1.__closure__[0] == i2.__closure__[0])
t(lambda: i1.__closure__[0] < i2.__closure__[0])


def k():
    return 'k'


k.__code__ = h.__code__
t(k)
FT = type(f)
t(lambda: FT(h.__code__, {})())
t(lambda: FT(h.__code__, globals(), 'nm').__name__)
t(lambda: FT(f.__code__, globals(), 'nm', (1,), None)(1, d=2))
t(lambda: FT(i2.__code__, globals(), None, None, i2.__closure__)())
t(lambda: FT(i2.__code__, globals(), None, None, (1,)))
t(lambda: FT())
t(lambda: FT(1, 2))
CT = type(i1.__closure__[0])
t(lambda: CT(3).cell_contents)
t(lambda: CT().cell_contents)
t(lambda: CT(1) == CT(1))
t(lambda: CT(1) < CT(2))
t(lambda: CT() < CT(2))
t(lambda: hash(CT(1)))
t(lambda: CT(1, 2))
t(lambda: CT(1) == 1)


class A:

    def m(self, x=1):
        """mdoc"""
        return x

    def __eq__(self, o):
        return True
    __hash__ = None


class B:

    def m(self):
        pass


a, a2, b, b2 = (A(), A(), B(), B())
t(lambda: a.m == a.m)
t(lambda: a.m == a2.m)
t(lambda: b.m == b.m)
t(lambda: b.m == b2.m)
t(lambda: hash(b.m) == hash(b.m))
t(lambda: hash(a.m) is not None)
t(lambda: a.m is a.m)
t(lambda: b.m != b.m)
t(lambda: b.m < b.m)
t(lambda: b.m == 1)
t(lambda: a.m.__self__ is a)
t(lambda: a.m.__func__ is A.m)
t(lambda: a.m.__name__)
t(lambda: a.m.__doc__)
t(lambda: a.m.__defaults__)
t(lambda: a.m.x)
t(s(a.m, 'x', 1))
t(lambda: A.m.__get__(a)())
t(lambda: A.m.__get__(None, A) is A.m)
t(lambda: A.m.__get__(None))
t(lambda: a.m.__get__(b) == a.m)
t(lambda: a.m.__dict__)
t(lambda: repr(b.m)[:28])
t(lambda: delattr(a.m, '__name__'))
MT = type(a.m)
t(lambda: MT(len, [1, 2])())
t(lambda: MT(3, 4))
t(lambda: MT(len, None))
t(lambda: MT(len))
t(lambda: repr(MT(len, [])))
t(lambda: len.__name__)
t(lambda: len.__self__)
t(lambda: len.__module__)
t(lambda: len.__qualname__)
t(lambda: [].append.__self__)
t(lambda: [].append.__qualname__)
t(lambda: [].append.__name__)
t(lambda: [].append == [].append)
x = []
t(lambda: x.append == x.append)
t(lambda: hash(x.append) is not None)
t(lambda: [].append.__module__)
t(lambda: len.x)
t(s(len, 'x', 1))
t(lambda: type(len)())
t(lambda: list.append.__objclass__)
t(lambda: list.append([], 1))
t(lambda: list.append(1, 1))
t(lambda: list.append())
t(lambda: int.__add__(1, 2))
t(lambda: int.__add__('a', 2))
t(lambda: int.__add__)
t(lambda: 1 .__add__.__self__)
t(lambda: 1 .__add__(2, 3))
t(lambda: type(int.__add__))
t(lambda: type(int.from_bytes))
t(lambda: type(list.append))
t(lambda: type(dict.__dict__['fromkeys']))
t(lambda: dict.__dict__['fromkeys'])
t(lambda: list.append.__name__)
t(lambda: list.append.__qualname__)
t(lambda: int.real)
t(lambda: int.real.__get__(3))
t(lambda: type(int.real))
t(lambda: int.__dict__['real'].__name__)
t(lambda: str.join.__text_signature__)
t(lambda: (lambda x: x).__name__)
t(lambda: (lambda x: x).__qualname__)
