"""`object.__reduce_ex__` and its parts."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


import sys


class FakeCopyreg:

    @staticmethod
    def _reconstructor(cls, base, state):
        pass

    @staticmethod
    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)

    @staticmethod
    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)

    @staticmethod
    def _slotnames(cls):
        return [n for c in cls.__mro__ for n in c.__dict__.get('__slots__', ())]

    @staticmethod
    def _reduce_ex(self, proto):
        return ('reduce_ex', proto)


sys.modules['copyreg'] = FakeCopyreg


class A:

    def __init__(s):
        s.x = 1


class S:
    __slots__ = ('a', 'b')


class SD(S):
    pass


class L(list):
    pass


class D(dict):
    pass


class I(int):
    pass


class GN:

    def __getnewargs__(s):
        return (1, 2)


class GNE:

    def __getnewargs_ex__(s):
        return ((1,), {'k': 2})


class BadGN:

    def __getnewargs__(s):
        return 3


class BadGNE:

    def __getnewargs_ex__(s):
        return 3


class BadGNE2:

    def __getnewargs_ex__(s):
        return (1, 2)


class GS:

    def __getstate__(s):
        return 'state'


class RD:

    def __reduce__(s):
        return ('reduce',)


class RE:

    def __reduce_ex__(s, p):
        return ('ex', p)


class It(list):

    def __init__(s):
        s.append(3)
        s.z = 1


def show(r):
    if not isinstance(r, tuple):
        return r
    return tuple((list(x) if hasattr(x, '__next__') else x for x in r))


s = S()
s.a = 1
sd = SD()
sd.b = 2
sd.c = 3
d = D(k=1)
d.attr = 2
for o in (A(), s, sd, L([1]), d, I(5), GN(), GNE(), BadGN(), BadGNE(), BadGNE2(), GS(), RD(), RE(), It(), object()):
    for p in (2, 4):
        t(lambda: [getattr(x, '__name__', x) for x in show(o.__reduce_ex__(p))])
for o in (A(), s, sd, L([1]), d, I(5), object(), 3, 'x', [], {}, GS()):
    t(lambda: o.__getstate__())
t(lambda: object().__reduce__())
t(lambda: object().__reduce_ex__())
t(lambda: object().__reduce_ex__('x'))
t(lambda: object().__getstate__())
t(lambda: object.__reduce_ex__(3, 4)[1:])
t(lambda: [].__reduce_ex__(2)[1:3])
t(lambda: show({1: 2}.__reduce_ex__(2))[1:])
t(lambda: 1 .__reduce_ex__(2)[1:])
t(lambda: None.__reduce_ex__(2)[1:])
t(lambda: (1, 2).__reduce_ex__(2)[1:])
t(lambda: 'a'.__reduce_ex__(2)[1:])
t(lambda: 1 .__reduce_ex__(0))
