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


t(lambda: '{:q}'.format(1))
t(lambda: '{:,s}'.format('a'))
t(lambda: '{:=5}'.format('a'))
t(lambda: '{!x}'.format(1))
t(lambda: '{:5.}'.format(1.0))
t(lambda: '%d' % 'a')
t(lambda: '%d' % (1, 2))
t(lambda: '%d %d' % 1)
t(lambda: '%s' % ())
t(lambda: '%q' % 1)
t(lambda: '%(a)s' % {})
t(lambda: '%(a)s' % 1)
t(lambda: '%c' % 'ab')
t(lambda: '%c' % -1)
t(lambda: '%' % 1)
t(lambda: '%x' % 1.5)
t(lambda: '%f' % 'a')
t(lambda: '%*d' % ('a', 1))
t(lambda: '%.*f' % (2, 3.14159))
t(lambda: C().m())
t(lambda: C().m(1))
t(lambda: C().m(1, 2, 3, c=1))
t(lambda: C().m(1, c=1, d=2))
t(lambda: C().m(1, a=2, c=1))
t(lambda: C.m())
t(lambda: C(1))
