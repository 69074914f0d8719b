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


t(lambda: d.update(5))
t(lambda: d.update([(1,)]))
t(lambda: d.fromkeys(5))
t(lambda: set().pop())
t(lambda: set().remove('q'))
t(lambda: {1} | [1])
t(lambda: {1}.union(5))
t(lambda: tp.index(9))
t(lambda: 'a'.index('b'))
t(lambda: 'a'.split(''))
t(lambda: 'a'.join([1]))
t(lambda: 'a'.join(5))
t(lambda: 'a'.replace('a'))
t(lambda: 'a'.center('x'))
t(lambda: 'a'.center(5, 'xx'))
t(lambda: 'a'.startswith(5))
t(lambda: 'a'.encode(5))
t(lambda: '{}'.format())
t(lambda: '{x}'.format())
t(lambda: '{0.x}'.format(1))
t(lambda: '{'.format(1))
t(lambda: '}'.format(1))
t(lambda: '{0}{}'.format(1, 2))
t(lambda: '{:d}'.format('a'))
t(lambda: '{:s}'.format(1))
t(lambda: '{:.2d}'.format(1))
