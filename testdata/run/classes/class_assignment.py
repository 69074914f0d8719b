"""When `__class__` can be assigned."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class A:
    pass


class B:
    pass


class C:
    __slots__ = ('x',)


class D:
    __slots__ = ('x',)


class E:
    __slots__ = ('y',)


class F(A):
    pass


class G(int):
    pass


class H(int):
    pass


class I(list):
    pass


def asg(o, c):

    def f():
        o.__class__ = c
        return type(o).__name__
    return f


t(asg(A(), B))
t(asg(A(), C))
t(asg(C(), D))
t(asg(C(), E))
t(asg(A(), F))
t(asg(A(), int))
t(asg(1, A))
t(asg(G(1), H))
t(asg(G(1), int))
t(asg(A(), 3))
t(asg(A(), None))
t(asg(I(), list))
t(asg([], I))
t(asg(A(), object))
t(asg(object(), A))
t(asg(F(), A))
t(asg(A, type))
t(asg(G(1), A))
t(asg(I(), A))


class Meta(type):
    pass


class Meta2(type):
    pass


class J(metaclass=Meta):
    pass


t(asg(J, Meta2))
t(asg(A, Meta))
t(lambda: delattr(B(), '__class__'))
import sys


class Mod(type(sys)):

    @property
    def p(self):
        return 'prop'


m = type(sys)('m')
t(asg(m, Mod))
t(lambda: m.p)
a = A()
a.v = 1
a.__class__ = B
t(lambda: (a.v, type(a), isinstance(a, B), a.__dict__))
t(lambda: setattr(a, '__dict__', 3))
t(lambda: setattr(a, '__dict__', {'z': 1}))
t(lambda: a.z)
t(lambda: delattr(a, '__dict__'))
t(lambda: a.__dict__)
