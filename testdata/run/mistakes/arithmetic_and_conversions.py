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


t(lambda: 0 ** -1)
t(lambda: 0.0 ** -1)
t(lambda: 1j / 0)
t(lambda: divmod(1, 0))
t(lambda: divmod(1.0, 0))
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: ~1.5)
t(lambda: -'x')
t(lambda: +[])
t(lambda: 1 & 1.0)
t(lambda: 1 @ 2)
t(lambda: int('x'))
t(lambda: int('1.5'))
t(lambda: int(''))
t(lambda: int('12', 1))
t(lambda: int('12', 50))
t(lambda: int(1.5, 10))
t(lambda: int([]))
t(lambda: int(None))
t(lambda: int(float('nan')))
t(lambda: int(float('inf')))
t(lambda: float('x'))
t(lambda: float(''))
t(lambda: float([]))
t(lambda: complex('x'))
