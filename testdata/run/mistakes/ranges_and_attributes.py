# Everyday mistakes, and what CPython says to them.
import sys


def t(f):
    try:
        print("ok", f())
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args)


d = {}
l = [1, 2]
s = "abc"
tp = (1,)
n = None


class C:
    def m(self, a, b=1, *, c): pass
    def __len__(self): return -1
class E:
    def __len__(self): return 'x'
    def __bool__(self): return 1
    def __str__(self): return 1
    def __repr__(self): return 2
    def __iter__(self): return 1
    def __hash__(self): return 'a'
    def __index__(self): return 1.5
    def __int__(self): return 's'
    def __float__(self): return 1
    def __contains__(self, x): return 'yes'
    def __format__(self, x): return 1
    def __call__(self): return 'called'
    def __enter__(self): pass


t(lambda: range(1, 2, 0))
t(lambda: range())
t(lambda: range('a'))
t(lambda: abs('a'))
t(lambda: round('a'))
t(lambda: round(1.5, 'a'))
t(lambda: pow('a', 2))
t(lambda: pow(2, 3, 0))
t(lambda: pow(2.0, 3, 5))
t(lambda: isinstance(1, 5))
t(lambda: isinstance(1, [int]))
t(lambda: issubclass(1, int))
t(lambda: issubclass(int, 1))
t(lambda: getattr(1, 'x'))
t(lambda: getattr(1, 5))
t(lambda: setattr(1, 'x', 2))
t(lambda: delattr(l, 'x'))
t(lambda: hasattr(1, 2))
t(lambda: object().x)
t(lambda: setattr(object(), 'x', 1))
t(lambda: int.x)
t(lambda: setattr(int, 'x', 1))
t(lambda: vars(1))
t(lambda: type())
t(lambda: type(1, 2))
t(lambda: super())
