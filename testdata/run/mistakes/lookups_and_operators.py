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


t(lambda: d['k'])
t(lambda: d[[]])
t(lambda: l[5])
t(lambda: l['a'])
t(lambda: l[1.0])
t(lambda: s[9])
t(lambda: s['x'])
t(lambda: tp[1])
t(lambda: n.x)
t(lambda: n[0])
t(lambda: n())
t(lambda: 5())
t(lambda: 'a' + 1)
t(lambda: 1 + 'a')
t(lambda: [] + ())
t(lambda: () + [])
t(lambda: {} + {})
t(lambda: 'a' * 'b')
t(lambda: [1] * 1.5)
t(lambda: 'a' - 'b')
t(lambda: 1 / 0)
t(lambda: 1 // 0)
t(lambda: 1 % 0)
t(lambda: 1.0 / 0)
t(lambda: 1.0 // 0)
t(lambda: 1.0 % 0)
