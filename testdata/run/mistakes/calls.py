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


t(lambda: C(x=1))
t(lambda: object(1))
t(lambda: print(1, foo=2))
t(lambda: print(1, sep=5))
t(lambda: print(1, end=5))
t(lambda: int(x='1'))
t(lambda: len())
t(lambda: len(1, 2))
t(lambda: len(x=1))
t(lambda: str(1, 2))
t(lambda: str(b'a', 5))
t(lambda: list(a=1))
t(lambda: (lambda: 1)(1))
t(lambda: (lambda a: 1)())
t(lambda: (lambda a, b: 1)())
t(lambda: (lambda a, b, c: 1)())
t(lambda: (lambda *, k: 1)())
t(lambda: (lambda *, k, j: 1)())
t(lambda: (lambda a, /: 1)(a=1))
t(lambda: (lambda **k: 1)(1))
t(lambda: (lambda a: 1)(*5))
t(lambda: (lambda a: 1)(**5))
t(lambda: (lambda a: 1)(**{1: 2}))
t(lambda: (lambda a: 1)(1, **{'a': 2}))
t(lambda: (lambda a=1, b=2: 1)(1, 2, 3))
t(lambda: undefined_name)
