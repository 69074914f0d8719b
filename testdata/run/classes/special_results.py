"""What special methods may return."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class B:

    def __init__(s, r):
        s.r = r

    def __bool__(s):
        return s.r


class Ln:

    def __init__(s, r):
        s.r = r

    def __len__(s):
        return s.r


t(lambda: bool(B(True)))
t(lambda: bool(B(1)))
t(lambda: bool(B(None)))
t(lambda: not B(0))
t(lambda: 1 if B('x') else 2)
for r in (0, 3, -1, True, 1.0, None, 'x', 2 ** 70, -2 ** 70):
    t(lambda: len(Ln(r)))
    t(lambda: bool(Ln(r)))


class Ix:

    def __init__(s, r):
        s.r = r

    def __index__(s):
        return s.r


class In:

    def __init__(s, r):
        s.r = r

    def __int__(s):
        return s.r

    def __float__(s):
        return s.r

    def __complex__(s):
        return s.r


class MyInt(int):
    pass


class MyFloat(float):
    pass


class H:

    def __init__(s, r):
        s.r = r

    def __hash__(s):
        return s.r


for r in (1, -1, 2 ** 64, 2 ** 61 - 1, True, 1.0, None, MyInt(7)):
    t(lambda: hash(H(r)))


class S:

    def __init__(s, r):
        s.r = r

    def __str__(s):
        return s.r

    def __repr__(s):
        return s.r

    def __bytes__(s):
        return s.r

    def __format__(s, f):
        return s.r

    def __dir__(s):
        return s.r

    def __sizeof__(s):
        return s.r


class MyStr(str):
    pass


for r in ('x', 1, None, MyStr('ms'), b'y'):
    t(lambda: str(S(r)))
    t(lambda: repr(S(r)))
    t(lambda: bytes(S(r)))
    t(lambda: format(S(r)))
    t(lambda: f'{S(r)}')
    t(lambda: '%s' % S(r))
    t(lambda: dir(S(r)))
    t(lambda: ascii(S(r)))
    t(lambda: f'{S(r)!r:>4}')
t(lambda: format(object(), 'x'))
t(lambda: format(1, 2))
t(lambda: '{:x}'.format([]))
t(lambda: object().__format__(1))


class It:

    def __iter__(s):
        return 1


class It2:

    def __getitem__(s, i):
        if i > 2:
            raise IndexError
        return i


class It3:
    __iter__ = None

    def __getitem__(s, i):
        return i


class It4:

    def __iter__(s):
        return s


class It5:

    def __next__(s):
        return 1


t(lambda: iter(It()))
t(lambda: list(It2()))
t(lambda: iter(It3()))
t(lambda: list(It4()))
t(lambda: list(It5()))
t(lambda: next(It5()))
t(lambda: 2 in It2())
t(lambda: 5 in It2())
t(lambda: 1 in It5())
t(lambda: [*It()])
t(lambda: reversed(It2()))
t(lambda: list(reversed(It2())))


class Rv:

    def __len__(s):
        return 3

    def __getitem__(s, i):
        return i * 10


t(lambda: list(reversed(Rv())))


class C:
    __contains__ = None


t(lambda: 1 in C())


class C2:

    def __contains__(s, x):
        return 'yes'


t(lambda: 1 in C2())
t(lambda: 1 not in C2())


class Call:
    pass


c = Call()
c.__call__ = lambda: 1
t(lambda: c())
t(lambda: callable(c))


class NH:

    def __eq__(s, o):
        return True


t(lambda: hash(NH()))
t(lambda: NH.__hash__)
t(lambda: {NH(): 1})
t(lambda: {NH()})


class NI:

    def __init__(s):
        return 3


class NI2:

    def __init__(s):
        return NotImplemented


class NN:

    def __new__(cls):
        return 3

    def __init__(s):
        print('never')


class NO:

    def __new__(cls, *a):
        return object.__new__(cls, *a)


class NP:

    def __init__(s, a):
        pass


class NQ:

    def __new__(cls, a):
        return object.__new__(cls)


class NR(NQ):

    def __init__(s, *a):
        print('init', a)


t(NI)
t(NI2)
t(NN)
t(NP)
t(lambda: NP(1, 2))
t(NQ)
t(lambda: NR(1) and 1)
t(lambda: object(1))
t(lambda: object.__new__())
t(lambda: object.__new__(3))
t(lambda: object.__new__(int))
t(lambda: int.__new__(str))
t(lambda: int.__new__(bool))
t(lambda: object.__new__(NP) and 1)
t(lambda: object.__init__())
t(lambda: object.__init__(NP(1), 2))
t(lambda: type('X', (), {})(1))
t(lambda: type('X', (), {})(a=1))
t(lambda: dict.__new__(list))
t(lambda: list.__new__(object))
t(lambda: tuple.__new__(list, 1))
t(lambda: str.__new__(NP))


class Ctx:
    pass


def w(o):

    def f():
        with o:
            pass
    return f


t(w(Ctx()))
t(w(3))


class Ctx2:

    def __enter__(s):
        pass


t(w(Ctx2()))


class Del:

    def __delitem__(s, k):
        print('del', k)

    def __setitem__(s, k, v):
        print('set', k, v)

    def __missing__(s, k):
        return 'never'


d = Del()
d[1:2, ...] = 3
del d[None]
t(lambda: d[1])


class DM(dict):

    def __missing__(s, k):
        return ('missing', k)


t(lambda: DM()[1])
t(lambda: DM().get(1))
t(lambda: DM({1: 2})[1])


class LH:

    def __length_hint__(s):
        return 'x'

    def __iter__(s):
        return iter([1])


class LH2(LH):

    def __length_hint__(s):
        return -1
