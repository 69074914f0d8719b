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


t(lambda: memoryview(5))
t(lambda: memoryview(b'a')[5])
t(lambda: frozenset([1]).add(2))
t(lambda: 'a'.foo)
t(lambda: (1).foo)
t(lambda: (1.5).foo)
t(lambda: (lambda: 0).foo)
t(lambda: len.foo)
t(lambda: C.foo)
t(lambda: C().foo)
t(lambda: type.foo)
t(lambda: __import__('nope'))
t(lambda: __import__(''))
t(lambda: [].__getitem__('a'))
t(lambda: tp.__setitem__)
t(lambda: aiter(5))
t(lambda: anext(5))
t(lambda: callable())
t(lambda: id())
t(lambda: input(1, 2))
t(lambda: bin('a'))
t(lambda: hex(1.5))
t(lambda: oct(None))
t(lambda: ascii())
t(lambda: dir(1, 2))
t(lambda: hash([]))
