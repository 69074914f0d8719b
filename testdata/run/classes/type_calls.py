"""`type()` with three arguments, attributes of classes, metaclasses."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


t(lambda: type('A', (), {'x': 1}).x)
t(lambda: type('A', (), {}).__module__)
t(lambda: type('A', (), {'__module__': 'm'}))
t(lambda: type('A', (), {'__qualname__': 'q.A'}))
t(lambda: type('A', (), {'__qualname__': 1}))
t(lambda: type('A', (int, str), {}))
t(lambda: type('A'))
t(lambda: type('A', ()))
t(lambda: type(1, (), {}))
t(lambda: type('A', [], {}))
t(lambda: type('A', (), []))
t(lambda: type('A', (1,), {}))
t(lambda: type())
t(lambda: type(1, 2, 3, 4))
t(lambda: type('A\x00', (), {}))
t(lambda: type('A', (object, object), {}))
t(lambda: type(1, 2))
t(lambda: type(x=1))
t(lambda: type('A', (), {}, x=1))


class A:
    pass


class B(A):
    pass


class C(A):
    pass


t(lambda: A.__subclasses__())
t(lambda: type.__subclasses__(A))
t(lambda: type.__subclasses__(3))
t(lambda: A.mro())
t(lambda: type.mro(B))
t(lambda: A.__mro__)
t(lambda: A.__base__)
t(lambda: object.__base__)
t(lambda: A.__bases__)
t(lambda: object.__bases__)
t(lambda: A.__name__)
t(lambda: A.__dict__)
t(lambda: type(A.__dict__))
t(lambda: A.__text_signature__)
t(lambda: int.__text_signature__)


def sa(o, n, v):

    def f():
        setattr(o, n, v)
        return getattr(o, n)
    return f


t(sa(A, '__name__', 'Z'))
t(sa(A, '__name__', 1))
t(sa(A, '__name__', 'a\x00b'))
t(sa(A, '__qualname__', 'Q'))
t(sa(A, '__qualname__', 1))
t(sa(A, '__module__', 'mm'))
t(lambda: A)
t(sa(A, '__bases__', ()))
t(sa(A, '__bases__', 1))
t(sa(B, '__bases__', (C,)))
t(lambda: B.__mro__)
t(sa(C, '__bases__', (B,)))
t(sa(A, '__dict__', {}))
t(sa(A, '__mro__', ()))
t(sa(A, '__doc__', 'd'))
t(sa(int, 'x', 1))
t(sa(int, '__doc__', 'x'))
t(sa(int, '__name__', 'x'))
t(lambda: delattr(int, 'real'))
t(lambda: delattr(A, '__name__'))
t(lambda: delattr(A, '__module__'))
t(lambda: delattr(A, 'nope'))
t(lambda: delattr(A, '__doc__'))
t(lambda: A.nope)
t(sa(A, '__abstractmethods__', {'x'}))
t(lambda: A())
t(lambda: A.__abstractmethods__)
t(lambda: delattr(A, '__abstractmethods__'))
t(lambda: A().__class__)
t(lambda: int.__abstractmethods__)
t(sa(A, '__class__', int))
t(sa(A, '__annotations__', {'q': 1}))
t(lambda: A.__annotations__)
t(lambda: delattr(A, '__annotations__'))
t(lambda: A.__annotations__)
t(lambda: int.__annotations__)
t(sa(A, '__type_params__', (1,)))
t(lambda: int.__type_params__)


class Meta(type):

    def mro(cls):
        return [cls, object] if cls.__name__ == 'Short' else super().mro()

    def __call__(cls, *a, **k):
        return ('meta call', a, k)

    def __repr__(cls):
        return f'<{cls.__name__}>'

    def __instancecheck__(cls, o):
        return 'yes' if o else ''

    def __subclasscheck__(cls, o):
        return o is int

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter('meta')

    def __contains__(cls, x):
        return x == 1

    def __getitem__(cls, k):
        return ('getitem', k)

    def __or__(cls, o):
        return 'or'

    def __eq__(cls, o):
        return True

    def __hash__(cls):
        return 5

    def __dir__(cls):
        return ['z', 'a']

    def __bool__(cls):
        return False

    @classmethod
    def __prepare__(mcs, name, bases, **k):
        print('prepare', name, bases, k)
        return {'pre': 1}

    def __new__(mcs, name, bases, ns, **k):
        print('new', sorted((x for x in ns if x[0] != '_')), k)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **k):
        print('init', k)
        super().__init__(name, bases, ns)


class W(A, metaclass=Meta, key='v'):
    y = 2


class Short(A, metaclass=Meta):
    pass


t(lambda: W)
t(lambda: W.pre)
t(lambda: W(1, a=2))
t(lambda: isinstance(1, W))
t(lambda: isinstance(0, W))
t(lambda: issubclass(int, W))
t(lambda: len(W))
t(lambda: list(W))
t(lambda: 1 in W)
t(lambda: W[3])
t(lambda: W | int)
t(lambda: W == 3)
t(lambda: hash(W))
t(lambda: dir(W))
t(lambda: bool(W))
t(lambda: Short.__mro__)
t(lambda: Meta.mro(W))


class BadMro(type):

    def mro(cls):
        return cls.r if hasattr(cls, 'r') else type.mro(cls)


class BM(metaclass=BadMro):
    pass


def bm(r):

    def f():

        class X(BM):
            r_ = 1

        class M2(BadMro):

            def mro(cls):
                return r

        class Y(metaclass=M2):
            pass
        return Y.__mro__
    return f


t(bm(3))
t(bm([1]))
t(bm([int]))


class P1(type):
    pass


class P2(type):
    pass


class Q1(metaclass=P1):
    pass


class Q2(metaclass=P2):
    pass


def conflict():

    class Q3(Q1, Q2):
        pass


t(conflict)
t(lambda: type('Z', (Q1,), {}).__class__)
t(lambda: P2('Z', (Q1,), {}))


def fmeta(name, bases, ns, **k):
    return (name, bases, sorted(ns), k)


class FM(int, metaclass=fmeta, z=1):
    a = 1


t(lambda: FM)


def badprep():

    class BP(type):

        @classmethod
        def __prepare__(m, n, b):
            return 3

    class X(metaclass=BP):
        pass


t(badprep)


def mroerr():

    class X(object, A):
        pass


t(mroerr)


def mroerr2():

    class X(A, B):
        pass


t(mroerr2)


class Entry:

    def __init__(s, r):
        s.r = r

    def __mro_entries__(s, bases):
        return s.r


def me(r):

    def f():

        class X(Entry(r)):
            pass
        return (X.__bases__, len(X.__orig_bases__))
    return f


t(me((A,)))
t(me(()))
t(me([A]))
t(me(3))
t(me((A, int)))


def dup():

    class X(A, A):
        pass


t(dup)


class NS(dict):

    def __setitem__(s, k, v):
        print('ns', k)
        super().__setitem__(k, v)

    def __missing__(s, k):
        raise KeyError(k)


class NM(type):

    @classmethod
    def __prepare__(m, n, b):
        return NS()


class NX(metaclass=NM):
    a = 1

    def f(self):
        return __class__


t(lambda: NX().f())
