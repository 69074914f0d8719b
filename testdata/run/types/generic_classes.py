"""Generic classes: bases, parameters, what their subscription gives."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


def note(value):
    return value


def f[T](x: T) -> T:
    return x


class Outer[T]:
    pass


T, = Outer.__type_params__


def deco(*a):
    def d(o): print('deco', a, o.__name__); return o
    return d
@deco(1)
@deco(2)
def h[T](a=note('d'), *, b=note('k')): return a, b, T
print(h(), h.__kwdefaults__)
@deco('c')
class K[T](metaclass=type): pass
class L[T](K[T], list): pass
print(L.__orig_bases__, L.__bases__, L.__mro__, L[int]([1]), L[int]([1]).__orig_class__)
class M(K[int]): pass
print(M.__orig_bases__, M.__parameters__, M.__mro__)
t(lambda: M[int])
t(lambda: K[int][str])
t(lambda: K[int]().__orig_class__)
t(lambda: K[int].__origin__)
t(lambda: K[int].__name__)
t(lambda: K[int] == K[int])
t(lambda: K[int] == K[str])
t(lambda: hash(K[int]) == hash(K[int]))
t(lambda: K[int] | None)
t(lambda: K[int].nope)
t(lambda: isinstance(K(), K[int]))
G = K.__mro__[1]
t(lambda: G)
t(lambda: G[int])
t(lambda: G[()])
t(lambda: G[f.__type_params__[0], f.__type_params__[0]])
T1, = f.__type_params__
def mk():
    class X(G): pass
t(mk)
def mk():
    class X(G[T1], K[T]): pass
t(mk)
def mk():
    class X(G[T1], G[T]): pass
t(mk)
def mk():
    class X[A](G[T1]): pass
t(mk)
class Y(G[T1]): 
    def __class_getitem__(cls, k): return ('own', k)
t(lambda: Y[3])
class Z(K[T1]): pass
t(lambda: Z[str])
t(lambda: Z[str].__args__)
class Slots[T]:
    __slots__ = ('a',)
t(lambda: Slots.__dict__.keys())
t(lambda: sorted(vars(K)))
class Meta(type):
    def __new__(m, n, b, d, **k):
        print(n, b, sorted(d), k); return super().__new__(m, n, b, d)
    def __init__(self, *a, **k): pass
class WithMeta[T](metaclass=Meta, kw=1): pass
class Sub:
    def __init_subclass__(cls, **k): print('init_sub', cls, k, cls.__dict__.get('__parameters__'))
class SubG[T](Sub, a=1): pass

